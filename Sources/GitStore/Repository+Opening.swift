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
      throw try RepositoryTrace.nearest(to: path)?.explain(error, path) ?? error.orNotFound(path)
    }
  }

  /// Creates a repository in the folder, which is created too; completes a `.git` that an
  /// interrupted init left behind.
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
}
