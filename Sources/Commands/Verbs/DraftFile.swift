import Formats

/// A draft outside of the store, as it is named on the command line.
enum DraftFile: Sendable, Hashable {
  case standardInput
  case file(String)

  init(_ operand: String) {
    self = operand == "-" ? .standardInput : .file(operand)
  }

  var isStandardInput: Bool { self == .standardInput }

  /// What messages call it.
  var name: String {
    switch self {
    case .standardInput: "standard input"
    case .file(let path): path
    }
  }

  /// The ending of its name, in lower case; nil without one.
  var ending: String? {
    guard case .file(let path) = self, let name = path.split(separator: "/").last,
      let dot = name.lastIndex(of: ".")
    else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// How many bytes it has, as far as that is known before they are read.
  var size: Int {
    switch self {
    case .standardInput: 0
    case .file(let path): InputFile.size(at: path)
    }
  }

  /// Its bytes, as far as input goes.
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
