/// The git notes under one reference at one moment.
package struct NoteBook: Sendable, Hashable {
  /// The full name: `refs/notes/ecp/press`.
  package let reference: String
  /// The commit that the reference pointed to; `nil` if it does not exist yet.
  let tip: ObjectID?
  let tree: ObjectID?
}

/// A line of a note without its line feed, in any bytes.
package typealias NoteLine = [UInt8]

extension NoteLine {
  /// The lines of a note.
  static func lines(of note: [UInt8]) -> [NoteLine] {
    let lines = note.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (lines.last?.isEmpty == true ? lines.dropLast() : lines).map(Array.init)
  }
}

extension [NoteLine] {
  /// The note made up of these lines.
  var note: [UInt8] { flatMap { $0 + [UInt8(ascii: "\n")] } }
}
