import Foundation
import Testing

/// A file that holds what a report should be, checked by eye when it was made.
struct Golden {
  let name: String

  private var url: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
  }

  /// Compares bytes; on a mismatch attaches what was made. With `ECP_RECORD` in the environment,
  /// writes it instead.
  func expect(_ actual: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["ECP_RECORD"] != nil {
      try Data(actual.utf8).write(to: url)
    }
    let expected = try Data(contentsOf: url)
    guard expected != Data(actual.utf8) else { return }
    Attachment.record(actual, named: name)
    Issue.record("\(name) differs from the report attached", sourceLocation: sourceLocation)
  }
}
