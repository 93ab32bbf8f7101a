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
  private(set) var rivals: Rivals
  /// Where the pairs of each old clause begin; one more element than there are clauses.
  private var starts: [Int] = [0]

  init(_ context: MatchContext, _ pairing: Pairing) {
    var scale = context.scale
    let (old, new) = (scale.old, scale.new)
    rivals = Rivals(old: old.count, new: new.count)
    var amongNew = Candidates(
      among: new, rarity: scale.rarity, words: context.words, isFree: pairing.isFree(new:))
    let fromNew = Self.byOld(context, pairing)
    var met = [Int32](repeating: -1, count: new.count)
    for from in 0..<old.count {
      if pairing.isFree(old: from), !old.isEmpty(from) {
        let gap = Self.few(pairing.place(old: from), context)
          .filter { pairing.isFree(new: Int($0)) }
        for to in amongNew.sharing(old.words(from)) + fromNew[from] + gap
        where met[Int(to)] != Int32(from) && !new.isEmpty(Int(to)) {
          met[Int(to)] = Int32(from)
          let likeness = scale.likeness(from, Int(to))
          rivals.note(from, Int(to), dice: likeness.dice)
          guard likeness.dice >= context.thresholds.least else { continue }
          all.append(Pair(old: Int32(from), new: to, likeness: likeness))
        }
      }
      starts.append(all.count)
    }
  }

  /// The rivals that are left where some clauses are paired.
  func rivals(in pairing: Pairing) -> Rivals {
    var rivals = Rivals(old: pairing.toNew.count, new: pairing.toOld.count)
    for pair in all {
      let (from, to) = (Int(pair.old), Int(pair.new))
      guard pairing.isFree(old: from), pairing.isFree(new: to) else { continue }
      rivals.note(from, to, dice: pair.likeness.dice)
    }
    return rivals
  }

  /// The pairs of an old clause.
  subscript(old: Int) -> ArraySlice<Pair> { all[starts[old]..<starts[old + 1]] }

  /// The new clauses that have an old one among their candidates or in their gap.
  private static func byOld(_ context: MatchContext, _ pairing: Pairing) -> [[Int32]] {
    let (old, new) = (context.scale.old, context.scale.new)
    var amongOld = Candidates(
      among: old, rarity: context.scale.rarity, words: context.words, isFree: pairing.isFree(old:))
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
