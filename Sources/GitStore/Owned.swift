import CGit2

/// A kind of libgit2 object that must be freed.
protocol Handle {
  static func free(_ pointer: OpaquePointer)
}

/// The sole owner of a libgit2 object: lends its pointer to a closure and frees it exactly once.
@safe struct Owned<Kind: Handle>: ~Copyable {
  private let pointer: OpaquePointer

  /// Takes ownership of what `make` stores, if it succeeds.
  @safe init(
    _ operation: String, _ make: (UnsafeMutablePointer<OpaquePointer?>) -> Int32
  ) throws(GitError) {
    var made: OpaquePointer?
    try check(operation, unsafe make(&made))
    guard let made = unsafe made else { throw .nothingMade(operation) }
    unsafe pointer = made
  }

  @safe func lend<Result: ~Copyable, Failure>(
    _ body: (OpaquePointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(pointer)
  }

  deinit { unsafe Kind.free(pointer) }
}

enum RepositoryHandle: Handle {
  static func free(_ pointer: OpaquePointer) { unsafe git_repository_free(pointer) }
}

enum DatabaseHandle: Handle {
  static func free(_ pointer: OpaquePointer) { unsafe git_odb_free(pointer) }
}

enum StoredObjectHandle: Handle {
  static func free(_ pointer: OpaquePointer) { unsafe git_odb_object_free(pointer) }
}

enum CommitHandle: Handle {
  static func free(_ pointer: OpaquePointer) { unsafe git_commit_free(pointer) }
}

enum TreeHandle: Handle {
  static func free(_ pointer: OpaquePointer) { unsafe git_tree_free(pointer) }
}

enum ReferenceIteratorHandle: Handle {
  static func free(_ pointer: OpaquePointer) { unsafe git_reference_iterator_free(pointer) }
}

enum WalkHandle: Handle {
  static func free(_ pointer: OpaquePointer) { unsafe git_revwalk_free(pointer) }
}

enum IndexHandle: Handle {
  static func free(_ pointer: OpaquePointer) { unsafe git_index_free(pointer) }
}

enum ConfigurationHandle: Handle {
  static func free(_ pointer: OpaquePointer) { unsafe git_config_free(pointer) }
}
