import GitStore

/// The versions of all texts, by text, each newest first.
package struct Histories: Sendable, Hashable {
  /// The histories of the texts that HEAD holds.
  package let present: [[Version]]
  /// The histories of texts that were removed or renamed since.
  package let gone: [[Version]]

  package init(present: [[Version]], gone: [[Version]] = []) {
    (self.present, self.gone) = (present, gone)
  }
}

extension DraftStore {
  /// The versions of every text in HEAD's history, by text.
  ///
  /// Cost: one walk over the history, however many texts there are.
  package func histories() throws(DraftError) -> Histories {
    guard let head = try git({ () throws(GitError) in try repository.head().commit }) else {
      return Histories(present: [])
    }
    let versions = try git { () throws(GitError) in try allVersions(from: head) }
      .sorted { $0.key < $1.key }
    let present = try contents(at: head)
    return Histories(
      present: versions.filter { present[$0.key] != nil }.map(\.value),
      gone: versions.filter { present[$0.key] == nil }.map(\.value))
  }

  /// The versions whose label their trailers state, of every text in the history.
  func statedVersions(from head: ObjectID) throws(GitError) -> [Version] {
    try allVersions(from: head).sorted { $0.key < $1.key }
      .flatMap { $0.value.filter { $0.origin == .trailers } }
  }

  /// The versions of every text in a history, by text, each newest first.
  private func allVersions(from head: ObjectID) throws(GitError) -> [TextName: [Version]] {
    var versions: [TextName: [Version]] = [:]
    var labels: [TextName: TagLabels] = [:]
    try repository.walkChanges(from: head) { (tree) throws(GitError) in
      try repository.entry(configuration.draftsPath, in: tree)
    } visit: { (id, folder, olds) throws(GitError) in
      guard let folder, folder.kind == .folder else { return }
      let commit = try repository.commit(id)
      let trailers = Trailers(message: commit.message)
      for (text, content) in try changedTexts(folder, olds, trailers) {
        var tags = labels[text] ?? TagLabels(text: text, repository: repository)
        versions[text, default: []].append(
          try Version(text, commit, content, trailers, &tags))
        labels[text] = tags
      }
    }
    return versions
  }

  /// The texts of a folder that differ from those of every parent's folder; if nothing changed at
  /// all, those whose label the trailers state.
  private func changedTexts(
    _ folder: TreeEntry, _ olds: [TreeEntry?], _ trailers: Trailers
  ) throws(GitError) -> [(TextName, ObjectID)] {
    let changed =
      olds == [folder]
      ? try repository.entries(of: folder.id).filter {
        name(ofFile: $0.name).flatMap { trailers.label(of: $0) } != nil
      } : try entries(of: folder, unlikeThoseOf: olds)
    return changed.compactMap { entry in
      guard entry.kind == .file, let text = name(ofFile: entry.name) else { return nil }
      return (text, entry.id)
    }
  }

  private func entries(
    of folder: TreeEntry, unlikeThoseOf olds: [TreeEntry?]
  ) throws(GitError) -> [TreeEntry] {
    let others = olds.map { $0?.kind == .folder ? $0?.id : nil }
    var changed = try repository.entries(of: folder.id, unlikeThoseOf: others.first ?? nil)
    for other in others.dropFirst() where !changed.isEmpty {
      let unlike = try Set(repository.entries(of: folder.id, unlikeThoseOf: other))
      changed = changed.filter(unlike.contains)
    }
    return changed
  }
}
