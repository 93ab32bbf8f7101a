/// Who inserted, struck or moved something in a clause, and when, as the document records it.
package struct Credit: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case inserted, struck, movedHere, movedAway
    /// Changed the format of a paragraph or its number.
    case formed
  }

  package let kind: Kind
  package let author: String
  /// The date as the document writes it (ISO 8601).
  package let date: String?
}

/// The credits of the block being read.
struct Credits: Hashable {
  private var pending: [Credit] = []

  /// The most credits that a block may have; more tell a reader nothing.
  private static let most = 20

  mutating func add(_ kind: Credit.Kind?, author: String?, date: String?) {
    guard let kind, let author, pending.count < Self.most else { return }
    let credit = Credit(kind: kind, author: author, date: date)
    if !pending.contains(credit) { pending.append(credit) }
  }

  /// Returns the credits of a block that ends, and starts again.
  mutating func take() -> [Credit] {
    defer { pending = [] }
    return pending
  }
}
