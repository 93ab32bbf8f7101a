import GitStore
import Glibc

/// A file that is written whole or not at all: a temporary one beside it replaces it at the end.
struct NewFile {
  let path: String

  /// Writes the text; a pipe or a device is written to directly.
  func write(_ text: String) throws(SystemError) {
    try write { (file) throws(SystemError) in try file.write(text) }
  }

  /// Writes the bytes; a pipe or a device is written to directly.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    try write { (file) throws(SystemError) in try unsafe file.write(bytes.span.bytes) }
  }

  private func write(
    _ content: (Descriptor) throws(SystemError) -> Void
  ) throws(SystemError) {
    var target = stat()
    let exists = unsafe stat(path, &target) == 0
    guard !exists || target.st_mode & S_IFMT == S_IFREG else {
      return try content(try open(path, O_WRONLY))
    }
    try uninterrupted { () throws(SystemError) in
      try replace(with: content, mode: exists ? target.st_mode & 0o777 : 0o666)
    }
  }

  private func replace(
    with content: (Descriptor) throws(SystemError) -> Void, mode: mode_t
  ) throws(SystemError) {
    let target = resolved
    let temporary = "\(target).ecp-\(getpid())"
    let descriptor = try open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
    do throws(SystemError) {
      defer { close(descriptor.number) }
      try content(descriptor)
      guard unsafe rename(temporary, target) == 0 else { throw SystemError("write", path) }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
  }

  private func open(
    _ file: String, _ flags: Int32, mode: mode_t = 0
  ) throws(SystemError) -> Descriptor {
    let number = unsafe Glibc.open(file, flags | O_CLOEXEC, mode)
    guard number >= 0 else { throw SystemError("write", path) }
    return Descriptor(number: number, name: path)
  }

  /// The target of the path if it is a link, so that the link stays.
  private var resolved: String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
