import GitStore

extension DraftStore {
  /// The versions of a text, newest first: the commits reachable from HEAD that changed it.
  ///
  /// Throws `DraftError.noText` if there are none. Cost: reads the whole history.
  package func versions(of text: TextName) throws(DraftError) -> [Version] {
    let versions = try allVersions(of: text)
    guard !versions.isEmpty else { throw .noText(text) }
    return versions
  }

  /// The versions of a text, newest first; empty if there are none.
  func allVersions(of text: TextName) throws(DraftError) -> [Version] {
    try git { () throws(GitError) in
      guard let head = try repository.head().commit else { return [] }
      return try versions(of: text, from: head)
    }
  }

  /// The versions of a text in the history of a commit, newest first.
  func versions(of text: TextName, from start: ObjectID) throws(GitError) -> [Version] {
    var versions: [Version] = []
    var labels = TagLabels(text: text, repository: repository)
    try repository.walkChanges(from: start) { (tree) throws(GitError) in
      try repository.entry(path(of: text), in: tree)
    } visit: { (id, new, olds) throws(GitError) in
      guard let new, new.kind == .file else { return }
      let commit = try repository.commit(id)
      let trailers = Trailers(message: commit.message)
      // A commit without a change is a version only if its trailers say so.
      guard !olds.contains(new) || trailers.label(of: text) != nil else { return }
      versions.append(try Version(text, commit, new.id, trailers, &labels))
    }
    return versions
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
