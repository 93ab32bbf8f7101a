/// Who put words into a clause, struck or moved some of it, and when, as the document records it.
package struct Credit: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case inserted, struck, movedHere, movedAway
    /// Changed the form of a paragraph or its number.
    case formed
  }

  package let kind: Kind
  package let author: String
  /// As the document writes it (ISO 8601).
  package let date: String?
}

/// The credits of the block that is being read.
struct Credits: Hashable {
  private var pending: [Credit] = []

  /// More on one block tell nobody more.
  private static let most = 20

  mutating func add(_ kind: Credit.Kind?, author: String?, date: String?) {
    guard let kind, let author, pending.count < Self.most else { return }
    let credit = Credit(kind: kind, author: author, date: date)
    if !pending.contains(credit) { pending.append(credit) }
  }

  /// Returns those of a block that ends.
  mutating func take() -> [Credit] {
    defer { pending = [] }
    return pending
  }
}
