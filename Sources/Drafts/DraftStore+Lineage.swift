import GitStore

extension DraftStore {
  /// The version of a text that HEAD holds, or the last before it was removed; `nil` if there is
  /// none.
  func latest(of text: TextName) throws(DraftError) -> Version? {
    try git { () throws(GitError) in
      guard let head = try repository.head().commit else { return nil }
      return try version(of: text, inForceAt: head)
    }
  }

  /// The language that the latest version of a text states, or the last one before it that states
  /// any, as commits of git do not; `nil` for a new text and where a shallow clone ends first.
  func language(of text: TextName) throws(DraftError) -> String? {
    do throws(DraftError) {
      var version = try latest(of: text)
      while let candidate = version {
        if let language = candidate.particulars.language { return language }
        version = try self.version(before: candidate)
      }
    } catch .git(.shallow) {}
    return nil
  }

  /// The version that another one was made from, which is found in its parents, the first one
  /// first; `nil` for the first of a text.
  ///
  /// The list of all versions does not show it: where histories were merged, it mixes them by time.
  package func version(before version: Version) throws(DraftError) -> Version? {
    try git { () throws(GitError) in
      for parent in try repository.commit(version.commit).parents {
        let earlier = try self.version(of: version.text, inForceAt: parent)
        if let earlier { return earlier }
      }
      return nil
    }
  }

  /// The version that a commit holds, found by going back through the commits with the same
  /// content; if the text is gone, its last version.
  ///
  /// A shallow clone may end before that: then its oldest commit is taken for the version.
  /// Cost: reads the commits back to that version; if the text is gone, the whole history.
  func version(of text: TextName, inForceAt start: ObjectID) throws(GitError) -> Version? {
    var commit = try repository.commit(start)
    guard let content = try file(of: text, in: commit) else {
      return try versions(of: text, from: start).first
    }
    while true {
      let trailers = Trailers(message: commit.message)
      guard let parent = try parent(of: commit, holding: content, as: text),
        !(parent.tree == commit.tree && commit.parents.count == 1
          && trailers.label(of: text) != nil)
      else {
        var labels = TagLabels(text: text, repository: repository)
        return try Version(text, commit, content, trailers, &labels)
      }
      commit = parent
    }
  }

  private func parent(
    of commit: Commit, holding content: ObjectID, as text: TextName
  ) throws(GitError) -> Commit? {
    do throws(GitError) {
      for id in commit.parents {
        let parent = try repository.commit(id)
        if try file(of: text, in: parent) == content { return parent }
      }
    } catch .shallow {}
    return nil
  }

  private func file(of text: TextName, in commit: Commit) throws(GitError) -> ObjectID? {
    let entry = try repository.entry(path(of: text), in: commit.tree)
    return entry?.kind == .file ? entry?.id : nil
  }
}
