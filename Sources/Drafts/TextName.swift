/// The name of a text, `opinion-6`: letters and digits of any script, `-`, `_`, and `.` inside.
package struct TextName: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let description: String

  /// Takes a name as typed, in Unicode's composed form.
  ///
  /// Throws `DraftError.textName` for anything outside of the allow-list.
  package init(_ name: String) throws(DraftError) {
    guard let checked = AllowedName.checked(name) else { throw .textName(name) }
    description = checked
  }

  /// Makes a name out of a file's: folders and extension dropped, other characters turned to `-`.
  ///
  /// Throws `DraftError.fileName` where that leaves nothing, or too much.
  package init(fileName path: String) throws(DraftError) {
    let file = path.split(separator: "/").last.map(String.init) ?? ""
    guard let name = AllowedName.checked(AllowedName.cleaned(Self.withoutExtension(file))) else {
      throw .fileName(path)
    }
    description = name
  }

  package static func < (left: TextName, right: TextName) -> Bool {
    left.description < right.description
  }

  /// Drops `.docx` and the like; the `.1` of `Opinion 6.1` is no extension.
  private static func withoutExtension(_ file: String) -> String {
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    let ending = file[file.index(after: dot)...]
    guard ending.count <= 5, ending.contains(where: { $0.isLetter }) else { return file }
    return String(file[..<dot])
  }
}
