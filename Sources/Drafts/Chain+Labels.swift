import GitStore

/// The labels of new versions, and their tags.
extension Chain {
  /// The label for a draft: the one it asks for, or the next free one. Throws if the label is
  /// taken.
  func label(
    _ draft: DraftCommit, _ ledger: LabelLedger
  ) throws(DraftError) -> VersionLabel {
    guard let label = draft.label else { return try freeLabel(draft.text, ledger.used) }
    guard !ledger.used.contains(label.description), try !hasTag(draft.text, label) else {
      throw .labelTaken(draft.text, label, try store.bearers(of: label, draft.text).first)
    }
    return label
  }

  private func freeLabel(
    _ text: TextName, _ used: Set<String>
  ) throws(DraftError) -> VersionLabel {
    var used = used
    while true {
      let label = VersionLabel.next(after: used)
      guard try hasTag(text, label) else { return label }
      used.insert(label.description)
    }
  }

  private func hasTag(_ text: TextName, _ label: VersionLabel) throws(DraftError) -> Bool {
    try git { () throws(GitError) in try store.repository.hasTag("\(text)/\(label)") }
  }

  /// Prepares the missing tags again.
  mutating func tagMissing(_ ledger: LabelLedger) throws(GitError) {
    let missing = ledger.used.subtracting(
      try store.repository.tagNames(in: ledger.text.description))
    guard !missing.isEmpty, try !store.repository.hasTag(ledger.text.description) else { return }
    let isRead = missing.isSubset(of: ledger.unchecked.map(\.label))
    let read = isRead ? ledger : try ledger.complete(at: head.commit, in: store.repository)
    for (label, commit) in read.unchecked where missing.contains(label) {
      try tag(ledger.text, label, on: commit)
    }
  }

  /// Prepares a tag; returns the existing tag that is in its way, if any.
  @discardableResult
  mutating func tag(
    _ text: TextName, _ label: String, on commit: ObjectID
  ) throws(GitError) -> String? {
    let name = "\(text)/\(label)"
    if let obstacle = try store.repository.tagInTheWay(of: name) { return obstacle }
    let tag = try store.repository.write(
      tag: name, on: commit, by: committer, message: "\(text) \(label)\n")
    tags.append(tag)
    return nil
  }
}
