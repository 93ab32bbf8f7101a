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
    let missing = entries.filter { $0.state == .missing }.map(\.path)
    let skipped = try git { () throws(GitError) in try repository.skipped(missing) }
    entries.removeAll { skipped.contains($0.path) }
    let labels = try git { () throws(GitError) in
      try LabelReview(
        of: head.commit.map { (id) throws(GitError) in try statedVersions(from: id) } ?? [],
        in: repository)
    }
    return Status(
      branch: head.branch, head: head.commit, isMerging: repository.isMerging, entries: entries,
      strangers: names.filter { name(ofFile: $0) == nil }
        .map { "\(configuration.draftsPath)/\($0)" },
      untagged: labels.untagged, obstacles: labels.obstacles, mistagged: labels.mistagged,
      clashing: labels.clashing)
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
