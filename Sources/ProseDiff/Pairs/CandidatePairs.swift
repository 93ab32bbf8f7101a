import Workers

/// Pairs of free clauses that may belong together, with their likeness: those that share rare words,
/// looked for from both sides, and those that stand in the same gap; in a wide one, in the same place.
struct CandidatePairs {
  struct Pair: Sendable, Hashable {
    let old: Int32
    let new: Int32
    let likeness: Likeness
  }

  /// In the order of the old document.
  private(set) var all: [Pair] = []
  /// Where the pairs of each old clause begin; one more element than there are clauses.
  private var starts: [Int32] = [0]
  /// For each clause of either side its pairs that are most alike, best first, as places in `all`.
  private let likestOld: Grouped
  private let likestNew: Grouped

  /// Finds them and measures them, in the scale for it.
  static func measured(
    _ context: MatchContext, _ pairing: Pairing, _ workers: Workers
  ) -> (CandidatePairs, ClauseScale) {
    let gaps = LongGaps(context, pairing)
    let words = context.scale.rarity.count
    let (amongOld, amongNew) = workers.both(
      { WordIndex(context.scale.old, words: words, isFree: pairing.isFree(old:)) },
      { WordIndex(context.scale.new, words: words, isFree: pairing.isFree(new:)) })
    let (fromNew, scale) = byOld(context, pairing, amongOld, gaps, workers) {
      ClauseScale(context, free: pairing)
    }
    return (CandidatePairs(context, pairing, scale, fromNew, amongNew, gaps, workers), scale)
  }

  private init(
    _ context: MatchContext, _ pairing: Pairing, _ scale: ClauseScale, _ fromNew: Grouped,
    _ amongNew: WordIndex, _ gaps: LongGaps, _ workers: Workers
  ) {
    let clauses = (old: context.scale.old.count, new: context.scale.new.count)
    let runs = workers.runs(0..<clauses.old, atLeast: Self.shortestRun) {
      Room(scale, amongNew, rarity: context.scale.rarity, clauses: clauses.new)
    } _: { room, run in
      Self.pairs(context, pairing, run, fromNew, gaps, &room)
    }
    starts.reserveCapacity(context.scale.old.count + 1)
    all.reserveCapacity(runs.reduce(0) { $0 + $1.pairs.count })
    for run in runs {
      for count in run.counts { starts.append((starts.last ?? 0) + count) }
      all += run.pairs
    }
    let pairs = all
    let places = pairs.indices.map { Int32($0) }.sorted {
      let (one, other) = (pairs[Int($0)], pairs[Int($1)])
      let (dice, others) = (one.likeness.words.dice, other.likeness.words.dice)
      return dice == others ? (one.old, one.new) < (other.old, other.new) : dice > others
    }
    likestOld = Grouped(
      places.lazy.map { (pairs[Int($0)].old, $0) }, keys: context.scale.old.count,
      most: Ceilings.rivals)
    likestNew = Grouped(
      places.lazy.map { (pairs[Int($0)].new, $0) }, keys: context.scale.new.count,
      most: Ceilings.rivals)
  }

  /// Clauses that are worth a thread of their own.
  private static let shortestRun = 500

  /// What a thread needs to find pairs.
  private struct Room {
    var scale: ClauseScale
    var amongNew: Candidates
    /// For each new clause the old one that met it last.
    var met: [Int32]

    init(_ scale: ClauseScale, _ amongNew: WordIndex, rarity: Rarity, clauses: Int) {
      self.scale = scale
      self.amongNew = Candidates(amongNew, rarity: rarity)
      met = Array(repeating: -1, count: clauses)
    }
  }

  /// The pairs of a run of old clauses, and how many each has.
  private static func pairs(
    _ context: MatchContext, _ pairing: Pairing, _ run: Range<Int>, _ fromNew: Grouped,
    _ gaps: LongGaps, _ room: inout Room
  ) -> (pairs: [Pair], counts: [Int32]) {
    let (old, new) = (context.scale.old, context.scale.new)
    var found = Found(run)
    for from in run where pairing.isFree(old: from) && !old.isEmpty(from) {
      var near = room.amongNew.sharing(old.words(from))
      near += fromNew[from]
      near += few(pairing.place(old: from), context)
      near += gaps.counterparts(of: from, .old)
      for to in near.lazy.map(Int.init) where room.met[to] != from {
        guard pairing.isFree(new: to), !new.isEmpty(to) else { continue }
        room.met[to] = Int32(from)
        found.meet(from, to, context, &room.scale)
      }
    }
    found.measureOthers(context, &room.scale)
    return (found.pairs, found.counts)
  }

