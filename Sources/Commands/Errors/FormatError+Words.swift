import Formats
import Glibc

extension FormatError {
  var inWords: String {
    switch self {
    case .invalidEncoding(let encoding, let offset):
      "not \(encoding.rawValue) at byte \(offset); save it as UTF-8"
    case .binary(let offset): "a NUL at byte \(offset), so this is no text; save it as UTF-8"
    case .unsupported(let signature):
      "this is \(signature.rawValue), which ecp cannot read; save it as Markdown or plain text"
    case .tooLarge(let limit): "more than \(limit >> 20) MiB; divide it"
    case .notAFile: "no plain file; name one, or - to read standard input"
    case .unreadable(_, let code): "cannot be read: \(SystemError.reason(code))\(Self.advice(code))"
    }
  }

  /// What may help where the system refuses to read.
  private static func advice(_ code: Int32) -> String {
    switch code {
    case ENOENT, ENOTDIR: "; check the path"
    case EACCES, EPERM: "; see who may read it"
    default: ""
    }
  }
}
