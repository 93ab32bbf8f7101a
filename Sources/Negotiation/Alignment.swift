import Prose
import ProseDiff

/// Sets the rungs of two wordings against each other.
enum Alignment {
  /// What differs: rungs exchanged for one another, and those of one side alone. An option that nothing
  /// answers to is left out.
  ///
  /// Rungs of kept text belong together; between these, those of one run that changed, and then what is
  /// left, which may stand elsewhere now. Exchanged, the wordings give the same, mirrored.
  /// Cost: that of `SequenceDiff`.
  static func changed(
    _ old: [Rung], _ new: [Rung], _ runs: [ChangedRun]
  ) -> [(old: Rung?, new: Rung?)] {
    let (olds, news) = (Placed.all(old, runs.map(\.old)), Placed.all(new, runs.map(\.new)))
    var changed: [(Rung?, Rung?)] = []
    var (from, to) = (0, 0)
    for (keptOld, keptNew) in kept(olds.map { $0.place(0) }, news.map { $0.place(1) }) {
      changed += between(olds[from..<keptOld], news[to..<keptNew])
      changed.append((olds[keptOld].rung, news[keptNew].rung))
      (from, to) = (keptOld + 1, keptNew + 1)
    }
    return withoutMoved(changed + between(olds[from...], news[to...]))
  }

  /// Drops rungs that were struck in one place and put in, unchanged, in another.
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

  /// A rung and where it stands, by what changed in its text.
  private struct Placed {
    let rung: Rung
    /// How many runs that changed begin before it ends.
    let run: Int
    /// UTF-8 bytes from the end of the last of these; nil where it stands in that.
    let offset: Int?

    /// The rungs of a text, of which some runs changed.
    static func all(_ rungs: [Rung], _ runs: [Range<Int>]) -> [Placed] {
      let starts = runs.map(\.lowerBound)
      return rungs.map { rung in
        let count = starts.countAscending(below: rung.range.upperBound)
        let end = count > 0 ? runs[count - 1].upperBound : 0
        let offset = end > rung.range.lowerBound ? nil : rung.range.lowerBound - end
        return Placed(rung: rung, run: count, offset: offset)
      }
    }

    /// What it has in common with the rung of the other side that stands in the same kept text; of one in a
    /// run that changed nothing, by its side.
    func place(_ side: Int) -> [Int] {
      offset.map { [run, $0] } ?? [-1, side, rung.range.lowerBound]
    }
  }

  /// What differs between two rungs that stand in kept text, or an end.
  private static func between(
    _ old: ArraySlice<Placed>, _ new: ArraySlice<Placed>
  ) -> [(Rung?, Rung?)] {
    var changed: [(Rung?, Rung?)] = []
    var left: (old: [Rung], new: [Rung]) = ([], [])
    let (olds, news) = (Dictionary(grouping: old, by: \.run), Dictionary(grouping: new, by: \.run))
    for run in Set(olds.keys).union(news.keys).sorted() {
      let own = Aligned((olds[run] ?? []).map(\.rung), (news[run] ?? []).map(\.rung))
      changed += own.exchanged
      left.old += own.old
      left.new += own.new
    }
    let rest = Aligned(left.old, left.new)
    return changed + rest.exchanged + rest.old.filter { !$0.isOption }.map { ($0, nil) }
      + rest.new.filter { !$0.isOption }.map { (nil, $0) }
  }

  /// Rungs exchanged for one another where they stand between two that say the same, and those of one side
  /// alone.
  private struct Aligned {
    private(set) var exchanged: [(Rung?, Rung?)] = []
    private(set) var old: [Rung] = []
    private(set) var new: [Rung] = []

    init(_ old: [Rung], _ new: [Rung]) {
      var (from, to) = (0, 0)
      for (keptOld, keptNew) in kept(old.map(\.meaning), new.map(\.meaning)) + [
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

  /// The longest common subsequence by what tells elements apart, as places in both; the same whichever side
  /// is the old one.
  private static func kept(_ olds: [[Int]], _ news: [[Int]]) -> [(old: Int, new: Int)] {
    var numbers: [[Int]: Int32] = [:]
    func number(_ key: [Int]) -> Int32 {
      if let known = numbers[key] { return known }
      numbers[key] = Int32(numbers.count)
      return Int32(numbers.count - 1)
    }
    let isTurned = news.lexicographicallyPrecedes(olds) { $0.lexicographicallyPrecedes($1) }
    return SequenceDiff.kept(olds.map(number), news.map(number), isTurned: isTurned)
  }
}

extension Rung {
  /// What tells it from those that say something else.
  fileprivate var meaning: [Int] { [Int(line), isNegated ? 1 : 0, isStressed ? 1 : 0] }
}
