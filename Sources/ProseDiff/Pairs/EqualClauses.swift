import Prose

/// Free clauses of both documents by the hash of their words, in the order of the old document.
struct EqualClauses {
  /// Clauses with the same words, ascending.
  typealias Group = (old: ArraySlice<Int32>, new: ArraySlice<Int32>)

  private let old: Grouped
  private let new: Grouped
  let count: Int

  init(_ old: Features, _ new: Features, _ pairing: Pairing) {
    var numbers = KeyNumbers(room: old.count)
    let olds = (0..<old.count).map { index in
      let counts = pairing.isFree(old: index) && !old.isEmpty(index)
      return counts ? Int32(numbers.number(of: old.hashes[index])) : -1
    }
    let news = (0..<new.count).map { index in
      let counts = pairing.isFree(new: index) && !new.isEmpty(index)
      return counts ? Int32(numbers.known(new.hashes[index]) ?? -1) : -1
    }
    count = numbers.keys.count
    self.old = Self.grouped(olds, count)
    self.new = Self.grouped(news, count)
  }

  /// Groups clauses by number; -1 is no group.
  private static func grouped(_ numbers: [Int32], _ count: Int) -> Grouped {
    let numbered = numbers.indices.lazy.filter { numbers[$0] >= 0 }
    return Grouped(numbered.map { (numbers[$0], Int32($0)) }, keys: count)
  }

  subscript(group: Int) -> Group { (old[group], new[group]) }

  /// Whether a group is one clause of each document.
  func isPair(_ group: Int) -> Bool { old.count(group) == 1 && new.count(group) == 1 }

  /// The groups with clauses of both documents, and several of at least one.
  var repeated: [Group] {
    (0..<count).filter { !isPair($0) && new.count($0) > 0 }.map { self[$0] }
  }
}
