import CGit2
import Glibc

/// The index is replaced under its lock, which is taken before the branch moves and released after.
///
/// The lock is a hard link to a file of ours, so a lock that a killed process left is recognized as
/// ours only if it is that very file.
extension Repository {
  package var indexPath: String { "\(gitFolder)/index" }
  private var indexLock: String { "\(gitFolder)/index.lock" }
  /// The other name of the lock file.
  private var indexLockProof: String { "\(gitFolder)/ecp-index-lock" }
  /// The index that is to replace the present one.
  private var preparedIndex: String { "\(gitFolder)/ecp-index" }

  /// Locks the index and writes its replacement.
  func prepareIndex(_ files: [TrackedFile]) throws(GitError) {
    try lockIndex()
    if let present = try File.readIfPresent(indexPath, limit: .max) {
      try File.create(preparedIndex, present, durably: false)
    }
    let index = try Self.index(at: preparedIndex)
    try recheckRacy(in: index)
    for file in files { try add(file, to: index) }
    try index.lend { (index) throws(GitError) in
      _ = try check("write the index", unsafe git_index_write(index))
    }
  }

  /// Releases the index's lock if it is ours, after moving the prepared index into place if
  /// `replacing`.
  func releaseIndex(replacing: Bool) throws(GitError) {
    if try File.areSame(indexLock, indexLockProof) {
      if replacing, try File.status(preparedIndex) != nil {
        try File.move(preparedIndex, to: indexPath)
      }
      try File.remove(indexLock)
    }
    for path in [preparedIndex, "\(preparedIndex).lock", indexLockProof] { try File.remove(path) }
  }

  private func lockIndex() throws(GitError) {
    try File.create(indexLockProof, [], durably: false)
    let isDone = try Patience.lasting(1).wait { () throws(GitError) in
      if unsafe link(indexLockProof, indexLock) == 0 { return true }
      guard errno == EEXIST else {
        throw .file(path: indexLock, operation: "create", errno: errno)
      }
      return false
    }
    guard isDone else { throw .locked(try Lock(at: indexLock)) }
  }

  /// Makes git re-examine the files that changed in the second in which the index was written, as
  /// it would have done anyway: once the index is newer, their times no longer show it. Compares
  /// whole seconds, as git may be built to compare no more than those.
  ///
  /// Source: git's documentation, technical/racy-git: such an entry is given the size 0.
  private func recheckRacy(in index: borrowing Owned<IndexHandle>) throws(GitError) {
    guard let written = try File.status(indexPath).map({ time($0.st_mtim) }) else { return }
    try index.lend { (index) throws(GitError) in
      for place in unsafe 0..<git_index_entrycount(index) {
        guard var entry = unsafe git_index_get_byindex(index, place)?.pointee else { continue }
        guard unsafe entry.mtime.seconds >= written.seconds else { continue }
        unsafe entry.file_size = 0
        try check("write the index", unsafe git_index_add(index, &entry))
      }
    }
  }

  private func add(
    _ file: TrackedFile, to index: borrowing Owned<IndexHandle>
  ) throws(GitError) {
    try requireNothingStaged(file, in: index)
    guard let content = file.content else {
      return try index.lend { (index) throws(GitError) in
        _ = try found("write the index", unsafe git_index_remove(index, file.path, 0))
      }
    }
    let new = id(ofBlob: content)
    try index.lend { (index) throws(GitError) in
      var entry = try unsafe statEntry(file)
      unsafe entry.id = new.raw
      if let staged = unsafe git_index_get_bypath(index, file.path, 0) {
        unsafe entry.mode = staged.pointee.mode
      }
      let status = unsafe file.path.withCString { path in
        unsafe entry.path = path
        return unsafe git_index_add(index, &entry)
      }
      try check("write the index", status)
    }
  }

  /// Throws if the index holds changes to the file that are stored nowhere else.
  func requireNothingStaged(
    _ file: TrackedFile, in index: borrowing Owned<IndexHandle>
  ) throws(GitError) {
    let (isConflict, staged) = index.lend { index in
      unsafe (
        git_index_get_bypath(index, file.path, 1) != nil,
        git_index_get_bypath(index, file.path, 0).map { unsafe ObjectID($0.pointee.id) }
      )
    }
    if isConflict { throw .uncommittedEdit(path: file.path) }
    let new = file.content.map { id(ofBlob: $0) }
    guard let staged, staged != new, !file.mayReplace(staged) else { return }
    // As with `git commit FILE`, the content in the work tree wins over what was staged before.
    let present = try workTreeFile(file.path).map { id(ofBlob: $0) }
    guard present != nil, present == file.received || present == new else {
      throw .uncommittedEdit(path: file.path)
    }
  }

  /// Makes an entry with the status of the prepared file, or of the one that stays in place.
  private func statEntry(_ file: TrackedFile) throws(GitError) -> git_index_entry {
    var entry = unsafe git_index_entry()
    unsafe entry.mode = GIT_FILEMODE_BLOB.rawValue
    guard let path = try statPath(file), let status = try File.status(path) else {
      return unsafe entry
    }
    unsafe entry.mtime = time(status.st_mtim)
    unsafe entry.ctime = time(status.st_ctim)
    unsafe entry.dev = UInt32(truncatingIfNeeded: status.st_dev)
    unsafe entry.ino = UInt32(truncatingIfNeeded: status.st_ino)
    unsafe entry.uid = status.st_uid
    unsafe entry.gid = status.st_gid
    unsafe entry.file_size = UInt32(truncatingIfNeeded: status.st_size)
    return unsafe entry
  }

  private func statPath(_ file: TrackedFile) throws(GitError) -> String? {
    guard let workTree, let prepared = prepared(file.path) else { return nil }
    return try File.status(prepared) != nil ? prepared : "\(workTree)/\(file.path)"
  }

  private func time(_ time: timespec) -> git_index_time {
    git_index_time(
      seconds: Int32(truncatingIfNeeded: time.tv_sec), nanoseconds: UInt32(time.tv_nsec))
  }
}
