import CGit2

extension Repository {
  /// Walks back from a commit, newest first. Visits each commit at which `value` of its tree
  /// differs from that of every parent, and each commit that changes nothing at all; the parent of
  /// a first commit is treated as `nil`.
  ///
  /// Passes `visit` the value there and at each parent.
  /// Cost: reads each commit once, and what `value` reads of each tree once.
  package func walkChanges<Value: Equatable>(
    from start: ObjectID,
    value: (ObjectID) throws(GitError) -> Value?,
    visit: (ObjectID, Value?, [Value?]) throws(GitError) -> Void
  ) throws(GitError) {
    let walk = try walk(from: start)
    var known: [ObjectID: Value?] = [:]
    while let id = try next(walk) {
      let (tree, parents) = try place(of: id)
      let new = if let value = known.removeValue(forKey: id) { value } else { try value(tree) }
      var isEmpty = false
      for parent in parents {
        let parentTree = try place(of: parent).tree
        isEmpty = parents.count == 1 && parentTree == tree
        if known[parent] == nil {
          known[parent] = .some(isEmpty ? new : try value(parentTree))
        }
      }
      let old = parents.map { known[$0] ?? nil }
      guard old.isEmpty ? new != nil : isEmpty || old.allSatisfy({ $0 != new }) else { continue }
      try visit(id, new, old)
    }
  }

  /// Visits the commits reachable from one commit and not from another, newest first.
  package func walk(
    from start: ObjectID, excluding end: ObjectID?, visit: (Commit) throws(GitError) -> Void
  ) throws(GitError) {
    let walk = try walk(from: start)
    if let end {
      try walk.lend { (walk) throws(GitError) in
        var raw = end.raw
        _ = try check("walk the history", unsafe git_revwalk_hide(walk, &raw))
      }
    }
    while let id = try next(walk) { try visit(commit(id)) }
  }

  /// Whether a commit is the same as another or one of its ancestors.
  package func isAncestor(_ old: ObjectID, of new: ObjectID) throws(GitError) -> Bool {
    guard old != new else { return true }
    return try readingHistory { () throws(GitError) in
      try handle.lend { (repository) throws(GitError) in
        var (new, old) = (new.raw, old.raw)
        let status = unsafe git_graph_descendant_of(repository, &new, &old)
        return try check("compare two commits", status) == 1
      }
    }
  }

  private func walk(from start: ObjectID) throws(GitError) -> Owned<WalkHandle> {
    try requireHistory()
    let walk = try handle.lend { (repository) throws(GitError) in
      try Owned<WalkHandle>("walk the history") { unsafe git_revwalk_new($0, repository) }
    }
    try walk.lend { (walk) throws(GitError) in
      var raw = start.raw
      _ = try check("walk the history", unsafe git_revwalk_push(walk, &raw))
    }
    return walk
  }

  private func next(_ walk: borrowing Owned<WalkHandle>) throws(GitError) -> ObjectID? {
    try walk.lend { (walk) throws(GitError) in
      var id = git_oid()
      let status = unsafe git_revwalk_next(&id, walk)
      guard status != GIT_ITEROVER.rawValue else { return nil }
      try check("walk the history", status)
      return ObjectID(id)
    }
  }
}
