import CConfinement
import Glibc
import Workers

/// This program running in another process, its standard output read by this one.
struct Subprocess {
  enum Status { case exited(Int32), killed(Int32) }

  private let process: pid_t
  private let output: Int32

  /// Starts this program with these words on its command line and nothing else of this process.
  init(
    _ words: [String], input: Descriptor, environment: [String]
  ) throws(ReadingError) {
    var ends: [Int32] = [-1, -1]
    guard unsafe ecp_pipe(&ends) == 0 else { throw .noProcess(code: errno) }
    defer { close(ends[1]) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input.number, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    let code = Workers.onAllProcessors {
      unsafe withCStrings(["ecp"] + words) { arguments in
        unsafe withCStrings(environment) { environment in
          unsafe posix_spawn(&process, "/proc/self/exe", &actions, nil, arguments, environment)
        }
      }
    }
    guard code == 0 else {
      close(ends[0])
      throw .noProcess(code: code)
    }
    self.process = process
    output = ends[0]
  }

  /// Returns everything the process writes, and how it ended. Kills a process that takes longer
  /// than `seconds` or writes more than `longest` bytes.
  func finish(
    within seconds: Int, longest: Int
  ) throws(ReadingError) -> (output: [UInt8], status: Status) {
    let said = read(until: time(nil) + seconds, longest: longest)
    close(output)
    if said == nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw .noProcess(code: errno) }
    }
    let signal = status & 0x7F
    return (said ?? [], signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal))
  }

  private func read(until end: time_t, longest: Int) -> [UInt8]? {
    var said: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while time(nil) < end, said.count <= longest {
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&waiting, 1, 1000) > 0 else { continue }
      let count = unsafe buffer.withUnsafeMutableBytes { room in
        unsafe Glibc.read(output, room.baseAddress, room.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return said }
      said.append(contentsOf: buffer[..<count])
    }
    return nil
  }
}

/// Lends words in the form the C library takes: an array that ends with nil.
private func withCStrings<Result>(
  _ words: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var copies: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
  defer { unsafe copies.forEach { unsafe free($0) } }
  return unsafe copies.withUnsafeMutableBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("never empty") }
    return unsafe body(base)
  }
}
