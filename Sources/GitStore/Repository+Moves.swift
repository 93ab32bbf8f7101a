import CGit2

extension Repository {
  /// Moves a reference if it is still at its old commit, and reads it back.
  ///
  /// Throws `.moved` if it is elsewhere, `.locked` if it stays locked for a second.
  func move(_ move: ReferenceMove, message: String) throws(GitError) {
    let isDone = try Patience.lasting(1).wait { () throws(GitError) in
      try self.tryMove(move, message: message)
    }
    guard isDone else { throw .locked(try Lock(at: lockPath(of: move.name))) }
    guard try commit(named: move.name) == move.new else { throw .moved(reference: move.name) }
    // A new reference is made as a hard link to its lock; libgit2 ignores a failure to remove the
    // lock.
    let (path, lock) = (path(of: move.name), lockPath(of: move.name))
    if try File.areSame(path, lock) { try File.remove(lock) }
  }

  /// Makes a tag if there is none, or only a damaged one.
  package func make(tag: ReferenceMove) throws(GitError) {
    try removeIfDamaged(tag.name)
    do {
      try move(tag, message: "")
    } catch .moved {
      return
    }
  }

  private func removeIfDamaged(_ name: String) throws(GitError) {
    do {
      _ = try commit(named: name)
    } catch .damagedReference {
      try handle.lend { (repository) throws(GitError) in
        _ = try check("remove \(name)", unsafe git_reference_remove(repository, name))
      }
    }
  }

  /// Returns whether the move was made; `false` if the reference was locked.
  private func tryMove(_ move: ReferenceMove, message: String) throws(GitError) -> Bool {
    let status = handle.lend { repository in
      var reference: OpaquePointer?
      defer { unsafe git_reference_free(reference) }
      var new = move.new.raw
      guard var old = move.old?.raw else {
        return unsafe git_reference_create(&reference, repository, move.name, &new, 0, message)
      }
      return unsafe git_reference_create_matching(
        &reference, repository, move.name, &new, 1, &old, message)
    }
    switch status {
    case GIT_ELOCKED.rawValue: return false
    case GIT_EMODIFIED.rawValue, GIT_EEXISTS.rawValue, GIT_ENOTFOUND.rawValue:
      throw .moved(reference: move.name)
    default:
      try check("move \(move.name)", status)
      return true
    }
  }

  /// Sets the identity recorded in the reference log.
  func setLogIdentity(_ identity: Signature) throws(GitError) {
    try handle.lend { (repository) throws(GitError) in
      _ = try check(
        "set the identity",
        unsafe git_repository_set_ident(repository, identity.name, identity.email))
    }
  }

  /// Stores a tag object on a commit; returns the reference move that creates the tag.
  package func write(
    tag name: String, on commit: ObjectID, by tagger: Signature, message: String
  ) throws(GitError) -> ReferenceMove {
    let commit = try lookup(commit: commit)
    let id = try tagger.lend { (tagger) throws(GitError) in
      try store("store a tag") { id in
        handle.lend { repository in
          commit.lend { commit in
            unsafe git_tag_annotation_create(&id, repository, name, commit, tagger, message)
          }
        }
      }
    }
    return ReferenceMove(name: "refs/tags/\(name)", old: nil, new: id)
  }
}
