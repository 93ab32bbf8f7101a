import GitStore

extension DraftStore {
  /// Finds a version by `latest`, `previous`, its label, or any git revision, which means the
  /// version in force at that commit.
  ///
  /// Throws `DraftError.sharedLabel` if several versions have the label.
  package func version(_ name: String, of text: TextName) throws(DraftError) -> Version {
    guard let version = try versionIfAny(name, of: text) else {
      throw try latest(of: text) == nil ? .noText(text) : .noVersion(text, name)
    }
    return version
  }

  private func versionIfAny(_ name: String, of text: TextName) throws(DraftError) -> Version? {
    if name == "latest" { return try latest(of: text) }
    if name == "previous" {
      return try latest(of: text).flatMap { (latest) throws(DraftError) in
        try version(before: latest)
      }
    }
    if let label = try? VersionLabel(name) {
      let bearers = try bearers(of: label, text)
      guard bearers.count < 2 else { throw .sharedLabel(text, name, bearers) }
      if let bearer = bearers.first { return bearer }
    }
    return try git { () throws(GitError) in
      guard let commit = try repository.commit(revision: name) else {
        // A shallow clone may lack the commit.
        try repository.requireHistory()
        return nil
      }
      return try version(of: text, inForceAt: commit)
    }
  }

  /// The versions that a label refers to: those in HEAD's history, so that a tag on an amended
  /// commit is ignored; if there are none, the tagged one, for example on another branch.
  ///
  /// Looks at the tag first, which spares the walk if the ledger knows of no other bearer.
  func bearers(of label: VersionLabel, _ text: TextName) throws(DraftError) -> [Version] {
    let tagged = try git { () throws(GitError) in try self.tagged(label, text) }
    if let tagged, try isOnlyBearer(tagged) { return [tagged] }
    let bearers = try allVersions(of: text).filter { $0.label == label.description }
    return bearers.isEmpty ? [tagged].compactMap(\.self) : bearers
  }

  /// The version that a label's tag names; `nil` if it names anything else.
  private func tagged(_ label: VersionLabel, _ text: TextName) throws(GitError) -> Version? {
    guard let commit = try repository.commit(tag: "\(text)/\(label)"),
      let version = try version(of: text, inForceAt: commit), version.commit == commit,
      version.label == label.description
    else { return nil }
    return version
  }

  /// Whether a version is in HEAD's history and the only one there with its label.
  private func isOnlyBearer(_ version: Version) throws(DraftError) -> Bool {
    try git { () throws(GitError) in
      guard let head = try repository.head().commit,
        try repository.isAncestor(version.commit, of: head)
      else { return false }
      let ledger = try LabelLedger(of: version.text, at: head, in: repository)
      return !ledger.shared.contains(version.label)
        && (version.origin == .trailers || !ledger.used.contains(version.label))
    }
  }
}
