import Glibc

/// The right to change a repository, held by one process of ecp at a time.
///
/// The kernel lifts it when the process ends, however it ends.
package struct WriteLock: ~Copyable {
  fileprivate let descriptor: Descriptor
  /// What the holder makes in the git folder is for all who share the repository.
  fileprivate let access: AccessMask?
}

extension Repository {
  /// Waits for the right to write, and ends what a killed process left unfinished.
  ///
  /// Throws `.busy` when another process of ecp has held it for so many seconds.
  package func lockForWriting(within seconds: Int = 10) throws(GitError) -> WriteLock {
    let access = try sharedAccess()
    try Folder.create(stateFolder)
    let lock = WriteLock(descriptor: try Descriptor(lockPath, O_RDWR | O_CREAT), access: access)
    guard
      try Patience.lasting(seconds).wait({ () throws(GitError) in
        try lock.descriptor.tryLock()
      })
    else { throw .busy }
    try recover()
    return lock
  }

  /// Ends what a killed process left unfinished, unless a living one is at work.
  package func recoverIfInterrupted() throws(GitError) {
    guard try hasJournal else { return }
    let lock = WriteLock(
      descriptor: try Descriptor(lockPath, O_RDWR), access: try sharedAccess())
    if try lock.descriptor.tryLock() { try recover() }
  }

  private var lockPath: String { "\(stateFolder)/lock" }
}

extension Lock {
  /// Describes the lock file at a path.
  init(at path: String) throws(GitError) {
    let status = try File.status(path)
    let made = status?.modified ?? time(nil)
    self.init(path: path, age: Int64(max(0, time(nil) - made)), owner: status?.st_uid ?? 0)
  }
}

/// How long to try again.
struct Patience {
  /// In milliseconds.
  let duration: Int

  static func lasting(_ seconds: Int) -> Patience { Patience(duration: seconds * 1000) }

  /// Repeats `attempt` until it says that it was done, with pauses of 1 to 64 ms; `false` when it
  /// never did.
  func wait(_ attempt: () throws(GitError) -> Bool) throws(GitError) -> Bool {
    var waited = 0
    var pause = 1
    while try !attempt() {
      guard waited < duration else { return false }
      usleep(UInt32(pause * 1000))
      waited += pause
      pause = min(pause * 2, 64)
    }
    return true
  }
}
