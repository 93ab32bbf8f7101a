import Prose

/// The item that each item of a list is part of: the paragraph 2 that `(b)` is under.
struct ItemsAbove {
  /// The value used where there is no item.
  private static let none: Int32 = -1

  private let above: [Int32]

  init(_ clauses: [Clause]) {
    var open: [(level: Int, clause: Int32)] = []
    above = clauses.indices.map { index in
      guard clauses[index].kind == .item else {
        if clauses[index].kind == .heading { open.removeAll() }
        return Self.none
      }
      let level = clauses[index].level
      while let last = open.last, last.level >= level { open.removeLast() }
      let item = open.last?.clause ?? Self.none
      open.append((level, Int32(index)))
      return item
    }
  }

  /// The index of the item that a clause is part of.
  subscript(clause: Int) -> Int? { above[clause] == Self.none ? nil : Int(above[clause]) }
}
