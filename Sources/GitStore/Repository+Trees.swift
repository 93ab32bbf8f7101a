import CGit2

/// A name in a tree, and the object that it names.
package struct TreeEntry: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case file, folder
    /// A link or a submodule.
    case other
  }

  package let name: String
  package let id: ObjectID
  package let kind: Kind

  fileprivate init?(_ entry: OpaquePointer) {
    guard let name = unsafe git_tree_entry_name(entry), let id = unsafe git_tree_entry_id(entry)
    else { return nil }
    unsafe self.name = String(cString: name)
    unsafe self.id = ObjectID(id)
    kind =
      switch unsafe git_tree_entry_filemode(entry) {
      case GIT_FILEMODE_BLOB, GIT_FILEMODE_BLOB_EXECUTABLE: .file
      case GIT_FILEMODE_TREE: .folder
      default: .other
      }
  }
}

extension Repository {
  /// The entry of a tree at a path; `nil` if there is none.
  package func entry(_ path: String, in tree: ObjectID) throws(GitError) -> TreeEntry? {
    try lookup(tree: tree).lend { (tree) throws(GitError) in
      var entry: OpaquePointer?
      let isThere = try readingContent { () throws(GitError) in
        try found("read a tree", unsafe git_tree_entry_bypath(&entry, tree, path))
      }
      guard isThere else { return nil }
      defer { unsafe git_tree_entry_free(entry) }
      return unsafe entry.flatMap { unsafe TreeEntry($0) }
    }
  }

  /// The entries of a tree, in git's order.
  package func entries(of tree: ObjectID) throws(GitError) -> [TreeEntry] {
    try lookup(tree: tree).lend { (tree) throws(GitError) in
      unsafe (0..<git_tree_entrycount(tree)).compactMap { index in
        unsafe git_tree_entry_byindex(tree, index).flatMap { unsafe TreeEntry($0) }
      }
    }
  }

  /// The entries of a tree that `other` lacks or has differently, in git's order.
  ///
  /// Cost: one step for each entry of both.
  package func entries(
    of tree: ObjectID, unlikeThoseOf other: ObjectID?
  ) throws(GitError) -> [TreeEntry] {
    guard let other else { return try entries(of: tree) }
    return try lookup(tree: tree).lend { (tree) throws(GitError) in
      try lookup(tree: other).lend { (other) throws(GitError) in
        unsafe differences(tree, other)
      }
    }
  }

  private func differences(_ tree: OpaquePointer, _ other: OpaquePointer) -> [TreeEntry] {
    var differences: [TreeEntry] = []
    var place = 0
    for index in unsafe 0..<git_tree_entrycount(tree) {
      guard let entry = unsafe git_tree_entry_byindex(tree, index) else { continue }
      var counterpart = unsafe git_tree_entry_byindex(other, place)
      while let next = unsafe counterpart, unsafe git_tree_entry_cmp(next, entry) < 0 {
        place += 1
        unsafe counterpart = git_tree_entry_byindex(other, place)
      }
      if let same = unsafe counterpart, unsafe isSame(same, entry) { continue }
      let old = unsafe counterpart.flatMap { unsafe TreeEntry($0) }
      if let new = unsafe TreeEntry(entry), new != old { differences.append(new) }
    }
    return differences
  }

  /// Whether two entries have the same name, mode and content; spares decoding either.
  private func isSame(_ one: OpaquePointer, _ other: OpaquePointer) -> Bool {
    unsafe git_tree_entry_cmp(one, other) == 0
      && git_tree_entry_filemode(one) == git_tree_entry_filemode(other)
      && git_oid_equal(git_tree_entry_id(one), git_tree_entry_id(other)) == 1
  }

  /// Stores a copy of a tree, or of the empty tree, with one file set.
  package func write(
    tree base: ObjectID?, placing blob: ObjectID, at path: String
  ) throws(GitError) -> ObjectID {
    guard let base else { return try unsafe write(treeFrom: nil, placing: blob, at: path) }
    return try lookup(tree: base).lend { (tree) throws(GitError) in
      try unsafe write(treeFrom: tree, placing: blob, at: path)
    }
  }

  private func write(
    treeFrom base: OpaquePointer?, placing blob: ObjectID, at path: String
  ) throws(GitError) -> ObjectID {
    let mode = unsafe base.map { unsafe fileMode(path, in: $0) } ?? GIT_FILEMODE_BLOB
    return try store("store a tree") { id in
      handle.lend { repository in
        unsafe path.withCString { path in
          var update = unsafe git_tree_update(
            action: GIT_TREE_UPDATE_UPSERT, id: blob.raw, filemode: mode, path: path)
          return unsafe git_tree_create_updated(&id, repository, base, 1, &update)
        }
      }
    }
  }

  /// Stores a copy of a tree without one file.
  package func write(tree base: ObjectID, removing path: String) throws(GitError) -> ObjectID {
    try lookup(tree: base).lend { (tree) throws(GitError) in
      try store("store a tree") { id in
        handle.lend { repository in
          unsafe path.withCString { path in
            var update = unsafe git_tree_update(
              action: GIT_TREE_UPDATE_REMOVE, id: git_oid(), filemode: GIT_FILEMODE_BLOB, path: path
            )
            return unsafe git_tree_create_updated(&id, repository, tree, 1, &update)
          }
        }
      }
    }
  }

  /// The mode for a file: executable if the tree's file already is.
  private func fileMode(_ path: String, in tree: OpaquePointer) -> git_filemode_t {
    var entry: OpaquePointer?
    defer { unsafe git_tree_entry_free(entry) }
    guard unsafe git_tree_entry_bypath(&entry, tree, path) == 0,
      unsafe git_tree_entry_filemode(entry) == GIT_FILEMODE_BLOB_EXECUTABLE
    else { return GIT_FILEMODE_BLOB }
    return GIT_FILEMODE_BLOB_EXECUTABLE
  }

  func lookup(tree id: ObjectID) throws(GitError) -> Owned<TreeHandle> {
    try readingContent { () throws(GitError) in
      try handle.lend { (repository) throws(GitError) in
        var raw = id.raw
        return try Owned("read a tree") { unsafe git_tree_lookup($0, repository, &raw) }
      }
    }
  }
}
