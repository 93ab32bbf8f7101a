import GitStore

extension DraftStore {
  /// What is not committed yet, and what is amiss.
  ///
  /// Cost: reads the whole history, to find the versions without a tag.
  package func status() throws(DraftError) -> Status {
    let head = try git { () throws(GitError) in try repository.head() }
    let stored = try head.commit.map { (id) throws(DraftError) in try contents(at: id) } ?? [:]
    let names = try fileNames()
    let texts = Set(names.compactMap { name(ofFile: $0) }).union(stored.keys)
    var entries: [Status.Entry] = []
    for text in texts.sorted() where repository.workTree != nil {
      guard let state = try state(of: text, stored[text]) else { continue }
      entries.append(Status.Entry(text: text, path: path(of: text), state: state))
    }
    return Status(
      branch: head.branch, head: head.commit, entries: entries,
      strangers: names.filter { name(ofFile: $0) == nil }
        .map { "\(configuration.draftsPath)/\($0)" },
      untagged: try head.commit.map { (id) throws(DraftError) in try untagged(from: id) } ?? [])
  }

  /// Makes the tags again that are missing, all of them.
  package func restoreTags() throws(DraftError) {
    let untagged = try status().untagged
    guard !untagged.isEmpty else { return }
    let tagger = try committer()
    try git { () throws(GitError) in
      let lock = try repository.lockForWriting()
      for version in untagged {
        let name = "\(version.text)/\(version.label)"
        try repository.make(
          tag: repository.write(
            tag: name, on: version.commit, by: tagger, message: "\(version.text) \(version.label)\n"
          ))
      }
      _ = consume lock
    }
  }

  /// The visible plain files of the drafts folder.
  private func fileNames() throws(DraftError) -> [String] {
    guard let workTree = repository.workTree else { return [] }
    let folder = "\(workTree)/\(configuration.draftsPath)"
    return try git { () throws(GitError) in
      var names: [String] = []
      for name in try Folder.names(folder) where !name.hasPrefix(".") {
        if try !Folder.isFolder("\(folder)/\(name)") { names.append(name) }
      }
      return names
    }
  }

  private func state(
    of text: TextName, _ stored: ObjectID?
  ) throws(DraftError) -> Status.State? {
    let same = try git { () throws(GitError) in
      try repository.workTreeFile(path(of: text), holds: stored)
    }
    guard let same else { return .missing }
    return same ? nil : stored == nil ? .unversioned : .modified
  }

  /// The versions whose trailers name a label for which there is no tag, newest first.
  private func untagged(from head: ObjectID) throws(DraftError) -> [Version] {
    try git { () throws(GitError) in
      var untagged: [Version] = []
      var names: [TextName: Set<String>] = [:]
      try repository.walkChanges(from: head) { (tree) throws(GitError) in
        try repository.entry(configuration.draftsPath, in: tree)
      } visit: { (id, folder, _) throws(GitError) in
        guard folder != nil, let version = try statedVersion(at: id) else { return true }
        if names[version.text] == nil {
          names[version.text] = try repository.tagNames(in: version.text.description)
        }
        if names[version.text]?.contains(version.label) == false { untagged.append(version) }
        return true
      }
      return untagged
    }
  }

  /// The version that a commit's trailers state.
  private func statedVersion(at id: ObjectID) throws(GitError) -> Version? {
    let commit = try repository.commit(id)
    let trailers = Trailers(message: commit.message)
    guard let text = trailers.textName,
      let entry = try repository.entry(path(of: text), in: commit.tree)
    else { return nil }
    var none = TagLabels(text: text, repository: repository)
    return try Version(text, commit, entry.id, trailers, &none)
  }
}
