import Formats

/// `ecp read-word`: reads a Word file in a process of its own. What it says is for `WordWorker`: the
/// document, or one line of what is wrong with it.
enum ReadWordVerb {
  static let name = "read-word"

  static let verb = Verb(
    name: name, abstract: "Read a Word file from standard input",
    operands: [
      Operand("VIEW", .choice(TrackedView.allCases.map(\.rawValue)), .one, "What to read")
    ],
    isHidden: true, run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let view = TrackedView(rawValue: arguments.operands[0]) ?? .accept
    Confinement.enter()
    do {
      let document = try WordDocument(try InputFile().standardInput(), view)
      try console.output.write(String(decoding: document.message, as: UTF8.self))
      return .done
    } catch let error as FormatError {
      try console.output.write(error.inWords)
      return .failed
    }
  }
}
