import CGit2

/// An open repository. Not `Sendable`: only one thread may use it at a time.
package final class Repository {
  let handle: Owned<RepositoryHandle>
  let database: Owned<DatabaseHandle>
  let looseObjects: LooseObjects
  /// The folder with this work tree's `HEAD` and index: `.git`, without a slash at the end.
  package let gitFolder: String
  /// The folder with the objects and branches; `gitFolder`, except in a linked work tree.
  package let commonFolder: String
  /// The root of the work tree, without a slash at the end; `nil` for a bare repository.
  package let workTree: String?

  /// Opens the repository at the path or above it.
  package convenience init(discovering path: String) throws(GitError) {
    try self.init(path, options: 0)
  }

  /// Opens the repository whose git folder is at the path.
  package convenience init(gitFolder path: String) throws(GitError) {
    try self.init(path, options: GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue)
  }

  private init(_ path: String, options: UInt32) throws(GitError) {
    try Library.start()
    handle = try Self.open(path, options)
    database = try handle.lend { (repository) throws(GitError) in
      try Owned("open the objects") { unsafe git_repository_odb($0, repository) }
    }
    gitFolder = try handle.lend { (repository) throws(GitError) in
      try unsafe folder(git_repository_path(repository))
    }
    commonFolder = try handle.lend { (repository) throws(GitError) in
      try unsafe folder(git_repository_commondir(repository))
    }
    workTree = try handle.lend { (repository) throws(GitError) in
      guard let path = unsafe git_repository_workdir(repository) else { return nil }
      return try unsafe folder(path)
    }
    looseObjects = try LooseObjects(folder: "\(commonFolder)/objects")
    try guardObjects(of: database, looseObjects)
  }

  /// The root of the work tree, or the folder of a bare repository.
  package var root: String { workTree ?? gitFolder }
}

/// A path from libgit2 without its trailing slash.
private func folder(_ path: UnsafePointer<CChar>?) throws(GitError) -> String {
  guard let path = unsafe path, let text = unsafe String(validatingCString: path) else {
    throw .failed(operation: "name the repository", code: 0, category: 0, message: "not UTF-8")
  }
  return text.count > 1 && text.hasSuffix("/") ? String(text.dropLast()) : text
}
