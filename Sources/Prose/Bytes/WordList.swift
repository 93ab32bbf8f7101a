/// The words of a file, by key. A line is `key: word word` or `key: some words | others`, or a
/// comment after `#`.
package struct WordList: Sendable {
  package let lines: [(key: String, words: [String])]

  package init(_ file: [UInt8], separator: UInt8 = .space) {
    lines = file.split(separator: .lineFeed).compactMap { line in
      guard line.first != UInt8(ascii: "#"), let colon = line.firstIndex(of: UInt8(ascii: ":"))
      else { return nil }
      let words = line[(colon + 1)...].split(separator: separator)
      return (
        String(decoding: line[..<colon], as: UTF8.self),
        words.map { String(decoding: $0, as: UTF8.self).trimmingSpaces }
      )
    }
  }

  package subscript(key: String) -> [String] { lines.filter { $0.key == key }.flatMap(\.words) }

  /// The heads, without spaces, of columns that only number the rows of a table.
  package static let rows = WordList(PackageResources.rows_txt)

  /// The words for numbered divisions of a text.
  package static let divisions = WordList(PackageResources.divisions_txt)
  /// What is around references to numbered clauses.
  package static let references = WordList(PackageResources.references_txt)
  /// What announces amendments to other texts.
  package static let amendments = WordList(
    PackageResources.amendments_txt, separator: UInt8(ascii: "|"))
}
