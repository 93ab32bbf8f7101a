extension StandingChange {
  /// One side: the clause's text and how it stands.
  struct Side {
    let text: String
    let standing: Standing

    init(_ text: String, _ standing: Standing) {
      self.text = text
      self.standing = standing
    }

    /// The wording in words that can be compared, without brackets.
    var words: [String] { words(standing.wording) }

    var hasBrackets: Bool { !standing.brackets.spans.isEmpty }

    func quote(_ range: Range<Int>) -> String { text.slice(range) }

    func words(_ range: Range<Int>) -> [String] { Self.words(quote(range)) }

    /// The words of a text in lower case, without punctuation.
    private static func words(_ text: String) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    }
  }
}

extension [String] {
  /// Whether half or more of some words are among these.
  func holdsMost(of words: [String]) -> Bool {
    let all = Set(self)
    return words.count(where: all.contains) * 2 >= words.count
  }

  /// Whether these words stand in a row in this list, which is longer or the same.
  func holds(_ words: [String]) -> Bool {
    guard !words.isEmpty, words.count <= count else { return false }
    return (0...count - words.count).contains { self[$0..<$0 + words.count].elementsEqual(words) }
  }
}
