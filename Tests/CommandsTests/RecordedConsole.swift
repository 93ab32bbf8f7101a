import Formats
import GitStore
import Synchronization

@testable import Commands

/// Reads a draft in this process: the one under test is not ecp.
private func readForeign(
  _ bytes: [UInt8], _ request: ReadingRequest
) throws(ReadingError) -> Transcript {
  do throws(FormatError) {
    return try request.transcript(of: bytes)
  } catch {
    throw .refused(error.inWords)
  }
}

/// Writes changes into a file in this process.
private func redlineForeign(_ request: RedlineRequest) throws(ReadingError) -> [UInt8] {
  do throws(FormatError) {
    return try request.file()
  } catch {
    throw .refused(error.inWords)
  }
}

/// A console in memory, which keeps what is written to it.
final class RecordedConsole: Sendable {
  private let written = Mutex((output: "", errors: "", paged: ""))
  private let seconds = Mutex(Int64(1_368_500_000))

  var output: String { written.withLock { $0.output } }
  var errors: String { written.withLock { $0.errors } }
  /// What went through the pager; it is not in `output`.
  var paged: String { written.withLock { $0.paged } }

  /// Lets time pass.
  func wait(_ seconds: Int64) { self.seconds.withLock { $0 += seconds } }

  /// The console as verbs see it.
  func console(
    directory: String? = "/", variables: [String: String] = [:], isTerminal: Bool = false
  ) -> Console {
    Console(
      variables: variables, directory: directory,
      output: Output(isTerminal: isTerminal, columns: isTerminal ? 60 : nil) { text in
        self.written.withLock { $0.output += text }
      },
      errors: Output(isTerminal: isTerminal) { text in
        self.written.withLock { $0.errors += text }
      },
      page: { text in self.written.withLock { $0.paged += text } },
      readForeign: readForeign, redlineForeign: redlineForeign,
      now: { Timestamp(seconds: self.seconds.withLock(\.self)) })
  }

  /// Runs ecp as from a shell.
  func run(
    _ words: [String], in directory: String? = "/", variables: [String: String] = [:],
    isTerminal: Bool = false, output: Output? = nil
  ) -> ProcessStatus {
    let recorded = console(directory: directory, variables: variables, isTerminal: isTerminal)
    let console = Console(
      variables: variables, directory: directory, output: output ?? recorded.output,
      errors: recorded.errors, page: recorded.page, readForeign: readForeign,
      redlineForeign: redlineForeign, now: recorded.now)
    return Commands.run(.ecp, words, console: console)
  }
}
