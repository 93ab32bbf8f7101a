import Prose

/// What a word before a number names, in whatever form and language: "paragraphs", "пункту".
struct CitedKind: Hashable {
  /// The line of the list, or -1 for what is none of them.
  private let row: Int

  private init(row: Int) { self.row = row }

  /// The kind that a word in any case names, or nil.
  init?(_ word: String) {
    guard let row = Self.rowsOfWords[word.lowercased()] else { return nil }
    self.init(row: row)
  }

  /// That of labels such as `Proposal 3`, which no reference means.
  static let other = Self(row: -1)

  /// Whether its numbers may stand as labels without the word; of words that name other things as well
  /// only where it is said that they cite this text.
  func mayStandAlone(isSaid: Bool) -> Bool {
    guard row >= 0 else { return false }
    let use = WordList.cited.lines[row].key
    return use == "alone" || isSaid && use == "thing"
  }

  private static let rowsOfWords: [String: Int] = {
    var rows: [String: Int] = [:]
    for (row, line) in WordList.cited.lines.enumerated() where line.key != "noun" {
      for word in line.words { rows[word] = row }
    }
    return rows
  }()
}
