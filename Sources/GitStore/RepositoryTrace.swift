import CGit2
import Glibc

/// A folder that looks like a repository, whether or not it opens as one.
struct RepositoryTrace {
  let root: String
  /// The folder with this work tree's `HEAD`; a folder that a `.git` file names may be missing.
  let gitFolder: String
  private let isLinked: Bool

  /// Finds the nearest such folder at the path or above it.
  static func nearest(to path: String) throws(GitError) -> RepositoryTrace? {
    var folder = path
    while true {
      if let trace = try RepositoryTrace(at: folder) { return trace }
      let parent = Folder.parent(of: folder)
      guard parent != folder, parent != "." else { return nil }
      folder = parent
    }
  }

  private init?(at folder: String) throws(GitError) {
    root = folder
    let path = "\(folder)/.git"
    isLinked = try File.isPlain(path)
    if isLinked {
      guard let target = try Self.target(of: path) else { return nil }
      gitFolder = target.hasPrefix("/") ? target : "\(folder)/\(target)"
    } else {
      gitFolder = try Self.looksLikeOne(path) ? path : folder
      guard try Self.looksLikeOne(gitFolder) else { return nil }
    }
  }

  /// Whether a folder has most of the contents of a git folder; an empty `.git` is ignored, as by
  /// git.
  private static func looksLikeOne(_ folder: String) throws(GitError) -> Bool {
    var found = 0
    for name in ["HEAD", "config"] where try File.isPlain("\(folder)/\(name)") { found += 1 }
    for name in ["objects", "refs"] where try Folder.isFolder("\(folder)/\(name)") { found += 1 }
    return found >= 3
  }

  /// The path that the `.git` file of a linked work tree or a submodule names.
  private static func target(of path: String) throws(GitError) -> String? {
    let prefix = "gitdir: "
    guard let bytes = try File.readIfPresent(path, limit: 1 << 16),
      let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first,
      line.hasPrefix(prefix)
    else { return nil }
    return String(line.dropFirst(prefix.count))
  }

  /// Explains why it did not open: libgit2 1.5.1 reports "not found" also for a repository that
  /// belongs to another user or is incomplete, and has no code of its own for an unknown extension.
  func explain(_ error: GitError, _ path: String) throws(GitError) -> GitError {
    if error.isCode(GIT_EOWNER.rawValue) { return .foreignOwner(path: root) }
    if error.isCode(GIT_ENOTFOUND.rawValue) {
      if let missing = try missing { return .incomplete(path: root, missing: missing) }
      return try isForeign ? .foreignOwner(path: root) : .notFound(path: path)
    }
    guard let feature = try feature else { return error }
    return .unsupported(path: root, feature: feature)
  }

  /// The first path that is missing of those that a repository must have.
  private var missing: String? {
    get throws(GitError) {
      for name in isLinked ? ["HEAD"] : ["HEAD", "objects", "refs"] {
        if try !File.exists("\(gitFolder)/\(name)") { return "\(gitFolder)/\(name)" }
      }
      return nil
    }
  }

  /// Whether anything in it that git checks belongs to another user.
  private var isForeign: Bool {
    get throws(GitError) {
      for path in [root, "\(root)/.git", gitFolder] {
        if let status = try File.status(path), status.st_uid != geteuid() { return true }
      }
      return false
    }
  }

  private var feature: String? {
    get throws(GitError) {
      let settings = "\(gitFolder)/config"
      guard try File.isPlain(settings) else { return nil }
      let first = try ConfigurationFile.entries(settings).first {
        $0.key.hasPrefix("extensions.")
          && !["noop", Library.partialClone].contains(String($0.key.dropFirst("extensions.".count)))
      }
      return first.map { "\($0.key.dropFirst("extensions.".count)) = \($0.value)" }
    }
  }
}

extension GitError {
  /// The error itself, or `.notFound` if libgit2 found nothing.
  func orNotFound(_ path: String) -> GitError {
    isCode(GIT_ENOTFOUND.rawValue) ? .notFound(path: path) : self
  }
}
