import CConfinement
import Formats
import Glibc

/// Reads drafts of foreign formats in a process of its own, so that a file made to break the reader
/// breaks nothing else.
enum ReadingWorker {
  /// Seconds of elapsed time that reading one file may take.
  private static let patience = 60

  /// The most bytes accepted from the process.
  private static let longest = 256 << 20

  /// Reads the bytes of a draft.
  static func read(_ bytes: [UInt8], _ request: ReadingRequest) throws(ReadingError) -> Transcript {
    let readable = request.format == .pdf ? try PDFText.layout(of: bytes) : bytes
    let (output, status) = try run([ReadDraftVerb.name] + request.words, on: readable)
    switch status {
    case .exited(0):
      guard let transcript = Transcript(message: output) else { throw .failed }
      return transcript
    case .exited: throw .refused(String(decoding: output.prefix(1000), as: UTF8.self))
    case .killed(SIGXCPU), .killed(SIGKILL): throw .endless
    case .killed: throw .failed
    }
  }
}

extension ReadingWorker {
  /// Writes changes into the file that their old text was read from.
  static func redline(_ request: RedlineRequest) throws(ReadingError) -> [UInt8] {
    let (output, status) = try run([RedlineDraftVerb.name], on: request.message)
    switch status {
    case .exited(0): return output
    case .exited: throw .refused(String(decoding: output.prefix(1000), as: UTF8.self))
    case .killed(SIGXCPU), .killed(SIGKILL): throw .endless
    case .killed: throw .failed
    }
  }

  /// Runs this program in a process of its own with these words and bytes, and returns its output.
  static func run(
    _ words: [String], on bytes: [UInt8], environment: [String] = []
  ) throws(ReadingError) -> (output: [UInt8], status: Subprocess.Status) {
    let input = try Descriptor.inMemory(bytes)
    defer { close(input.number) }
    let worker = try Subprocess(
      words, input: input, environment: ["SWIFT_BACKTRACE=enable=no"] + environment)
    return try worker.finish(within: patience, longest: longest)
  }
}

/// Why a foreign file could not be read.
enum ReadingError: Error, Sendable, Hashable {
  /// The reader gave a reason, in words.
  case refused(String)
  /// The reader crashed on the file.
  case failed
  /// The reader did not finish in time.
  case endless
  /// No process could be started; the error number of the C library.
  case noProcess(code: Int32)
}

extension ReadingError {
  var inWords: String {
    switch self {
    case .refused(let reason): reason
    case .failed:
      "the reader broke down over it or ran out of memory, and nothing was taken from it;"
        + " save it anew with Word or LibreOffice and try again"
    case .endless:
      "not read in reasonable time; save it anew with Word or LibreOffice and try again"
    case .noProcess(let code):
      "no process could be started to read it: \(SystemError.reason(code))"
    }
  }
}

extension Descriptor {
  /// Returns a file in memory that holds these bytes, positioned at its start.
  fileprivate static func inMemory(_ bytes: [UInt8]) throws(ReadingError) -> Descriptor {
    let number = unsafe ecp_memory_file("ecp")
    guard number >= 0 else { throw .noProcess(code: errno) }
    let file = Descriptor(number: number, name: "memory")
    do throws(SystemError) {
      try unsafe file.write(bytes.span.bytes)
    } catch {
      close(number)
      throw .noProcess(code: errno)
    }
    lseek(number, 0, SEEK_SET)
    return file
  }
}
