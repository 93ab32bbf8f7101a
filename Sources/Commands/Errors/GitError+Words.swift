import GitStore

extension GitError {
  var inWords: String {
    switch self {
    case .failed(let operation, _, _, let message): "git: cannot \(operation): \(message)"
    case .noLibrary(let reason): "\(reason); see that its package is installed and whole"
    case .notFound(let path): "no git repository in \(path) or above it; ecp init makes one"
    case .incomplete(let path, let missing):
      "\(missing) is missing, so \(path) is no whole repository;"
        + " put it back (git worktree repair does after a move), or make it anew with ecp init"
    case .foreignOwner(let path):
      "\(path) belongs to another user;"
        + " to trust it: git config --global --add safe.directory \(path)"
    case .unsupported(let path, let feature):
      "\(path) uses \(feature), which ecp cannot read; \(Self.remedy(feature))"
    case .unreadableIndex(.split):
      "git's index is split in two, which ecp cannot read; git update-index --no-split-index joins it"
    case .unreadableIndex(.sparse):
      "git's index is sparse, which ecp cannot read; git sparse-checkout init --no-sparse-index"
        + " makes it whole"
    case .shallow(let path):
      "\(path) is a shallow clone without its older versions; git fetch --unshallow brings them"
    case .notFetched(let object, let remote):
      "object \(object) was left out of this partial clone;"
        + " git fetch --refetch --no-filter \(remote) brings all that was left out"
    case .missing(let object):
      "object \(object) is missing; git fetch --refetch brings it from another clone"
    case .damagedReference("HEAD", let path, _):
      "\(path) names no branch, as after a crash; write one into it, such as ref: refs/heads/main"
    case .damagedReference(let name, let path, let last):
      "\(path) names no commit, as after a crash; remove it,"
        + " and git update-ref \(name) \(last?.short ?? "COMMIT") makes it anew"
    case .unsound(let operation, let message):
      "git: cannot \(operation): \(message); git fsck tells what is damaged"
    case .damaged(let object, let path, let damage):
      "object \(object) is damaged: \(path ?? "it") \(damage.inWords); \(damage.remedy)"
    case .tagInTheWay(let other, let tag):
      "the tag \(other) is in the way of \(tag), which is not made; git tag -d \(other) removes it"
    case .locked(let lock): lock.inWords
    case .busy: "another ecp is committing here; try again when it is done"
    case .moved(let reference):
      "\(reference) was moved by someone else meanwhile; nothing was changed, try again"
    case .uncommittedEdit(let path):
      "\(path) holds changes that are not committed; commit or restore it first"
    case .notPlain(let path):
      "\(path) is a link, a folder or a device where ecp keeps a file; move it away"
    case .tooLarge(let path, let limit):
      "\(path) is larger than \(limit >> 20) MiB; move it away, or divide it"
    case .file(let path, let operation, let code):
      "cannot \(operation) \(path): \(SystemError.reason(code))"
        + SystemError.advice(code, in: Folder.parent(of: path), to: "read and write")
    }
  }

  /// Returns what to do about a feature of git that ecp does not support.
  private static func remedy(_ feature: String) -> String {
    guard feature.hasPrefix("worktreeconfig") else { return "use an ordinary SHA-1 repository" }
    return "once git config holds what git config --worktree does,"
      + " git config --unset extensions.worktreeConfig"
  }
}

extension Damage {
  /// What is wrong with the object's file.
  fileprivate var inWords: String {
    switch self {
    case .truncated: "is cut short or overwritten"
    case .notAnObject: "does not begin as an object of git"
    case .falseSize: "is not as long as it says"
    case .tooLarge: "is larger than ecp reads"
    case .wrongHash: "holds something else than its name says"
    case .notABlob: "is no text"
    case .unreadable: "cannot be read"
    }
  }

  /// What to do about the damage.
  fileprivate var remedy: String {
    switch self {
    case .truncated, .notAnObject, .falseSize, .wrongHash:
      "move that file away, and git fetch --refetch brings it from another clone"
    case .tooLarge: "git cat-file reads it"
    case .notABlob: "git fsck tells more"
    case .unreadable: "see who may read it"
    }
  }
}

extension Lock {
  fileprivate var inWords: String {
    "\(path) locks the repository (made \(age) s ago by user \(owner));"
      + " if no git is at work, remove it"
  }
}
