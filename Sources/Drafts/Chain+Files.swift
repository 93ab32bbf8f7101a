import GitStore

/// The files of the work tree that a version brings.
extension Chain {
  /// The blob that HEAD holds at a path.
  func base(_ path: String) throws(DraftError) -> ObjectID? {
    guard let tree else { return nil }
    let steps = path.split(separator: "/")
    for count in 1..<steps.count {
      let folder = steps.prefix(count).joined(separator: "/")
      guard let entry = try entry(folder, in: tree) else { return nil }
      guard entry.kind == .folder else { throw .notAFile(path: folder) }
    }
    guard let file = try entry(path, in: tree) else { return nil }
    guard file.kind == .file else { throw .notAFile(path: path) }
    return file.id
  }

  private func entry(_ path: String, in tree: ObjectID) throws(DraftError) -> TreeEntry? {
    try git { () throws(GitError) in try store.repository.entry(path, in: tree) }
  }

  /// The file as it was received, to be stored beside the text. Throws if a change in the work tree
  /// would be lost.
  func original(_ draft: DraftCommit) throws(DraftError) -> TrackedFile? {
    guard let original = draft.original else { return nil }
    let path = store.path(ofOriginal: original.ending, of: draft.text)
    let file = TrackedFile(
      path: path, content: original.bytes, base: try base(path),
      received: store.repository.id(ofBlob: original.bytes))
    try git { () throws(GitError) in try store.repository.checkPlace(of: file) }
    return file
  }

  /// The received files beside the text that this draft was not read from: they are removed, as
  /// they would pass for its original. The versions that came from them keep them.
  func formerOriginals(_ draft: DraftCommit) throws(DraftError) -> [TrackedFile] {
    guard let tree else { return [] }
    let own = draft.original?.ending
    var files: [TrackedFile] = []
    for (ending, id) in try git({ () throws(GitError) in
      try store.originals(of: draft.text, in: tree)
    }) where ending != own {
      let file = TrackedFile(
        path: store.path(ofOriginal: ending, of: draft.text), content: nil, base: id, received: nil)
      try git { () throws(GitError) in try store.repository.checkPlace(of: file) }
      files.append(file)
    }
    return files
  }

  /// The text's file for the work tree. Throws if a change there would be lost; reads all stored
  /// versions of the text only if the file there is not the one that HEAD holds.
  func file(
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
