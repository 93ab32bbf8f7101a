/// Which clauses belong together, while that is worked out: at most one partner on each side, to
/// which splits and merges later add parts.
struct Pairing {
  private(set) var toNew: [Int32]
  private(set) var toOld: [Int32]
  /// What each pair rests on, by old clause.
  private(set) var links: [Link?]

  /// What speaks for a pair.
  struct Link: Sendable, Hashable {
    let by: Change.Evidence
    let similarity: Double
    let confidence: Double
  }

  init(old: Int, new: Int) {
    toNew = Array(repeating: -1, count: old)
    toOld = Array(repeating: -1, count: new)
    links = Array(repeating: nil, count: old)
  }

  func new(of old: Int) -> Int? { toNew[old] < 0 ? nil : Int(toNew[old]) }
  func old(of new: Int) -> Int? { toOld[new] < 0 ? nil : Int(toOld[new]) }
  func isFree(old: Int) -> Bool { toNew[old] < 0 }
  func isFree(new: Int) -> Bool { toOld[new] < 0 }

  /// All pairs, in the order of the old document.
  var pairs: [(Int, Int)] {
    toNew.indices.compactMap { old in new(of: old).map { (old, $0) } }
  }

  mutating func pair(_ old: Int, _ new: Int, _ link: Link) {
    precondition(isFree(old: old) && isFree(new: new), "a clause is paired once")
    toNew[old] = Int32(new)
    toOld[new] = Int32(old)
    links[old] = link
  }
}
