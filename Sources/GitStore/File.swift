import Glibc

/// Reads and writes whole files and trusts nothing about them.
package enum File {
  /// Reads a plain file of at most `limit` bytes; does not follow a link in the last component.
  package static func read(_ path: String, limit: Int) throws(GitError) -> [UInt8] {
    let descriptor = try Descriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    let status = try descriptor.status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notPlain(path: path) }
    guard status.st_size <= limit else { throw .tooLarge(path: path, limit: limit) }
    return try descriptor.read(size: Int(status.st_size), limit: limit)
  }

  /// Reads a file in the same way; returns `nil` if nothing is at the path.
  package static func readIfPresent(_ path: String, limit: Int) throws(GitError) -> [UInt8]? {
    do {
      return try read(path, limit: limit)
    } catch .file(_, _, let code) where code == ENOENT || code == ENOTDIR {
      return nil
    } catch .file(let path, _, let code) where code == ELOOP {
      throw .notPlain(path: path)
    }
  }

  /// Writes a new file. Fails if something is at the path.
  static func create(
    _ path: String, _ bytes: [UInt8], mode: mode_t = 0o666, durably: Bool = true
  ) throws(GitError) {
    let descriptor = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
    try descriptor.write(bytes)
    if durably { try descriptor.sync() }
  }

  /// Writes a new file atomically. Fails if something is at the path.
  package static func createWhole(_ path: String, _ bytes: [UInt8]) throws(GitError) {
    let prepared = "\(path).ecp-\(UInt64.random(in: 0 ... .max))"
    try create(prepared, bytes)
    let status = unsafe link(prepared, path)
    let code = errno
    try remove(prepared)
    guard status == 0 else { throw .file(path: path, operation: "create", errno: code) }
    try Folder.sync(Folder.parent(of: path))
  }

  /// Replaces a file atomically: the path holds the old content or the new, never a part. Whatever
  /// is at `prepared` is lost.
  package static func replace(
    _ path: String, _ bytes: [UInt8], by prepared: String, durably: Bool = true
  ) throws(GitError) {
    try remove(prepared)
    try create(prepared, bytes, durably: durably)
    try move(prepared, to: path)
    if durably { try Folder.sync(Folder.parent(of: path)) }
  }

  static func move(_ path: String, to destination: String) throws(GitError) {
    guard unsafe rename(path, destination) == 0 else {
      throw .file(path: destination, operation: "rename", errno: errno)
    }
  }

  /// Removes a file; does nothing if there is none.
  static func remove(_ path: String) throws(GitError) {
    guard unsafe unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else {
      throw .file(path: path, operation: "remove", errno: errno)
    }
  }

  /// The status of what is at the path, without following a link; `nil` if nothing is there.
  static func status(_ path: String) throws(GitError) -> stat? {
    var status = stat()
    guard unsafe lstat(path, &status) != 0 else { return status }
    guard errno == ENOENT || errno == ENOTDIR else {
      throw .file(path: path, operation: "stat", errno: errno)
    }
    return nil
  }

  /// Whether anything is at the path, even a dangling link.
  package static func exists(_ path: String) throws(GitError) -> Bool {
    try status(path) != nil
  }

  /// Whether a plain file is at the path.
  package static func isPlain(_ path: String) throws(GitError) -> Bool {
    try status(path).map { $0.st_mode & S_IFMT == S_IFREG } ?? false
  }

  /// Whether both paths exist and are the same file.
  static func areSame(_ path: String, _ other: String) throws(GitError) -> Bool {
    guard let one = try status(path), let two = try status(other) else { return false }
    return one.st_dev == two.st_dev && one.st_ino == two.st_ino
  }
}
