import Glibc

/// Reads the bytes of a draft from a regular file or from standard input.
package struct InputFile: Sendable, Hashable {
  /// The largest number of bytes that are read.
  package let limit: Int

  /// 64 MiB, as much text as ecp accepts by default.
  package static let standardLimit = 64 << 20

  package init(limit: Int = InputFile.standardLimit) { self.limit = limit }

  /// Reads a regular file. Opens it without blocking, so that a pipe cannot hold it up.
  package func bytes(at path: String) throws(FormatError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw .unreadable(path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    return try bytes(descriptor, name: path, expected: Int(status.st_size))
  }

  /// The size of a file in bytes, up to the standard limit; 0 if there is none.
  package static func size(at path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? min(Int(status.st_size), standardLimit) : 0
  }

  /// Reads standard input to its end.
  package func standardInput() throws(FormatError) -> [UInt8] {
    try bytes(STDIN_FILENO, name: "-", expected: 1 << 16)
  }

  private func bytes(
    _ descriptor: Int32, name: String, expected: Int
  ) throws(FormatError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected + 1)
    while true {
      let room = bytes.capacity > bytes.count ? bytes.capacity - bytes.count : Self.chunk
      var (count, code) = (0, Int32(0))
      bytes.append(addingCapacity: room) { free in
        unsafe free.withUnsafeMutableBufferPointer { free, used in
          count = unsafe read(descriptor, free.baseAddress, room)
          code = errno
          used += max(0, count)
        }
      }
      if count < 0, code == EINTR { continue }
      guard count >= 0 else { throw .unreadable(name, code: code) }
      guard count > 0 else { return bytes }
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
  }

  /// The number of bytes read at once if the size is not known.
  private static let chunk = 1 << 16
}
