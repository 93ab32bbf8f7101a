import Formats

/// A draft outside of the store, as it is named on the command line.
enum DraftFile: Sendable, Hashable {
  case standardInput
  case file(String)

  init(_ operand: String) {
    self = operand == "-" ? .standardInput : .file(operand)
  }

  /// What messages call it.
  var name: String {
    switch self {
    case .standardInput: "standard input"
    case .file(let path): path
    }
  }

  /// Its bytes, and the text that they are.
  func read() throws(CommandError) -> (bytes: [UInt8], source: SourceText) {
    do throws(FormatError) {
      let bytes =
        switch self {
        case .standardInput: try InputFile().standardInput()
        case .file(let path): try InputFile().bytes(at: path)
        }
      return (bytes, try SourceText(bytes))
    } catch {
      throw .unreadable(name, error)
    }
  }
}
