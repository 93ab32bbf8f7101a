/// The part of a text within which clauses are cited by their numbers.
enum Scope: Sendable, Hashable {
  case wholeText
  /// What stands above the first heading.
  case opening
  /// What stands under a heading or an item.
  case under(Int32)

  /// The scope under a heading or an item; the opening where there is none.
  static func below(_ clause: Int?) -> Scope { clause.map { .under(Int32($0)) } ?? .opening }

  /// The heading or item at its top, by index.
  var top: Int? {
    guard case .under(let clause) = self else { return nil }
    return Int(clause)
  }
}
