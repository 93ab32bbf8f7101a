import Formats
import Workers

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

extension [DraftFile] {
  /// The bytes of each, read side by side where they are large.
  func bytes(_ input: InputFile) throws(CommandError) -> [[UInt8]] {
    try Workers.all(for: reduce(0) { $0 + $1.size }).results(count) { place throws(CommandError) in
      try self[place].bytes(input)
    }
  }
}

extension DraftFile {
  /// Its bytes, as far as they are known before they are read.
  fileprivate var size: Int {
    switch self {
    case .standardInput: 0
    case .file(let path): InputFile.size(at: path)
    }
  }
}
