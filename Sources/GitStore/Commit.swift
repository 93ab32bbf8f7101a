import CGit2

/// A stored commit.
package struct Commit: Sendable, Hashable {
  package let id: ObjectID
  package let tree: ObjectID
  package let parents: [ObjectID]
  package let author: Signature
  package let committer: Signature
  package let message: String
}

/// A commit to be stored.
package struct NewCommit: Sendable, Hashable {
  package let tree: ObjectID
  package let parent: ObjectID?
  package let author: Signature
  package let committer: Signature
  package let message: String

  package init(
    tree: ObjectID, parent: ObjectID?, author: Signature, committer: Signature, message: String
  ) {
    self.tree = tree
    self.parent = parent
    self.author = author
    self.committer = committer
    self.message = message
  }
}

extension Repository {
  package func commit(_ id: ObjectID) throws(GitError) -> Commit {
    try lookup(commit: id).lend { (commit) throws(GitError) in
      guard let author = unsafe git_commit_author(commit),
        let committer = unsafe git_commit_committer(commit),
        let message = unsafe git_commit_message(commit),
        let tree = unsafe git_commit_tree_id(commit)
      else { throw .nothingMade("read a commit") }
      return unsafe Commit(
        id: id, tree: ObjectID(tree), parents: parents(of: commit),
        author: Signature(author), committer: Signature(committer),
        message: String(cString: message))
    }
  }

  /// The tree and the parents of a commit; decodes nothing else.
  func place(of id: ObjectID) throws(GitError) -> (tree: ObjectID, parents: [ObjectID]) {
    try lookup(commit: id).lend { (commit) throws(GitError) in
      guard let tree = unsafe git_commit_tree_id(commit) else {
        throw .nothingMade("read a commit")
      }
      return unsafe (ObjectID(tree), parents(of: commit))
    }
  }

  /// Stores a commit without moving any reference. Does not use `git_commit_create`, which can
  /// report success although the reference did not move.
  package func write(_ new: NewCommit) throws(GitError) -> ObjectID {
    try write(compose(new), as: GIT_OBJECT_COMMIT)
  }

  private func compose(_ new: NewCommit) throws(GitError) -> [UInt8] {
    var buffer = unsafe git_buf()
    defer { unsafe git_buf_dispose(&buffer) }
    try handle.lend { (repository) throws(GitError) in
      try lookup(tree: new.tree).lend { (tree) throws(GitError) in
        try new.author.lend { (author) throws(GitError) in
          try new.committer.lend { (committer) throws(GitError) in
            try lend(parent: new.parent) { (parents, count) throws(GitError) in
              _ = try check(
                "compose the commit",
                unsafe git_commit_create_buffer(
                  &buffer, repository, author, committer, nil, new.message, tree, count, parents))
            }
          }
        }
      }
    }
    return unsafe Array(
      UnsafeRawBufferPointer(start: buffer.ptr, count: buffer.size))
  }

  @safe private func lend(
    parent id: ObjectID?,
    _ body: (UnsafeMutablePointer<OpaquePointer?>?, Int) throws(GitError) -> Void
  ) throws(GitError) {
    guard let id else { return try body(nil, 0) }
    try lookup(commit: id).lend { (commit) throws(GitError) in
      var parent: OpaquePointer? = unsafe commit
      try unsafe body(&parent, 1)
    }
  }

  func lookup(commit id: ObjectID) throws(GitError) -> Owned<CommitHandle> {
    try readingHistory { () throws(GitError) in
      try handle.lend { (repository) throws(GitError) in
        var raw = id.raw
        return try Owned("read a commit") { unsafe git_commit_lookup($0, repository, &raw) }
      }
    }
  }

  private func parents(of commit: OpaquePointer) -> [ObjectID] {
    unsafe (0..<git_commit_parentcount(commit)).compactMap { index in
      unsafe git_commit_parent_id(commit, index).map { unsafe ObjectID($0) }
    }
  }
}
