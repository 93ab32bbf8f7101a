import Formats

extension FormatError {
  var inWords: String {
    switch self {
    case .invalidEncoding(let encoding, let offset):
      "not \(encoding.rawValue) at byte \(offset); save it as UTF-8"
    case .binary(let offset): "a NUL at byte \(offset), so this is no text"
    case .unsupported(let signature):
      "this is \(signature.rawValue), which ecp cannot read; save it as Markdown or plain text"
    case .tooLarge(let limit): "more than \(limit >> 20) MB"
    case .notAFile: "not a regular file"
    case .unreadable(_, let code): "cannot be read: \(SystemError.reason(code))"
    }
  }
}
