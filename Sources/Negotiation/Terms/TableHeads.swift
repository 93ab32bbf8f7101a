import Prose

/// The first row of the table that each row is in.
struct TableHeads: Sendable {
  /// For each clause the index of that row, or -1.
  private let heads: [Int32]

  init(_ document: Document) {
    var head: Int32 = -1
    let clauses = document.clauses
    heads = clauses.indices.map { index in
      let isRow = clauses[index].kind == .row
      head = !isRow ? -1 : head < 0 ? Int32(index) : head
      return head
    }
  }

  /// Returns the index of the first row of the table that a clause is in.
  func head(of clause: Int) -> Int? { heads[clause] < 0 ? nil : Int(heads[clause]) }
}

extension String {
  /// Whether two rows have the same cells in another order.
  func hasCellsMoved(from other: String) -> Bool {
    guard self != other, utf8.count <= 1024, other.utf8.count <= 1024 else { return false }
    let (own, others) = (cells, other.cells)
    return own != others && own.sorted() == others.sorted()
  }

  private var cells: [String] { split(separator: "|").map { String($0).trimmingSpaces } }
}
