import Glibc

/// An open file, closed when it goes out of scope.
struct Descriptor: ~Copyable {
  private let number: Int32
  let path: String

  init(_ path: String, _ flags: Int32, mode: mode_t = 0o666) throws(GitError) {
    self.path = path
    number = unsafe open(path, flags | O_CLOEXEC, mode)
    guard number >= 0 else { throw .file(path: path, operation: "open", errno: errno) }
  }

  deinit { close(number) }

  func status() throws(GitError) -> stat {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw failure("stat") }
    return status
  }

  /// Reads to the end of the file, whose expected length is `size` bytes. Throws `.tooLarge` beyond
  /// `limit` bytes.
  func read(size: Int, limit: Int) throws(GitError) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = size + 1
    while true {
      var count = 0
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, written in
        count = unsafe Glibc.read(number, buffer.baseAddress, room)
        written = max(count, 0)
      }
      guard count >= 0 || errno == EINTR else { throw failure("read") }
      if count == 0 { return bytes }
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
      room = max(size + 1 - bytes.count, 4096)
    }
  }

  func write(_ bytes: [UInt8]) throws(GitError) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes[done...].withUnsafeBytes { part in
        unsafe Glibc.write(number, part.baseAddress, part.count)
      }
      guard count >= 0 || errno == EINTR else { throw failure("write") }
      done += max(count, 0)
    }
  }

  func sync() throws(GitError) {
    guard fsync(number) == 0 else { throw failure("sync") }
  }

  /// Takes the file's lock, which the kernel releases when the process ends; returns whether it was
  /// free.
  func tryLock() throws(GitError) -> Bool {
    if flock(number, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK || errno == EINTR else { throw failure("lock") }
    return false
  }

  private func failure(_ operation: String) -> GitError {
    .file(path: path, operation: operation, errno: errno)
  }
}
