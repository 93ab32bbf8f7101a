import GitStore
import Glibc

/// A failed system call: what was tried, on what, and the error number.
struct SystemError: Error, Sendable, Hashable {
  let action: String
  let subject: String
  let code: Int32

  /// Takes the number from `errno`, so it must be made right after the call.
  init(_ action: String, _ subject: String, code: Int32 = errno) {
    self.action = action
    self.subject = subject
    self.code = code
  }

  var inWords: String { "cannot \(action) \(subject): \(Self.reason(code))\(advice)" }

  /// Advice on a failed write; empty if there is none.
  private var advice: String {
    guard action == "write" else { return "" }
    let folder = Folder.parent(of: subject)
    return switch code {
    case ENOENT: "; there is no folder \(folder), make it first"
    case ENOTDIR: "; \(folder) is no folder"
    default: Self.advice(code, in: folder, to: "write")
    }
  }

  /// Returns advice for a folder in which a file cannot be read or written.
  static func advice(_ code: Int32, in folder: String, to access: String) -> String {
    switch code {
    case EACCES, EPERM, EROFS: "; see who may \(access) in \(folder)"
    case ENOSPC, EDQUOT: "; make room there"
    default: ""
    }
  }

  /// Returns the system's message for an error number.
  static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
