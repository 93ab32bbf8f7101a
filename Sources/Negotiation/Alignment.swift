/// Sets the rungs of two wordings against each other.
enum Alignment {
  /// What differs: rungs exchanged for one another, and those of one side alone. An option that nothing
  /// answers to is left out.
  ///
  /// Rungs of kept text belong together; between these, those of one run that changed, and then what is
  /// left, which may stand elsewhere now. Exchanged, the wordings give the same, mirrored.
  /// Cost: the product of the counts of rungs, of which `longest` are looked at.
  static func changed(
    _ old: [Rung], _ new: [Rung], _ runs: [ChangedRun]
  ) -> [(old: Rung?, new: Rung?)] {
    let olds = old.prefix(longest).map { Placed($0, runs.map(\.old)) }
    let news = new.prefix(longest).map { Placed($0, runs.map(\.new)) }
    var changed: [(Rung?, Rung?)] = []
    var (from, to) = (0, 0)
    for (keptOld, keptNew) in kept(old, new, by: { olds[$0].isKept(as: news[$1]) }) {
      changed += between(olds[from..<keptOld], news[to..<keptNew])
      changed.append((olds[keptOld].rung, news[keptNew].rung))
      (from, to) = (keptOld + 1, keptNew + 1)
    }
    return withoutMoved(changed + between(olds[from...], news[to...]))
  }

  /// Without rungs of one side that stand alone on the other as well: their words went elsewhere.
  private static func withoutMoved(
    _ changed: [(old: Rung?, new: Rung?)]
  ) -> [(old: Rung?, new: Rung?)] {
    var putIn = changed.filter { $0.old == nil }.compactMap(\.new)
    let left = changed.filter { change in
      guard let struck = change.old, change.new == nil,
        let same = putIn.firstIndex(where: struck.says)
      else { return change.old != nil }
      putIn.remove(at: same)
      return false
    }
    return left + putIn.map { (nil, $0) }
  }

  /// Rungs of one clause that are looked at; a ceiling on cost.
  private static let longest = 64

  /// A rung and where it stands, by what changed in its text.
  private struct Placed {
    let rung: Rung
    /// How many runs that changed begin before it ends.
    let run: Int
    /// UTF-8 bytes from the end of the last of these; nil where it stands in that.
    let offset: Int?

    init(_ rung: Rung, _ runs: [Range<Int>]) {
      let before = runs.prefix { $0.lowerBound < rung.range.upperBound }
      let end = before.last?.upperBound ?? 0
      self.rung = rung
      run = before.count
      offset = end > rung.range.lowerBound ? nil : rung.range.lowerBound - end
    }

    func isKept(as other: Placed) -> Bool {
      offset != nil && run == other.run && offset == other.offset
    }
  }

  /// What differs between two rungs that stand in kept text, or an end.
  private static func between(
    _ old: ArraySlice<Placed>, _ new: ArraySlice<Placed>
  ) -> [(Rung?, Rung?)] {
    var changed: [(Rung?, Rung?)] = []
    var left: (old: [Rung], new: [Rung]) = ([], [])
    for run in Set((old + new).map(\.run)).sorted() {
      let own = Aligned(rungs(old, run), rungs(new, run))
      changed += own.exchanged
      left.old += own.old
      left.new += own.new
    }
    let rest = Aligned(left.old, left.new)
    return changed + rest.exchanged + rest.old.filter { !$0.isOption }.map { ($0, nil) }
      + rest.new.filter { !$0.isOption }.map { (nil, $0) }
  }

  private static func rungs(_ all: ArraySlice<Placed>, _ run: Int) -> [Rung] {
    all.filter { $0.run == run }.map(\.rung)
  }

  /// Rungs exchanged for one another where they stand between two that say the same, and those of one side
  /// alone.
  private struct Aligned {
    private(set) var exchanged: [(Rung?, Rung?)] = []
    private(set) var old: [Rung] = []
    private(set) var new: [Rung] = []

    init(_ old: [Rung], _ new: [Rung]) {
      var (from, to) = (0, 0)
      for (keptOld, keptNew) in kept(old, new, by: { old[$0].says(new[$1]) }) + [
        (old.count, new.count)
      ] {
        let struck = old[from..<keptOld].filter { !$0.isOption }
        let putIn = new[to..<keptNew].filter { !$0.isOption }
        exchanged += zip(struck, putIn).map { ($0, $1) }
        self.old += old[from..<keptOld].filter(\.isOption) + struck.dropFirst(putIn.count)
        self.new += new[to..<keptNew].filter(\.isOption) + putIn.dropFirst(struck.count)
        (from, to) = (keptOld + 1, keptNew + 1)
      }
    }
  }

  /// The longest common subsequence, as places in both.
  private static func kept(
    _ olds: [Rung], _ news: [Rung], by areSame: (Int, Int) -> Bool
  ) -> [(Int, Int)] {
    let (old, new) = (olds.prefix(longest), news.prefix(longest))
    var lengths = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for from in old.indices.reversed() {
      for to in new.indices.reversed() {
        lengths[from][to] =
          areSame(from, to)
          ? lengths[from + 1][to + 1] + 1 : max(lengths[from + 1][to], lengths[from][to + 1])
      }
    }
    var kept: [(Int, Int)] = []
    var (from, to) = (0, 0)
    while from < old.count, to < new.count {
      let (withoutOld, withoutNew) = (lengths[from + 1][to], lengths[from][to + 1])
      if areSame(from, to) {
        kept.append((from, to))
        (from, to) = (from + 1, to + 1)
      } else if withoutOld > withoutNew || withoutOld == withoutNew && old[from].precedes(new[to]) {
        from += 1
      } else {
        to += 1
      }
    }
    return kept
  }
}

extension Rung {
  /// Whether it is the one to be left out of two that say different things; the other way round where they
  /// are exchanged.
  fileprivate func precedes(_ other: Rung) -> Bool {
    line == other.line ? isNegated && !other.isNegated : line < other.line
  }
}
