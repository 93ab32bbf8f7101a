import GitStore

/// Git's own variables that name paths, as hooks and `git --git-dir` set them.
extension Environment {
  /// Opens the repository that `GIT_DIR` names, or otherwise the one at the path or above it.
  ///
  /// Throws `.variable` if another variable names a place that is not used.
  func repository(at path: String) throws(DraftError) -> Repository {
    let repository = try open(path)
    try require("GIT_WORK_TREE", at: repository.workTree)
    try require("GIT_COMMON_DIR", at: repository.commonFolder)
    try require("GIT_OBJECT_DIRECTORY", at: "\(repository.commonFolder)/objects")
    return repository
  }

  private func open(_ path: String) throws(DraftError) -> Repository {
    guard let folder = place("GIT_DIR") else {
      return try git { () throws(GitError) in try Repository(discovering: path) }
    }
    do {
      return try Repository(gitFolder: folder)
    } catch .notFound {
      throw .variable("GIT_DIR", folder, instead: nil)
    } catch {
      throw DraftError(error)
    }
  }

  /// Throws `.variable` if a variable is set to any other place than this.
  func require(_ name: String, at place: String?) throws(DraftError) {
    guard let given = self.place(name), given != place.map(Folder.resolved) else { return }
    throw .variable(name, given, instead: place)
  }

  private func place(_ name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return Folder.resolved(absolute(value))
  }
}
