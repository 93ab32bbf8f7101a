import Workers

/// Pairs of free clauses that may belong together, with their similarity: those that share rare
/// words, searched from both sides, and those in the same gap, or in a wide gap those in the same
/// place.
struct CandidatePairs {
  struct Pair: Sendable, Hashable {
    let old: Int32
    let new: Int32
    let similarity: Similarity
  }

  /// In the order of the old document.
  private(set) var all: [Pair] = []
  /// Where the pairs of each old clause begin; one more element than there are clauses.
  private var starts: [Int32] = [0]
  /// For each clause of either side, its most similar pairs, best first, as indexes into `all`.
  private let likest: Sides<Grouped>

  /// Finds and measures the pairs; also returns the similarities they were measured with.
  static func measured(
    _ context: MatchContext, _ pairing: Pairing, _ workers: Workers
  ) -> (CandidatePairs, Similarities) {
    let words = context.overlaps.rarity.count
    let (gaps, (amongOld, amongNew)) = workers.both(
      { LongGaps(context, pairing) },
      {
        (
          WordIndex(context.stems.old, words: words, isFree: pairing.isFree(old:)),
          WordIndex(context.stems.new, words: words, isFree: pairing.isFree(new:))
        )
      })
    let (fromNew, similarities) = byOld(context, pairing, amongOld, gaps, workers) {
      Similarities(context, free: pairing)
    }
    let pairs = CandidatePairs(
      context, pairing, similarities, fromNew, amongNew, gaps, workers)
    return (pairs, similarities)
  }

  private init(
    _ context: MatchContext, _ pairing: Pairing, _ similarities: Similarities, _ fromNew: Grouped,
    _ amongNew: WordIndex, _ gaps: LongGaps, _ workers: Workers
  ) {
    let clauses = (old: context.stems.old.count, new: context.stems.new.count)
    let runs = workers.runs(0..<clauses.old, atLeast: Self.shortestRun) {
      Room(similarities, amongNew, rarity: context.overlaps.rarity, clauses: clauses.new)
    } _: { room, run in
      Self.pairs(context, pairing, run, fromNew, gaps, &room)
    }
    starts.reserveCapacity(context.stems.old.count + 1)
    all.reserveCapacity(runs.reduce(0) { $0 + $1.pairs.count })
    for run in runs {
      for count in run.counts { starts.append((starts.last ?? 0) + count) }
      all += run.pairs
    }
    let pairs = all
    let places = pairs.indices.map { Int32($0) }.sorted {
      let (one, other) = (pairs[Int($0)], pairs[Int($1)])
      let (dice, others) = (one.similarity.words.dice, other.similarity.words.dice)
      return dice == others ? (one.old, one.new) < (other.old, other.new) : dice > others
    }
    likest = Sides(
      Grouped(
        places.lazy.map { (pairs[Int($0)].old, $0) }, keys: context.stems.old.count,
        most: Ceilings.rivals),
      Grouped(
        places.lazy.map { (pairs[Int($0)].new, $0) }, keys: context.stems.new.count,
        most: Ceilings.rivals))
  }

  /// The fewest clauses that are worth a thread of their own.
  private static let shortestRun = 500

  /// What a thread needs to find pairs.
  private struct Room {
    var similarities: Similarities
    var amongNew: Candidates
    /// For each new clause, the last old one that met it.
    var met: [Int32]

    init(_ similarities: Similarities, _ amongNew: WordIndex, rarity: Rarity, clauses: Int) {
      self.similarities = similarities
      self.amongNew = Candidates(amongNew, rarity: rarity)
      met = Array(repeating: -1, count: clauses)
    }
  }

  /// Returns the pairs of a run of old clauses, and how many each has.
  private static func pairs(
    _ context: MatchContext, _ pairing: Pairing, _ run: Range<Int>, _ fromNew: Grouped,
    _ gaps: LongGaps, _ room: inout Room
  ) -> (pairs: [Pair], counts: [Int32]) {
    let (old, new) = (context.stems.old, context.stems.new)
    var found = Found(run)
    for from in run where pairing.isFree(old: from) && !old.isEmpty(from) {
      var near = room.amongNew.sharing(old.words(from))
      near += fromNew[from]
      near += few(pairing.place(of: from, .old), context)
      near += gaps.counterparts(of: from, .old)
      for to in near.lazy.map(Int.init) where room.met[to] != from {
        guard pairing.isFree(new: to), !new.isEmpty(to) else { continue }
        guard old.hashes[from] != new.hashes[to] || context.mayRepeat(from, to, pairing) else {
          continue
        }
        room.met[to] = Int32(from)
        found.meet(from, to, context, &room.similarities)
      }
    }
    found.measureOthers(context, &room.similarities)
    return (found.pairs, found.counts)
  }