  /// The pairs of a run of old clauses, in their order.
  ///
  /// Those for which the new clause is loaded are measured last, by that clause, so that none is loaded anew
  /// for each of many.
  private struct Found {
    private(set) var pairs: [Pair] = []
    /// How many each old clause has.
    private(set) var counts: [Int32]
    private let first: Int
    /// Those that are not measured yet, and before which pair each belongs.
    private var others: [(place: Int, old: Int, new: Int)] = []

    init(_ run: Range<Int>) {
      counts = Array(repeating: 0, count: run.count)
      first = run.lowerBound
    }

    mutating func meet(_ from: Int, _ to: Int, _ context: MatchContext, _ scale: inout ClauseScale)
    {
      let lengths = (context.scale.old.range(from).count, context.scale.new.range(to).count)
      guard OverlapScale.isOldLoaded(lengths.0, lengths.1) else {
        others.append((pairs.count, from, to))
        return
      }
      guard let likeness = scale.likeness(from, to, context.thresholds) else { return }
      pairs.append(Pair(old: Int32(from), new: Int32(to), likeness: likeness))
      counts[from - first] += 1
    }

    mutating func measureOthers(_ context: MatchContext, _ scale: inout ClauseScale) {
      guard !others.isEmpty else { return }
      var likenesses = [Likeness?](repeating: nil, count: others.count)
      let byNew = others.indices.sorted { (others[$0].new, $0) < (others[$1].new, $1) }
      for index in byNew {
        let pair = others[index]
        likenesses[index] = scale.likeness(pair.old, pair.new, context.thresholds)
      }
      var (all, next): ([Pair], Int) = ([], 0)
      for (other, likeness) in zip(others, likenesses) {
        guard let likeness else { continue }
        all += pairs[next..<other.place]
        next = other.place
        all.append(Pair(old: Int32(other.old), new: Int32(other.new), likeness: likeness))
        counts[other.old - first] += 1
      }
      pairs = all + pairs[next...]
    }
  }

  /// The pairs of an old clause.
  func pairs(old: Int) -> ArraySlice<Pair> { all[Int(starts[old])..<Int(starts[old + 1])] }

  /// How alike two clauses are, if they are a pair. Cost: linear in the pairs of the old one.
  func likeness(_ old: Int, _ new: Int) -> Likeness? {
    pairs(old: old).first { $0.new == new }?.likeness
  }

  /// The pairs of a clause that are most alike, best first, as places in `all`.
  func likest(_ clause: Int, _ side: Side) -> ArraySlice<Int32> {
    side == .old ? likestOld[clause] : likestNew[clause]
  }

  /// For each old clause the new ones that have it among their candidates or in their gap; other work is
  /// done beside.
  private static func byOld<Other: Sendable>(
    _ context: MatchContext, _ pairing: Pairing, _ amongOld: WordIndex, _ gaps: LongGaps,
    _ workers: Workers, beside other: @escaping @Sendable () -> Other
  ) -> (Grouped, Other) {
    let (old, new) = (context.scale.old, context.scale.new)
    let (runs, others) = workers.runs(0..<new.count, atLeast: shortestRun, beside: other) { run in
      var amongOld = Candidates(amongOld, rarity: context.scale.rarity)
      var found: [(key: Int32, member: Int32)] = []
      for to in run where pairing.isFree(new: to) && !new.isEmpty(to) {
        for from in amongOld.sharing(new.words(to)) { found.append((from, Int32(to))) }
        let near = few(pairing.place(new: to), context) + gaps.counterparts(of: to, .new)
        for from in near where pairing.isFree(old: Int(from)) { found.append((from, Int32(to))) }
      }
      return found
    }
    return (Grouped(runs.joined(), keys: old.count), others)
  }

  /// The clauses of a place, where they are few.
  private static func few(_ place: Range<Int>?, _ context: MatchContext) -> [Int32] {
    guard let place, place.count <= context.thresholds.widestGap else { return [] }
    return place.map(Int32.init)
  }
}
