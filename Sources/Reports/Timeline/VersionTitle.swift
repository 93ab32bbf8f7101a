/// What reports say of a version besides its wording.
package struct VersionTitle: Sendable, Hashable {
  /// Its label, with what tells it from another of the same.
  package let name: String
  /// The day that it bears, as ISO 8601 writes it.
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
