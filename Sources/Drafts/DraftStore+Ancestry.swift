import GitStore

extension DraftStore {
  /// A version and all that it was made out of, the oldest first: each is the one before the next.
  ///
  /// What a merge brought in beside its first parent is not among them. Cost: reads the history back
  /// along the first parents.
  package func ancestry(of version: Version) throws(DraftError) -> [Version] {
    var versions = [version]
    var at = version
    while let earlier = try self.version(before: at) {
      versions.append(earlier)
      at = earlier
    }
    return versions.reversed()
  }
}
