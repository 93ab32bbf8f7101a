import Formats

/// `ecp redline-draft`: writes changes into a Word file in a process of its own. Its output is for
/// `ReadingWorker`: the file, or one line about why that is impossible.
enum RedlineDraftVerb {
  static let name = "redline-draft"

  static let verb = Verb(
    name: name, abstract: "Write changes into a file from standard input", operands: [],
    isHidden: true, run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    Confinement.enter(toRead: .word)
    do {
      let message = try InputFile(limit: Confinement.memory).standardInput()
      guard let request = RedlineRequest(message: message) else { return .failed }
      let file = try request.file()
      try unsafe Descriptor.standardOutput.write(file.span.bytes)
      return .done
    } catch let error as FormatError {
      try console.output.write(error.inWords)
      return .failed
    }
  }
}
