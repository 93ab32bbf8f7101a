import CGit2

/// The reference that a commit on top of HEAD moves.
package struct Head: Sendable, Hashable {
  /// The branch's full name, or `HEAD` itself if it is detached.
  package let reference: String
  /// `nil` before the first commit.
  package let commit: ObjectID?

  /// The branch's short name; `nil` if HEAD is detached.
  package var branch: String? {
    guard reference.hasPrefix("refs/heads/") else { return nil }
    return String(reference.dropFirst("refs/heads/".count))
  }
}

extension Repository {
  package func head() throws(GitError) -> Head {
    let name = try target(of: "HEAD")
    return Head(reference: name, commit: try commit(named: name))
  }

  /// The id that a reference names directly, without following tag objects; `nil` if there is no
  /// such reference.
  func commit(named reference: String) throws(GitError) -> ObjectID? {
    try handle.lend { (repository) throws(GitError) in
      var id = git_oid()
      let status = unsafe git_reference_name_to_id(&id, repository, reference)
      guard status != GIT_ENOTFOUND.rawValue else { return nil }
      try readingReference { () throws(GitError) in _ = try check("read \(reference)", status) }
      return ObjectID(id)
    }
  }

  /// The commit that a revision in git's syntax names: `HEAD~2`, `1a2b3c4`, `topic`.
  package func commit(revision: String) throws(GitError) -> ObjectID? {
    try handle.lend { (repository) throws(GitError) in
      var object: OpaquePointer?
      let status = unsafe git_revparse_single(&object, repository, revision)
      let unknown = [GIT_ENOTFOUND, GIT_EINVALIDSPEC, GIT_EAMBIGUOUS, GIT_EINVALID, GIT_EPEEL]
      guard !unknown.contains(where: { $0.rawValue == status }) else { return nil }
      try readingReference { () throws(GitError) in _ = try check("read \(revision)", status) }
      defer { unsafe git_object_free(object) }
      return try unsafe commit(peeling: object)
    }
  }

  /// The names below `refs/tags/<folder>/`.
  package func tagNames(in folder: String) throws(GitError) -> Set<String> {
    let prefix = "refs/tags/\(folder)/"
    let iterator = try references(matching: "\(prefix)*")
    return try iterator.lend { (iterator) throws(GitError) in
      var names: Set<String> = []
      var name: UnsafePointer<CChar>?
      while true {
        let status = unsafe git_reference_next_name(&name, iterator)
        guard status != GIT_ITEROVER.rawValue else { return names }
        try check("list the tags", status)
        guard let name = unsafe name else { continue }
        unsafe names.insert(String(String(cString: name).dropFirst(prefix.count)))
      }
    }
  }

  /// Whether there is a tag of this name. A tag whose file is damaged is treated as missing, so
  /// that it is made again.
  package func hasTag(_ name: String) throws(GitError) -> Bool {
    try unlessDamaged { () throws(GitError) in try commit(named: "refs/tags/\(name)") } != nil
  }

  /// The tag that keeps one of this name from being made: git stores both as files, and a file
  /// cannot be where the other needs a folder. A tag of this very name does not count.
  package func tagInTheWay(of name: String) throws(GitError) -> String? {
    var folder = Folder.parent(of: name)
    while folder != "." {
      if try hasTag(folder) { return folder }
      folder = Folder.parent(of: folder)
    }
    return try tagNames(in: name).min().map { "\(name)/\($0)" }
  }

  /// The commit that a tag names; `nil` if there is none, it is damaged, or it names anything else.
  package func commit(tag name: String) throws(GitError) -> ObjectID? {
    try unlessDamaged { () throws(GitError) in try commit(revision: "refs/tags/\(name)") }
  }

  private func unlessDamaged(
    _ look: () throws(GitError) -> ObjectID?
  ) throws(GitError) -> ObjectID? {
    do { return try look() } catch .damagedReference { return nil }
  }

  private func references(
    matching pattern: String
  ) throws(GitError) -> Owned<ReferenceIteratorHandle> {
    try handle.lend { (repository) throws(GitError) in
      try Owned("list the tags") {
        unsafe git_reference_iterator_glob_new($0, repository, pattern)
      }
    }
  }

  /// The commit that an object is, or that it is a tag of; does not check that the commit exists.
  private func commit(peeling object: OpaquePointer?) throws(GitError) -> ObjectID? {
    guard let object = unsafe object else { return nil }
    switch unsafe git_object_type(object) {
    case GIT_OBJECT_COMMIT:
      return unsafe git_object_id(object).map { unsafe ObjectID($0) }
    case GIT_OBJECT_TAG where unsafe git_tag_target_type(object) == GIT_OBJECT_COMMIT:
      return unsafe git_tag_target_id(object).map { unsafe ObjectID($0) }
    case GIT_OBJECT_TAG:
      var target: OpaquePointer?
      try check("read a tag", unsafe git_tag_target(&target, object))
      defer { unsafe git_object_free(target) }
      return try unsafe commit(peeling: target)
    default: return nil
    }
  }

  /// Follows symbolic references to the name of the last one, which need not exist yet.
  private func target(of name: String) throws(GitError) -> String {
    var name = name
    for _ in 0..<5 {
      guard let next = try symbolicTarget(of: name) else { return name }
      name = next
    }
    return name
  }

  private func symbolicTarget(of name: String) throws(GitError) -> String? {
    try handle.lend { (repository) throws(GitError) in
      var reference: OpaquePointer?
      let status = unsafe git_reference_lookup(&reference, repository, name)
      guard status != GIT_ENOTFOUND.rawValue else { return nil }
      try readingReference { () throws(GitError) in _ = try check("read \(name)", status) }
      defer { unsafe git_reference_free(reference) }
      return unsafe git_reference_symbolic_target(reference).map { unsafe String(cString: $0) }
    }
  }
}
