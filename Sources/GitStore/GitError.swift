/// What the repository answered when something failed.
package enum GitError: Error, Hashable {
  /// libgit2 refused: its code and class, what was being done, and its own words.
  case failed(operation: String, code: Int32, category: Int32, message: String)
  /// No repository at the path or above it.
  case notFound(path: String)
  /// The repository belongs to another user and is not listed as safe.
  case foreignOwner(path: String)
  /// The repository needs a feature that cannot be served: `objectformat = sha256`, `reftable`.
  case unsupported(path: String, feature: String)
  /// An object is truncated, of a false size, or does not hash to its name.
  case damaged(object: String, path: String, reason: String)
  /// A lock file stood in the way for longer than the patience of a second.
  case locked(Lock)
  /// The reference moved while the update was prepared; nothing was changed.
  case moved(reference: String)
  /// A file could not be opened, read, written or renamed.
  case file(path: String, operation: String, errno: Int32)
}

/// A lock file that another process holds or left behind.
package struct Lock: Sendable, Hashable {
  package let path: String
  /// Seconds since it was made.
  package let age: Int64
  /// The user id of its owner.
  package let owner: UInt32

  package init(path: String, age: Int64, owner: UInt32) {
    self.path = path
    self.age = age
    self.owner = owner
  }
}
