import CGit2

/// The state that libgit2 keeps for the whole process.
enum Library {
  /// Why libgit2 cannot be opened, if it cannot.
  private static let fault = unsafe ecp_open_git2().map { unsafe String(cString: $0) }

  /// Started on first use only: it costs about 5 ms.
  ///
  /// Makes libgit2 sync what it writes to the repository, so that objects are durable before a
  /// reference moves, and open partial clones, whose missing objects are reported when they are
  /// needed.
  private static let status: Int32 = {
    let steps = [
      { git_libgit2_init() }, { ecp_git_enable_fsync_gitdir(1) },
      { unsafe ecp_git_admit_extension(partialClone) },
    ]
    return steps.lazy.map { $0() }.first { $0 < 0 } ?? 0
  }()

  /// The extension by which git marks a partial clone.
  static let partialClone = "partialclone"

  static func start() throws(GitError) {
    if let fault { throw .noLibrary(fault) }
    try check("start libgit2", status)
  }
}

/// Throws an error for a negative libgit2 status; returns any other.
///
/// The only place that reads the library's thread-local message, which it clears at once.
@discardableResult
func check(_ operation: String, _ status: Int32) throws(GitError) -> Int32 {
  guard status < 0 else { return status }
  var category: Int32 = 0
  var message = ""
  if let error = unsafe git_error_last() {
    unsafe category = error.pointee.klass
    unsafe message = String(cString: error.pointee.message)
    git_error_clear()
  }
  throw GitError(ofObjects: operation, category, message)
    ?? .failed(operation: operation, code: status, category: category, message: message)
}

/// Whether a status means that something was found. Throws if an object on the way there is
/// missing, though libgit2 gives that the same code.
func found(_ operation: String, _ status: Int32) throws(GitError) -> Bool {
  do {
    try check(operation, status)
    return true
  } catch .failed(_, GIT_ENOTFOUND.rawValue, _, _) {
    return false
  }
}
