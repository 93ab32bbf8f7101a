import Formats

/// `ecp read-draft`: reads a draft in a process of its own. Its output is for `ReadingWorker`: the
/// transcript, or one line about what is wrong.
enum ReadDraftVerb {
  static let name = "read-draft"

  static let verb = Verb(
    name: name, abstract: "Read a draft from standard input",
    operands: [Operand("REQUEST", .anything, .oneOrMore, "Its format, view and encoding")],
    isHidden: true, run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    guard let request = ReadingRequest(words: arguments.operands) else { return .failed }
    Confinement.enter(toRead: request.format)
    do {
      let transcript = try request.transcript(
        of: try InputFile(limit: Confinement.memory).standardInput())
      try unsafe Descriptor.standardOutput.write(transcript.message.span.bytes)
      return .done
    } catch let error as FormatError {
      try console.output.write(error.inWords)
      return .failed
    }
  }
}
