import Formats

/// A draft outside the store, as named on the command line.
enum DraftFile: Sendable, Hashable {
  case standardInput
  case file(String)

  init(_ operand: String) {
    self = operand == "-" ? .standardInput : .file(operand)
  }

  var isStandardInput: Bool { self == .standardInput }

  /// The name that messages use.
  var name: String {
    switch self {
    case .standardInput: "standard input"
    case .file(let path): path
    }
  }

  /// The ending of the file's name, in lower case; nil if it has none.
  var ending: String? {
    guard case .file(let path) = self, let name = path.split(separator: "/").last,
      let dot = name.lastIndex(of: ".")
    else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The file's size in bytes, as far as it is known before reading.
  var size: Int {
    switch self {
    case .standardInput: 0
    case .file(let path): InputFile.size(at: path)
    }
  }

  /// Reads the bytes; throws if they exceed the limit of `input`.
  func bytes(_ input: InputFile = InputFile()) throws(CommandError) -> [UInt8] {
    do throws(FormatError) {
      return switch self {
      case .standardInput: try input.standardInput()
      case .file(let path): try input.bytes(at: path)
      }
    } catch {
      throw .unreadable(name, .refused(error.inWords))
    }
  }
}
