/// Pairs of free clauses that may belong together, with their likeness: those that share rare words,
/// looked for from both sides, and those that stand in the same gap.
struct CandidatePairs {
  struct Pair: Sendable, Hashable {
    let old: Int32
    let new: Int32
    let likeness: Likeness
  }

  /// In the order of the old document.
  private(set) var all: [Pair] = []
  /// Where the pairs of each old clause begin; one more element than there are clauses.
  private var starts: [Int] = [0]
  /// Places in `all` in the order of the new document, and where those of each clause begin.
  private var byNew: [Int32] = []
  private var newStarts: [Int] = []

  init(_ context: MatchContext, _ pairing: Pairing, _ scale: inout ClauseScale) {
    let (old, new) = (context.scale.old, context.scale.new)
    var amongNew = Candidates(
      among: new, rarity: context.scale.rarity, isFree: pairing.isFree(new:))
    let fromNew = Self.byOld(context, pairing)
    var met = [Int32](repeating: -1, count: new.count)
    for from in 0..<old.count {
      if pairing.isFree(old: from), !old.isEmpty(from) {
        let gap = Self.few(pairing.place(old: from), context)
          .filter { pairing.isFree(new: Int($0)) }
        for to in amongNew.sharing(old.words(from)) + fromNew[from] + gap
        where met[Int(to)] != Int32(from) && !new.isEmpty(Int(to)) {
          met[Int(to)] = Int32(from)
          let least = context.thresholds.least
          guard let likeness = scale.likeness(from, Int(to), atLeast: least) else { continue }
          all.append(Pair(old: Int32(from), new: to, likeness: likeness))
        }
      }
      starts.append(all.count)
    }
    indexByNew(count: new.count)
  }

  private mutating func indexByNew(count: Int) {
    newStarts = Array(repeating: 0, count: count + 1)
    for pair in all { newStarts[Int(pair.new) + 1] += 1 }
    for new in 0..<count { newStarts[new + 1] += newStarts[new] }
    var ends = newStarts
    byNew = Array(repeating: 0, count: all.count)
    for (place, pair) in all.enumerated() {
      byNew[ends[Int(pair.new)]] = Int32(place)
      ends[Int(pair.new)] += 1
    }
  }

  /// The pairs of an old clause.
  func pairs(old: Int) -> ArraySlice<Pair> { all[starts[old]..<starts[old + 1]] }

  /// The pairs of a new clause.
  func pairs(new: Int) -> some Sequence<Pair> {
    byNew[newStarts[new]..<newStarts[new + 1]].lazy.map { all[Int($0)] }
  }

  /// The new clauses that have an old one among their candidates or in their gap.
  private static func byOld(_ context: MatchContext, _ pairing: Pairing) -> [[Int32]] {
    let (old, new) = (context.scale.old, context.scale.new)
    var amongOld = Candidates(
      among: old, rarity: context.scale.rarity, isFree: pairing.isFree(old:))
    var found = [[Int32]](repeating: [], count: old.count)
    for to in 0..<new.count where pairing.isFree(new: to) && !new.isEmpty(to) {
      let gap = few(pairing.place(new: to), context).filter { pairing.isFree(old: Int($0)) }
      for from in amongOld.sharing(new.words(to)) + gap { found[Int(from)].append(Int32(to)) }
    }
    return found
  }

  /// The clauses of a place, where they are few.
  private static func few(_ place: Range<Int>?, _ context: MatchContext) -> [Int32] {
    guard let place, place.count <= context.thresholds.widestGap else { return [] }
    return place.map(Int32.init)
  }
}
