/// The words of a file, by what they are for. A line is `key: word word`, or `key: some words | others`, or a
/// remark after `#`.
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

  /// What stands above the running numbers of rows.
  package static let rows = WordList(PackageResources.rows_txt)
}
