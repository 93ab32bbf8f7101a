import GitStore

/// Commits stored one on top of another before the branch moves to the last of them.
struct Chain {
  let head: Head
  let store: DraftStore
  let committer: Signature
  private var tip: ObjectID?
  private(set) var tree: ObjectID?
  var tags: [ReferenceMove] = []
  private var files: [TrackedFile] = []
  private var ledgers: [LabelLedger] = []
  /// What kept the tags of these commits from being made.
  private(set) var obstacles: [GitError] = []
  private var subject = ""

  init(on head: Head, _ store: DraftStore) throws(DraftError) {
    self.head = head
    self.store = store
    committer = try store.committer()
    guard let commit = head.commit else { return }
    tip = commit
    tree = try git { () throws(GitError) in try store.repository.commit(commit).tree }
  }

  /// The update that moves the branch to the chain's end; `nil` for an empty chain.
  var update: Update? {
    guard let tip, tip != head.commit else { return nil }
    let kind = head.commit == nil ? "commit (initial)" : "commit"
    return Update(
      branch: ReferenceMove(name: head.reference, old: head.commit, new: tip), tags: tags,
      files: files, log: (committer, "\(kind): \(subject)"))
  }

  /// Plans what becomes of a draft, with every check; stores nothing.
  func plan(_ draft: DraftCommit) throws(DraftError) -> Plan {
    let base = try base(store.path(of: draft.text))
    if base == nil { try store.requireName(of: draft.text, in: tree) }
    let content = Array(draft.content.utf8)
    if !draft.allowSame, base == store.repository.id(ofBlob: content),
      let latest = try store.latest(of: draft.text)
    {
      return .same(latest)
    }
    let ledger = try git { () throws(GitError) in
      try LabelLedger(of: draft.text, at: head.commit, in: store.repository)
    }
    return .version(
      PlannedVersion(
        label: try label(draft, ledger), author: try store.author(date: draft.date),
        file: try file(draft, content, base), original: try original(draft),
        formerOriginals: try formerOriginals(draft), ledger: ledger,
        language: try language(draft)))
  }

  private func language(_ draft: DraftCommit) throws(DraftError) -> String {
    if let given = draft.particulars.language { return given }
    return try store.language(of: draft.text) ?? store.configuration.language
  }

  /// Stores a draft as the next version, unless it has the same content as the latest.
  mutating func append(_ draft: DraftCommit) throws(DraftError) -> CommitOutcome {
    switch try plan(draft) {
    case .same(let latest): return .same(latest)
    case .version(let planned):
      return try git { () throws(GitError) in .committed(try append(draft, planned)) }
    }
  }

  private mutating func append(
    _ draft: DraftCommit, _ planned: PlannedVersion
  ) throws(GitError) -> Version {
    var ledger = planned.ledger
    try tagMissing(ledger)
    let version = try store(draft, planned)
    let obstacle = try tag(draft.text, version.label, on: version.commit)
    if let obstacle {
      obstacles.append(.tagInTheWay(obstacle, of: "\(draft.text)/\(version.label)"))
    }
    files += [planned.file, planned.original].compactMap(\.self) + planned.formerOriginals
    ledger.add(version.label, version.commit)
    ledgers.append(ledger)
    return version
  }

  /// Updates the ledgers of labels, once the branch has moved to the chain's end.
  func writeLedgers() throws(GitError) {
    guard let tip else { return }
    for ledger in ledgers { try ledger.write(upTo: tip, in: store.repository) }
  }

  private mutating func store(
    _ draft: DraftCommit, _ planned: PlannedVersion
  ) throws(GitError) -> Version {
    let (repository, label, author) = (store.repository, planned.label, planned.author)
    let blob = try repository.write(blob: Array(draft.content.utf8))
    var tree = try repository.write(tree: tree, placing: blob, at: planned.file.path)
    if let original = planned.original, let content = draft.original?.bytes {
      let blob = try repository.write(blob: content)
      tree = try repository.write(tree: tree, placing: blob, at: original.path)
    }
    for former in planned.formerOriginals {
      tree = try repository.write(tree: tree, removing: former.path)
    }
    let particulars = draft.particulars.with(language: planned.language)
    let trailers = Trailers(text: draft.text, label: label, particulars)
    let message = draft.message?.trimmed ?? "\(draft.text) \(label)"
    let id = try repository.write(
      NewCommit(
        tree: tree, parent: tip, author: author, committer: committer,
        message: "\(message)\n\n\(trailers.lines)"))
    (tip, self.tree) = (id, tree)
    subject = Version.subject(of: message)
    return Version(
      text: draft.text, label: label.description, origin: .trailers, commit: id, content: blob,
      particulars: particulars, author: author, committer: committer, subject: subject)
  }
}
