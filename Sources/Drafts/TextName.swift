/// The name of a text, `opinion-6`: letters and digits of any script, `-`, `_`, and `.` inside.
package struct TextName: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let description: String

  /// Takes a name as typed, in Unicode's composed form.
  ///
  /// Throws `DraftError.textName` for anything outside the allow-list, `.reservedName` for a name
  /// that could not be checked out everywhere.
  package init(_ name: String) throws(DraftError) {
    guard let checked = AllowedName.checked(name) else { throw .textName(name) }
    guard !Self.isReserved(checked) else { throw .reservedName(checked) }
    description = checked
  }

  /// Makes a name from a file's: drops folders and extension, turns other characters into `-`.
  ///
  /// Throws `DraftError.fileName` if that leaves nothing, or too much.
  package init(fileName path: String) throws(DraftError) {
    let file = path.split(separator: "/").last.map(String.init) ?? ""
    do {
      try self.init(AllowedName.cleaned(Self.withoutExtension(file)))
    } catch .textName {
      throw .fileName(path)
    }
  }

  /// The same for all names that differ only in letter case, which would collide in a work tree on
  /// macOS or Windows.
  var caseless: String { description.lowercased() }

  /// Whether a name means something else in the drafts folder: the folder of originals, or a
  /// Windows device, whatever follows its first full stop.
  /// Source: Microsoft, "Naming Files, Paths, and Namespaces".
  private static func isReserved(_ name: String) -> Bool {
    let name = name.lowercased()
    let start = name.prefix { $0 != "." }
    return name == "originals" || ["con", "prn", "aux", "nul"].contains(start)
      || ["com", "lpt"].contains(start.dropLast()) && ("1"..."9").contains(start.suffix(1))
  }

  package static func < (left: TextName, right: TextName) -> Bool {
    left.description < right.description
  }

  /// Drops `.docx` and the like; the `.1` of `Opinion 6.1` is not treated as an extension.
  private static func withoutExtension(_ file: String) -> String {
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    let ending = file[file.index(after: dot)...]
    guard ending.count <= 5, ending.contains(where: { $0.isLetter }) else { return file }
    return String(file[..<dot])
  }
}
