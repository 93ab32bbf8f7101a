import GitStore

extension DraftStore {
  /// What is not committed yet, and what is wrong.
  ///
  /// Cost: reads the whole history, to find the versions without a tag.
  package func status() throws(DraftError) -> Status {
    let head = try git { () throws(GitError) in try repository.head() }
    let stored = try head.commit.map { (id) throws(DraftError) in try contents(at: id) } ?? [:]
    let names = try fileNames()
    let texts = Set(names.compactMap { name(ofFile: $0) }).union(stored.keys)
    let entries = try entries(texts.sorted(), stored)
    let labels = try git { () throws(GitError) in
      try LabelReview(
        of: head.commit.map { (id) throws(GitError) in try statedVersions(from: id) } ?? [],
        in: repository)
    }
    return Status(
      branch: head.branch, head: head.commit, operation: repository.operation, entries: entries,
      strangers: names.filter { name(ofFile: $0) == nil }
        .map { "\(configuration.draftsPath)/\($0)" },
      untagged: labels.untagged, obstacles: labels.obstacles, mistagged: labels.mistagged,
      clashing: labels.clashing)
  }

  /// The texts whose file differs from HEAD's or is in conflict.
  private func entries(
    _ texts: [TextName], _ stored: [TextName: ObjectID]
  ) throws(DraftError) -> [Status.Entry] {
    guard repository.workTree != nil else { return [] }
    var states: [TextName: Status.State] = [:]
    for text in texts { states[text] = try state(of: text, stored[text]) }
    let operation = repository.operation
    // A file that a merge left in conflict may equal HEAD's, if the other side removed it.
    let paths = texts.filter { operation != nil || states[$0] != nil }.map(path)
    let marks = try git { () throws(GitError) in try repository.indexMarks(of: paths) }
    return texts.compactMap { text in
      let path = path(of: text)
      let state = marks.conflicted.contains(path) ? .conflicted : states[text]
      guard let state, state != .missing || !marks.skipped.contains(path) else { return nil }
      return Status.Entry(text: text, path: path, state: state)
    }
  }

  /// The folders of ours in the drafts folder: for files as received, and for templates.
  private static let ownFolders: Set<String> = ["originals", "templates"]

  /// The visible names in the drafts folder, except our own folders; folders end in a slash.
  private func fileNames() throws(DraftError) -> [String] {
    guard let workTree = repository.workTree else { return [] }
    let folder = "\(workTree)/\(configuration.draftsPath)"
    return try git { () throws(GitError) in
      var names: [String] = []
      for name in try Folder.names(folder) where !name.hasPrefix(".") {
        let isFolder = try Folder.isFolder("\(folder)/\(name)")
        if !isFolder || !Self.ownFolders.contains(name) {
          names.append(isFolder ? "\(name)/" : name)
        }
      }
      return names
    }
  }

  private func state(
    of text: TextName, _ stored: ObjectID?
  ) throws(DraftError) -> Status.State? {
    let same: Bool?
    do throws(GitError) {
      same = try repository.workTreeFile(path(of: text), holds: stored)
    } catch .notPlain, .tooLarge {
      return .unreadable
    } catch {
      throw DraftError(error)
    }
    guard let same else { return .missing }
    return same ? nil : stored == nil ? .unversioned : .modified
  }
}
