import GitStore

/// The files that versions were read from, kept as received.
extension DraftStore {
  /// The file that a version was read from; `nil` if that was plain text. A file that came with an
  /// earlier version and was left where it was does not count.
  package func original(of version: Version) throws(DraftError) -> Original? {
    try git { () throws(GitError) in
      let commit = try repository.commit(version.commit)
      guard let (ending, id) = try originals(of: version.text, in: commit.tree).first else {
        return nil
      }
      if let parent = commit.parents.first {
        let tree = try repository.commit(parent).tree
        let isOld = try originals(of: version.text, in: tree).contains { $0.id == id }
        let text = try repository.entry(path(of: version.text), in: tree)?.id
        if isOld, text != version.content { return nil }
      }
      return Original(ending: ending, bytes: try repository.blob(id))
    }
  }

  /// The originals of a text in a tree, by file name extension.
  func originals(
    of text: TextName, in tree: ObjectID
  ) throws(GitError) -> [(ending: String, id: ObjectID)] {
    let folder = try repository.entry("\(configuration.draftsPath)/originals", in: tree)
    guard let folder, folder.kind == .folder else { return [] }
    return try repository.entries(of: folder.id).compactMap { entry in
      guard entry.kind == .file, entry.name.hasPrefix("\(text).") else { return nil }
      let ending = entry.name.dropFirst("\(text).".count)
      return ending.contains(".") || ending.isEmpty ? nil : (String(ending), entry.id)
    }
  }
}
