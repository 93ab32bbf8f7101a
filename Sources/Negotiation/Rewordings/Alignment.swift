import Prose
import ProseDiff

/// Matches the rungs of two wordings with each other.
enum Alignment {
  /// Returns pairs of rungs that correspond, and the rungs of one side alone. Pairs in kept text
  /// may say the same. An option without a counterpart is left out.
  ///
  /// Rungs in the same kept text are paired first, then those within one changed run, then the
  /// rest, which may have moved. Swapping the wordings gives the same result, mirrored.
  /// Cost: that of `SequenceDiff`.
  static func changed(
    _ old: [Rung], _ new: [Rung], _ runs: [ChangedRun]
  ) -> [(old: Rung?, new: Rung?)] {
    let (olds, news) = (Placed.all(old, runs.map(\.old)), Placed.all(new, runs.map(\.new)))
    var changed: [(Rung?, Rung?)] = []
    var (from, to) = (0, 0)
    for (keptOld, keptNew) in kept(olds.map { $0.place(on: .old) }, news.map { $0.place(on: .new) })
    {
      changed += between(olds[from..<keptOld], news[to..<keptNew])
      changed.append((olds[keptOld].rung, news[keptNew].rung))
      (from, to) = (keptOld + 1, keptNew + 1)
    }
    return withoutMoved(changed + between(olds[from...], news[to...]))
  }

  /// Drops rungs that were struck in one place and inserted, unchanged, in another.
  private static func withoutMoved(
    _ changed: [(old: Rung?, new: Rung?)]
  ) -> [(old: Rung?, new: Rung?)] {
    let putIn = changed.filter { $0.old == nil }.compactMap(\.new)
    var free = Dictionary(grouping: putIn, by: \.meaning).mapValues(\.count)
    var moved: [Rung.Meaning: Int] = [:]
    let left = changed.filter { change in
      guard let struck = change.old, change.new == nil, free[struck.meaning, default: 0] > 0
      else { return change.old != nil }
      free[struck.meaning, default: 0] -= 1
      moved[struck.meaning, default: 0] += 1
      return false
    }
    // Of those that say the same, the first ones were moved.
    let rest = putIn.filter { rung in
      guard moved[rung.meaning, default: 0] > 0 else { return true }
      moved[rung.meaning, default: 0] -= 1
      return false
    }
    return left + rest.map { (nil, $0) }
  }

  /// A rung and its place among the changed runs of its text.
  private struct Placed {
    let rung: Rung
    let place: RunPlace

    static func all(_ rungs: [Rung], _ runs: [Range<Int>]) -> [Placed] {
      rungs.map { Placed(rung: $0, place: RunPlace($0.range, among: runs)) }
    }

    func place(on side: Side) -> Place {
      place.offset.map { .kept(after: place.run, offset: $0) }
        ?? .changed(side, rung.range.lowerBound)
    }
  }

  /// Where a rung is; equal for rungs of both sides in the same kept text, and only for these.
  private enum Place: Hashable, Comparable {
    case changed(Side, Int)
    case kept(after: Int, offset: Int)
  }

  /// Returns what differs in the stretch between two rungs of kept text, or up to either end.
  private static func between(
    _ old: ArraySlice<Placed>, _ new: ArraySlice<Placed>
  ) -> [(Rung?, Rung?)] {
    var changed: [(Rung?, Rung?)] = []
    var left: (old: [Rung], new: [Rung]) = ([], [])
    let (olds, news) = (
      Dictionary(grouping: old, by: \.place.run), Dictionary(grouping: new, by: \.place.run)
    )
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

  /// Rungs exchanged for one another between two neighbours that say the same, and the rungs of one
  /// side alone.
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

  /// Returns the longest common subsequence by key, as places in both; the same whichever side is
  /// the old one.
  private static func kept<Key: Hashable & Comparable>(
    _ olds: [Key], _ news: [Key]
  ) -> [(old: Int, new: Int)] {
    SequenceDiff.kept(olds, news, isTurned: news.lexicographicallyPrecedes(olds))
  }
}
