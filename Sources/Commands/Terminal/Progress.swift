import GitStore

/// Shows on a terminal how far a long piece of work has come, once it has taken more than a second.
struct Progress {
  private let console: Console
  private let work: String
  private let total: Int
  private let start: Int64
  private var shown: Int64
  private var done = 0

  /// `work` says what is being done: `Comparing versions`.
  init(_ work: String, of total: Int, on console: Console) {
    self.console = console
    self.work = work
    self.total = total
    start = console.now().seconds
    shown = start + 1
  }

  /// Records a step.
  mutating func advance() throws {
    done += 1
    let now = console.now().seconds
    guard console.errors.isTerminal, now > shown else { return }
    shown = now
    try console.errors.write("\r\(work): \(done) of \(total)")
  }

  /// Removes the line.
  func finish() throws {
    if shown > start + 1 { try console.errors.write("\r\u{1B}[K") }
  }
}
