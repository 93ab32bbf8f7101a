import GitStore

/// Commits stored one on top of the other, before the branch moves to the last of them.
struct Chain {
  private let head: Head
  private let store: DraftStore
  private let committer: Signature
  private var tip: ObjectID?
  private var tree: ObjectID?
  private var tags: [ReferenceMove] = []
  private var files: [TrackedFile] = []
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

  /// Stores a draft as the next version, unless it is the same as the latest.
  mutating func append(_ draft: DraftCommit) throws(DraftError) -> CommitOutcome {
    let versions = try store.versions(of: draft.text, upTo: nil)
    let base = try base(of: draft.text)
    let content = Array(draft.content.utf8)
    if !draft.allowSame, base == store.repository.id(ofBlob: content), let latest = versions.first {
      return .same(latest)
    }
    let tagNames = try git { () throws(GitError) in
      try store.repository.tagNames(in: draft.text.description)
    }
    let label = try label(draft, versions, tagNames)
    let author = try store.author(date: draft.date)
    do {
      let version = try store(draft, content, as: label, by: author)
      files.append(file(draft, content, base))
      for version in versions.reversed() where version.origin == .trailers {
        if !tagNames.contains(version.label) { try tag(version) }
      }
      try tag(version)
      return .committed(version)
    } catch {
      throw DraftError(error)
    }
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

  private func label(
    _ draft: DraftCommit, _ versions: [Version], _ tagNames: Set<String>
  ) throws(DraftError) -> VersionLabel {
    guard let label = draft.label else {
      return VersionLabel.next(after: tagNames.union(versions.map(\.label)))
    }
    let holder = versions.first { $0.label == label.description }
    guard holder == nil, !tagNames.contains(label.description) else {
      throw .labelTaken(draft.text, label, holder)
    }
    return label
  }

  private mutating func store(
    _ draft: DraftCommit, _ content: [UInt8], as label: VersionLabel, by author: Signature
  ) throws(GitError) -> Version {
    let repository = store.repository
    let blob = try repository.write(blob: content)
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

  private func file(_ draft: DraftCommit, _ content: [UInt8], _ base: ObjectID?) -> TrackedFile {
    TrackedFile(
      path: store.path(of: draft.text), content: content, base: base,
      received: draft.received.map { store.repository.id(ofBlob: $0) })
  }

  private mutating func tag(_ version: Version) throws(GitError) {
    let name = "\(version.text)/\(version.label)"
    let id = try store.repository.write(
      tag: name, on: version.commit, by: committer, message: "\(version.text) \(version.label)\n")
    tags.append(ReferenceMove(name: "refs/tags/\(name)", old: nil, new: id))
  }
}
