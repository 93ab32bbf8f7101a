import GitStore

/// Commits stored one on top of the other, before the branch moves to the last of them.
struct Chain {
  let head: Head
  let store: DraftStore
  let committer: Signature
  private var tip: ObjectID?
  private var tree: ObjectID?
  var tags: [ReferenceMove] = []
  private var files: [TrackedFile] = []
  private var ledgers: [LabelLedger] = []
  /// What keeps the tags of these commits from being made.
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

  /// What moves the branch to the chain's end; `nil` for an empty chain.
  var update: Update? {
    guard let tip, tip != head.commit else { return nil }
    let kind = head.commit == nil ? "commit (initial)" : "commit"
    return Update(
      branch: ReferenceMove(name: head.reference, old: head.commit, new: tip), tags: tags,
      files: files, log: (committer, "\(kind): \(subject)"))
  }

  /// Finds out what will become of a draft, with every check, and stores nothing.
  func plan(_ draft: DraftCommit) throws(DraftError) -> Plan {
    let base = try base(of: draft.text)
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
    let file = try file(draft, content, base)
    return .version(
      PlannedVersion(
        label: try label(draft, ledger), author: try store.author(date: draft.date), file: file,
        ledger: ledger))
  }

  /// Stores a draft as the next version, unless it is the same as the latest.
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
    files.append(planned.file)
    ledger.add(version.label, version.commit)
    ledgers.append(ledger)
    return version
  }

  /// Brings the ledgers of labels up to date, once the chain is the branch.
  func writeLedgers() throws(GitError) {
    guard let tip else { return }
    for ledger in ledgers { try ledger.write(upTo: tip, in: store.repository) }
  }

  /// What HEAD holds of a text.
  private func base(of text: TextName) throws(DraftError) -> ObjectID? {
    guard let tree else { return nil }
    let path = store.configuration.draftsPath
    let (folder, file) = try git { () throws(GitError) in
      let folder = try store.repository.entry(path, in: tree)
      guard folder?.kind == .folder else { return (folder, nil as TreeEntry?) }
      return (folder, try store.repository.entry(store.path(of: text), in: tree))
    }
    if let folder, folder.kind != .folder { throw .notAFile(path: path) }
    if let file, file.kind != .file { throw .notAFile(path: store.path(of: text)) }
    return file?.id
  }

  private mutating func store(
    _ draft: DraftCommit, _ planned: PlannedVersion
  ) throws(GitError) -> Version {
    let (repository, label, author) = (store.repository, planned.label, planned.author)
    let blob = try repository.write(blob: planned.file.content)
    let tree = try repository.write(tree: tree, placing: blob, at: store.path(of: draft.text))
    let language = draft.particulars.language ?? store.configuration.language
    let particulars = draft.particulars.with(language: language)
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

  /// What is to stand in the work tree, if that can be without a loss. Asks for all that was ever stored
  /// of the text only where something stands there that HEAD does not hold.
  private func file(
    _ draft: DraftCommit, _ content: [UInt8], _ base: ObjectID?
  ) throws(DraftError) -> TrackedFile {
    let repository = store.repository
    var file = TrackedFile(
      path: store.path(of: draft.text), content: content, base: base,
      received: draft.received.map { repository.id(ofBlob: $0) })
    do throws(GitError) {
      try repository.checkPlace(of: file)
    } catch .uncommittedEdit {
      file.stored = Set(try store.allVersions(of: draft.text).map(\.content))
      try git { () throws(GitError) in try repository.checkPlace(of: file) }
    } catch {
      throw DraftError(error)
    }
    return file
  }
}
