import Testing

@testable import Commands

struct ProgressTests {
  private let recorded = RecordedConsole()

  /// Three steps of a second each.
  private func work(isTerminal: Bool) throws -> String {
    var progress = Progress("Comparing", of: 3, on: recorded.console(isTerminal: isTerminal))
    for _ in 0..<3 {
      recorded.wait(1)
      try progress.advance()
    }
    try progress.finish()
    return recorded.errors
  }

  @Test func `long work tells how far it is, and takes that away at the end`() throws {
    #expect(
      try work(isTerminal: true)
        == "\rComparing: 2 of 3\rComparing: 3 of 3\r\u{1B}[K")
  }

  @Test func `nothing is told where there is no terminal, or of short work`() throws {
    #expect(try work(isTerminal: false).isEmpty)
    var progress = Progress("Comparing", of: 1, on: recorded.console(isTerminal: true))
    try progress.advance()
    try progress.finish()
    #expect(recorded.errors.isEmpty)
  }
}
