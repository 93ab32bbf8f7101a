import GitStore

/// A git repository that holds drafts: texts and their versions.
package final class DraftStore {
  package let configuration: Configuration
  let repository: Repository
  let environment: Environment

  /// Opens the repository at the path or above it, or the one that `GIT_DIR` names, and finishes
  /// what a killed ecp left undone there.
  package init(discovering path: String, environment: Environment) throws(DraftError) {
    let folder = environment.absolute(path)
    repository = try environment.repository(at: folder)
    configuration = try Configuration(
      in: Folder.resolved(folder), root: repository.root, environment: environment)
    self.environment = environment
    try recoverIfInterrupted()
  }

  /// The root of the work tree, or the folder of a bare repository.
  package var root: String { repository.root }

  /// The texts that HEAD holds, by name.
  package func texts() throws(DraftError) -> [TextName] {
    guard let head = try git({ () throws(GitError) in try repository.head().commit }) else {
      return []
    }
    return try contents(at: head).keys.sorted()
  }

  /// The wording of a version exactly as stored.
  package func content(of version: Version) throws(DraftError) -> String {
    let bytes = try git { () throws(GitError) in try repository.blob(version.content) }
    do {
      return String(copying: try UTF8Span(validating: bytes.span))
    } catch {
      throw .notText(version, offset: error.byteOffsets.lowerBound)
    }
  }

  /// The text whose file in the work tree is at this path; `nil` for any other file.
  package func text(atPath path: String) -> TextName? {
    let path = environment.absolute(path)
    let folder = Folder.resolved(Folder.parent(of: path))
    guard folder == "\(root)/\(configuration.draftsPath)" else { return nil }
    return name(ofFile: String(path.dropFirst(Folder.parent(of: path).count + 1)))
  }

  /// The path of a text's file, relative to the root.
  func path(of text: TextName) -> String { "\(configuration.draftsPath)/\(text).md" }

  /// The path of the file that the latest version of a text was read from, if that was not plain
  /// text.
  func path(ofOriginal ending: String, of text: TextName) -> String {
    "\(configuration.draftsPath)/originals/\(text).\(ending)"
  }

  /// The text that a file of the drafts folder holds; `nil` if the file's name is not that of a
  /// text.
  func name(ofFile file: String) -> TextName? {
    guard file.hasSuffix(".md"), let name = try? TextName(String(file.dropLast(3))) else {
      return nil
    }
    return "\(name).md".utf8.elementsEqual(file.utf8) ? name : nil
  }

  /// Every text at a commit, with the blob of its wording.
  func contents(at commit: ObjectID) throws(DraftError) -> [TextName: ObjectID] {
    try git { () throws(GitError) in
      try contents(ofTree: repository.commit(commit).tree)
    }
  }

  func contents(ofTree tree: ObjectID) throws(GitError) -> [TextName: ObjectID] {
    guard let folder = try repository.entry(configuration.draftsPath, in: tree),
      folder.kind == .folder
    else { return [:] }
    var contents: [TextName: ObjectID] = [:]
    for entry in try repository.entries(of: folder.id) where entry.kind == .file {
      if let name = name(ofFile: entry.name) { contents[name] = entry.id }
    }
    return contents
  }

  /// Recovers if it can: a reader without write permission must still be able to read.
  private func recoverIfInterrupted() throws(DraftError) {
    do {
      try repository.recoverIfInterrupted()
    } catch .file {
      return
    } catch {
      throw DraftError(error)
    }
  }
}

extension Environment {
  func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    return path == "." || path.isEmpty ? workingDirectory : "\(workingDirectory)/\(path)"
  }
}
