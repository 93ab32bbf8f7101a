/// Who made the changes that a manuscript records, and when.
package struct Reviser: Sendable, Hashable {
  package let name: String
  /// The time in ISO 8601, to the second: `2031-05-01T09:00:00Z`.
  package let date: String

  package init(name: String, date: String) {
    self.name = name
    self.date = date
  }
}