  /// The pairs of a run of old clauses, in order.
  ///
  /// Pairs for which the new clause is loaded are measured last, grouped by that clause, so that
  /// none is loaded again for each of many old ones.
  private struct Found {
    private(set) var pairs: [Pair] = []
    /// How many each old clause has.
    private(set) var counts: [Int32]
    private let first: Int
    /// Pairs not measured yet, and the pair that each belongs before.
    private var others: [(place: Int, old: Int, new: Int)] = []

    init(_ run: Range<Int>) {
      counts = Array(repeating: 0, count: run.count)
      first = run.lowerBound
    }

    mutating func meet(
      _ from: Int, _ to: Int, _ context: MatchContext, _ similarities: inout Similarities
    ) {
      let lengths = (context.stems.old.range(from).count, context.stems.new.range(to).count)
      guard WordOverlaps.isOldLoaded(lengths.0, lengths.1) else {
        others.append((pairs.count, from, to))
        return
      }
      guard let similarity = similarities.similarity(from, to, context.thresholds) else { return }
      pairs.append(Pair(old: Int32(from), new: Int32(to), similarity: similarity))
      counts[from - first] += 1
    }

    mutating func measureOthers(_ context: MatchContext, _ similarities: inout Similarities) {
      guard !others.isEmpty else { return }
      var measured = [Similarity?](repeating: nil, count: others.count)
      let byNew = others.indices.sorted { (others[$0].new, $0) < (others[$1].new, $1) }
      for index in byNew {
        let pair = others[index]
        measured[index] = similarities.similarity(pair.old, pair.new, context.thresholds)
      }
      var (all, next): ([Pair], Int) = ([], 0)
      for (other, similarity) in zip(others, measured) {
        guard let similarity else { continue }
        all += pairs[next..<other.place]
        next = other.place
        all.append(Pair(old: Int32(other.old), new: Int32(other.new), similarity: similarity))
        counts[other.old - first] += 1
      }
      pairs = all + pairs[next...]
    }
  }

  /// Returns the pairs of an old clause.
  func pairs(old: Int) -> ArraySlice<Pair> { all[Int(starts[old])..<Int(starts[old + 1])] }

  /// Returns the similarity of two clauses, if they are a pair here. Cost: linear in the pairs of
  /// the old one.
  func similarity(_ old: Int, _ new: Int) -> Similarity? {
    pairs(old: old).first { $0.new == new }?.similarity
  }

  /// Returns the most similar pairs of a clause, best first, as indexes into `all`.
  func likest(_ clause: Int, _ side: Side) -> ArraySlice<Int32> {
    likest[side][clause]
  }

  /// Returns, for each old clause, the new ones that have it among their candidates or in their
  /// gap; runs `other` at the same time.
  private static func byOld<Other: Sendable>(
    _ context: MatchContext, _ pairing: Pairing, _ amongOld: WordIndex, _ gaps: LongGaps,
    _ workers: Workers, beside other: @escaping @Sendable () -> Other
  ) -> (Grouped, Other) {
    let (old, new) = (context.stems.old, context.stems.new)
    let (runs, others) = workers.runs(0..<new.count, atLeast: shortestRun, beside: other) { run in
      var amongOld = Candidates(amongOld, rarity: context.overlaps.rarity)
      var found: [(key: Int32, member: Int32)] = []
      for to in run where pairing.isFree(new: to) && !new.isEmpty(to) {
        for from in amongOld.sharing(new.words(to)) { found.append((from, Int32(to))) }
        let near = few(pairing.place(of: to, .new), context) + gaps.counterparts(of: to, .new)
        for from in near where pairing.isFree(old: Int(from)) { found.append((from, Int32(to))) }
      }
      return found
    }
    return (Grouped(runs.joined(), keys: old.count), others)
  }

  /// Returns the clauses of a place, where they are few.
  private static func few(_ place: Range<Int>?, _ context: MatchContext) -> [Int32] {
    guard let place, place.count <= context.thresholds.widestGap else { return [] }
    return place.map(Int32.init)
  }
}
