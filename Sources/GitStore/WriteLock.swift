import Glibc

/// The right to change a repository, held by one process of ecp at a time.
///
/// The kernel releases it when the process ends, however it ends.
package struct WriteLock: ~Copyable {
  fileprivate let descriptor: Descriptor
  /// Makes new files in the git folder accessible to all who share the repository.
  fileprivate let access: AccessMask?
}

extension Repository {
  /// Waits for the right to write, and finishes what a killed process left undone.
  ///
  /// Throws `.busy` if another process of ecp holds it for that many seconds.
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

  /// Finishes what a killed process left undone, unless a live process is at work.
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

/// How long to keep retrying.
struct Patience {
  /// The duration in milliseconds.
  let duration: Int

  static func lasting(_ seconds: Int) -> Patience { Patience(duration: seconds * 1000) }

  /// Repeats `attempt` until it returns `true`, with pauses of 1 to 64 ms; returns `false` if it
  /// never does.
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
