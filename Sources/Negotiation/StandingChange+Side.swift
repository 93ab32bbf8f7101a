import Prose

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
    var words: [String] { words(standing.content) }

    var hasBrackets: Bool { !standing.brackets.spans.isEmpty }

    func quote(_ range: Range<Int>) -> String { text.slice(range) }

    func words(_ range: Range<Int>) -> [String] { Self.words(quote(range)) }

    /// Words of the other side as they stand in this text; nil where they do not stand here in a row.
    func quote(_ range: Range<Int>, of other: Side) -> String? {
      let quote = other.quote(range)
      if text.contains(quote) { return quote }
      let (words, tokens) = (other.words(range), Self.tokens(text))
      guard !words.isEmpty, words.count <= tokens.count else { return nil }
      let start = (0...tokens.count - words.count).first { at in
        zip(tokens[at...], words).allSatisfy { text.slice($0).lowercased() == $1 }
      }
      return start.map {
        text.slice(tokens[$0].lowerBound..<tokens[$0 + words.count - 1].upperBound).withoutBrackets
      }
    }

    /// Some of the options of another side of which brackets are left: a choice of fewer, or brackets of
    /// this side that hold one each.
    func bracketed(of options: [[String]]) -> [Range<Int>] {
      let choice = standing.brackets.options.first { choice in
        Set(choice.map(words)).isStrictSubset(of: Set(options))
      }
      return choice ?? standing.brackets.spans.map(\.inner).filter { options.contains(words($0)) }
    }

    /// Those options of a group of another side that stand here beside those left in brackets: more often
    /// than there beside the group.
    func standing(
      _ options: [[String]], beside left: [Range<Int>], of group: [Range<Int>], _ other: Side
    ) -> [Int] {
      let free = words(outside: left)
      let beside = other.words(outside: group)
      return options.indices.filter { free.count(of: options[$0]) > beside.count(of: options[$0]) }
    }

    /// The words of the wording but for some ranges, the first of which opens first.
    func words(outside ranges: [Range<Int>]) -> [String] {
      var (words, at): ([String], Int) = ([], standing.wording.lowerBound)
      for range in ranges where range.lowerBound >= at {
        words += self.words(at..<range.lowerBound)
        at = range.upperBound
      }
      return words + self.words(at..<max(at, standing.wording.upperBound))
    }

    /// The words of a text in lower case, without punctuation.
    private static func words(_ text: String) -> [String] {
      let text = text.lowercased()
      return tokens(text).map(text.slice)
    }

    /// UTF-8 offsets of the words of a text.
    private static func tokens(_ text: String) -> [Range<Int>] {
      let span = text.utf8Span.span
      var tokens = Tokenizer()
      var words: [Range<Int>] = []
      while let token = tokens.next(span) {
        if token.isWord { words.append(token.start..<token.end) }
      }
      return words
    }
  }
}

extension [String] {
  /// Whether these words stand in a row in this list, which is longer or the same.
  func holds(_ words: [String]) -> Bool { count(of: words) > 0 }

  /// How often some words stand in a row in this list.
  func count(of words: [String]) -> Int {
    guard !words.isEmpty, words.count <= count else { return 0 }
    return (0...count - words.count).count { self[$0..<$0 + words.count].elementsEqual(words) }
  }
}
