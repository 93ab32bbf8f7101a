import GitStore

extension DraftStore {
  /// A version and its predecessors, oldest first: each was made from the one before it.
  ///
  /// Leaves out what a merge brought in by other parents than the first. Cost: reads the history
  /// back along the first parents.
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
