import Glibc

/// An open file of the system, by its number.
struct Descriptor: Sendable {
  let number: Int32
  /// The name that messages use.
  let name: String

  static let standardInput = Descriptor(number: STDIN_FILENO, name: "standard input")
  static let standardOutput = Descriptor(number: STDOUT_FILENO, name: "standard output")
  static let standardError = Descriptor(number: STDERR_FILENO, name: "standard error")

  /// Occupies the standard streams that are closed, so that no file gets one of their numbers and
  /// receives what is meant for people. Reading from or writing to them still fails.
  static func occupyStandardStreams() {
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(number, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  var isTerminal: Bool { isatty(number) == 1 }

  /// The width of the terminal behind it.
  var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  func write(_ text: String) throws(SystemError) {
    try unsafe write(text.utf8Span.span.bytes)
  }

  /// Writes every byte, however many calls that takes.
  func write(_ bytes: RawSpan) throws(SystemError) {
    var done = 0
    while done < bytes.byteCount {
      let count = unsafe bytes.extracting(droppingFirst: done).withUnsafeBytes { rest in
        unsafe Glibc.write(number, rest.baseAddress, rest.count)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw SystemError("write to", name) }
      done += count
    }
  }
}
