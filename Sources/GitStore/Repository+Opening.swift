import CGit2
import Glibc

extension Repository {
  static func open(
    _ path: String, _ options: UInt32
  ) throws(GitError) -> Owned<RepositoryHandle> {
    do {
      return try Owned("open the repository") {
        unsafe git_repository_open_ext($0, path, options, nil)
      }
    } catch {
      throw try explain(error, path)
    }
  }

  /// Makes a repository in the folder, which is made too; a `.git` that an init left half made is
  /// made whole.
  package static func create(at path: String) throws(GitError) {
    try Library.start()
    try clearInterruptedInit("\(path)/.git")
    var options = unsafe git_repository_init_options()
    try check(
      "prepare a repository",
      unsafe git_repository_init_options_init(
        &options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION)))
    unsafe options.flags = GIT_REPOSITORY_INIT_MKPATH.rawValue
    _ = try Owned<RepositoryHandle>("make a repository") {
      unsafe git_repository_init_ext($0, path, &options)
    }
  }

  /// Removes the locks of an init that was killed. `HEAD` is what libgit2 makes last.
  private static func clearInterruptedInit(_ folder: String) throws(GitError) {
    if try File.isPlain("\(folder)/HEAD") {
      guard try File.areSame("\(folder)/HEAD", "\(folder)/HEAD.lock") else { return }
      return try File.remove("\(folder)/HEAD.lock")
    }
    try File.remove("\(folder)/config.lock")
    try File.remove("\(folder)/HEAD.lock")
  }

  /// Tells why a repository did not open: libgit2 1.5.1 says "not found" also of a foreign one, and
  /// gives no code of its own to an unknown extension.
  private static func explain(_ error: GitError, _ path: String) throws(GitError) -> GitError {
    guard let (root, folder) = try gitFolder(from: path) else {
      return error.isCode(GIT_ENOTFOUND.rawValue) ? .notFound(path: path) : error
    }
    if error.isCode(GIT_EOWNER.rawValue) { return .foreignOwner(path: root) }
    if error.isCode(GIT_ENOTFOUND.rawValue) {
      let isForeign = try File.status(folder).map { $0.st_uid != geteuid() } ?? false
      return isForeign ? .foreignOwner(path: root) : .notFound(path: path)
    }
    let extensions = try ConfigurationFile.entries("\(folder)/config").filter {
      $0.key.hasPrefix("extensions.") && $0.key != "extensions.noop"
    }
    guard let first = extensions.first else { return error }
    let feature = first.key.dropFirst("extensions.".count)
    return .unsupported(path: root, feature: "\(feature) = \(first.value)")
  }

  /// The nearest repository at the path or above it, by its looks: its root and its git folder.
  private static func gitFolder(
    from path: String
  ) throws(GitError) -> (root: String, folder: String)? {
    var folder = path
    while true {
      if try File.isPlain("\(folder)/.git/HEAD") { return (folder, "\(folder)/.git") }
      if try File.isPlain("\(folder)/HEAD"), try Folder.isFolder("\(folder)/objects") {
        return (folder, folder)
      }
      let parent = Folder.parent(of: folder)
      guard parent != folder, parent != "." else { return nil }
      folder = parent
    }
  }
}
