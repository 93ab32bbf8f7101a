/// The words of statuses in any language, from `Words/statuses.txt`.
package struct StatusWords: Sendable {
  private let agreed: [String]
  private let all: Set<String>
  /// Words after "agreed" that say in what way.
  private let ways: Set<String>
  private let ends: [String]

  /// The statuses in the program's own file.
  package static let known = StatusWords(PackageResources.statuses_txt)

  init(_ file: [UInt8]) {
    let terms = WordList(file, separator: UInt8(ascii: "|"))
    agreed = terms["agreed"]
    all = Set(agreed + terms["open"])
    ways = Set(terms["way"])
    ends = terms["end"].map { " " + $0 }
  }

  /// The most words of a status that begins with "agreed".
  private static let longest = 20

  /// Whether words in lower case are a status.
  func holds(_ words: [String]) -> Bool {
    let text = words.joined(separator: " ")
    if all.contains(text) || ends.contains(where: text.hasSuffix) { return true }
    return words.first == "agreed" && (2...Self.longest).contains(words.count)
      && ways.contains(words[1])
  }

  /// Whether a status says that all agree, even if only provisionally or subject to their capitals.
  package func isAgreement(_ status: String) -> Bool {
    let status = status.lowercased()
    return agreed.contains { status.hasPrefix($0) }
  }
}
