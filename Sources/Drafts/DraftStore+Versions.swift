import GitStore

extension DraftStore {
  /// The versions of a text, newest first: the commits reachable from HEAD that changed it.
  ///
  /// Throws `DraftError.noText` when there is none. Cost: reads the whole history.
  package func versions(of text: TextName) throws(DraftError) -> [Version] {
    let versions = try versions(of: text, upTo: nil)
    guard !versions.isEmpty else { throw .noText(text) }
    return versions
  }

  /// Finds a version by `latest`, `previous`, its label, or any git revision, which means the
  /// version in force at that commit.
  package func version(_ name: String, of text: TextName) throws(DraftError) -> Version {
    switch name {
    case "latest": return try recent(text, 0, name)
    case "previous": return try recent(text, 1, name)
    default: break
    }
    if let label = try? VersionLabel(name), let version = try version(label, of: text) {
      return version
    }
    guard let commit = try git({ () throws(GitError) in try repository.commit(revision: name) }),
      let version = try versions(of: text, from: commit, upTo: 1).first
    else { throw try missing(name, text) }
    return version
  }

  /// The newest versions of a text, `limit` at most; none where it has none.
  func versions(of text: TextName, upTo limit: Int?) throws(DraftError) -> [Version] {
    guard let head = try git({ () throws(GitError) in try repository.head().commit }) else {
      return []
    }
    return try versions(of: text, from: head, upTo: limit)
  }

  private func recent(
    _ text: TextName, _ age: Int, _ name: String
  ) throws(DraftError) -> Version {
    let versions = try versions(of: text, upTo: age + 1)
    guard versions.count > age else { throw try missing(name, text) }
    return versions[age]
  }

  /// Looks at the tag first, which spares the walk; the trailers of HEAD's history decide, so a tag
  /// on a commit that was amended or rebased away counts for nothing.
  private func version(
    _ label: VersionLabel, of text: TextName
  ) throws(DraftError) -> Version? {
    let tagged = try git { () throws(GitError) in
      try repository.commit(tag: "\(text)/\(label)")
    }
    if let tagged, try isInHistory(tagged),
      let version = try versions(of: text, from: tagged, upTo: 1).first,
      version.commit == tagged, version.label == label.description
    {
      return version
    }
    return try versions(of: text, upTo: nil).first { $0.label == label.description }
  }

  private func isInHistory(_ commit: ObjectID) throws(DraftError) -> Bool {
    try git { () throws(GitError) in
      guard let head = try repository.head().commit else { return false }
      return try repository.isAncestor(commit, of: head)
    }
  }

  private func missing(_ name: String, _ text: TextName) throws(DraftError) -> DraftError {
    try versions(of: text, upTo: 1).isEmpty ? .noText(text) : .noVersion(text, name)
  }

  private func versions(
    of text: TextName, from start: ObjectID, upTo limit: Int?
  ) throws(DraftError) -> [Version] {
    try git { () throws(GitError) in
      var versions: [Version] = []
      var labels = TagLabels(text: text, repository: repository)
      try repository.walkChanges(from: start) { (tree) throws(GitError) in
        try repository.entry(path(of: text), in: tree)
      } visit: { (id, new, olds) throws(GitError) in
        guard let new, new.kind == .file else { return true }
        let commit = try repository.commit(id)
        let trailers = Trailers(message: commit.message)
        // A commit without a change is a version only where its trailers say so.
        guard !olds.contains(new) || trailers.label(of: text) != nil else { return true }
        versions.append(try Version(text, commit, new.id, trailers, &labels))
        return limit.map { versions.count < $0 } ?? true
      }
      return versions
    }
  }
}

extension Version {
  init(
    _ text: TextName, _ commit: Commit, _ content: ObjectID, _ trailers: Trailers,
    _ tags: inout TagLabels
  ) throws(GitError) {
    let stated = trailers.label(of: text)
    let tagged = stated == nil ? try tags.label(of: commit.id) : nil
    self.init(
      text: text, label: stated?.description ?? tagged ?? commit.id.short,
      origin: stated != nil ? .trailers : tagged != nil ? .tag : .commit,
      commit: commit.id, content: content,
      particulars: stated == nil ? Particulars() : trailers.particulars,
      author: commit.author, committer: commit.committer,
      subject: Self.subject(of: commit.message))
  }

  /// The first line of a message.
  static func subject(of message: String) -> String {
    message.split(separator: "\n").first.map(String.init) ?? ""
  }
}

/// The labels that tags give to the commits of a text; read when first asked for.
struct TagLabels {
  private let text: TextName
  private let repository: Repository
  private var labels: [ObjectID: String]?

  init(text: TextName, repository: Repository) {
    self.text = text
    self.repository = repository
  }

  mutating func label(of commit: ObjectID) throws(GitError) -> String? {
    if let labels { return labels[commit] }
    var labels: [ObjectID: String] = [:]
    for name in try repository.tagNames(in: text.description).sorted() {
      guard let commit = try repository.commit(tag: "\(text)/\(name)") else { continue }
      if labels[commit] == nil { labels[commit] = name }
    }
    self.labels = labels
    return labels[commit]
  }
}
