/// What reports say of a version besides its wording.
package struct VersionTitle: Sendable, Hashable {
  /// The label, made unique if other versions share it.
  package let name: String
  /// The version's date, in ISO 8601.
  package let date: String
  package let author: String
  package let commit: String

  package init(name: String, date: String, author: String, commit: String) {
    self.name = name
    self.date = date
    self.author = author
    self.commit = commit
  }
}
