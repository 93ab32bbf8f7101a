import Prose

/// A clause's text and how it stands, on one side of a change.
struct MarkedClause {
  let text: String
  let standing: Standing

  init(_ text: String, _ standing: Standing) {
    self.text = text
    self.standing = standing
  }

  /// The words of the wording in a form that can be compared, without brackets.
  var words: [String] { words(standing.content) }

  var hasBrackets: Bool { !standing.brackets.spans.isEmpty }

  func quote(_ range: Range<Int>) -> String { text.slice(range) }

  func words(_ range: Range<Int>) -> [String] { Self.words(quote(range)) }

  /// Returns words of the other side as this text has them; nil where it does not have them in a
  /// row.
  func quote(_ range: Range<Int>, of other: MarkedClause) -> String? {
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

  /// Returns the brackets that are left of another side's options: a choice of fewer of them, or
  /// brackets of this side that hold one each.
  func bracketed(of options: [[String]]) -> [Range<Int>] {
    let choice = standing.brackets.options.first { choice in
      Set(choice.map(words)).isStrictSubset(of: Set(options))
    }
    return choice ?? standing.brackets.spans.map(\.inner).filter { options.contains(words($0)) }
  }

  /// Returns the indices of the options that occur more often here, outside the brackets left,
  /// than on the other side, outside the group.
  func standing(
    _ options: [[String]], beside left: [Range<Int>], of group: [Range<Int>], _ other: MarkedClause
  ) -> [Int] {
    let free = words(outside: left)
    let beside = other.words(outside: group)
    return options.indices.filter { free.count(of: options[$0]) > beside.count(of: options[$0]) }
  }

  /// Returns the words of the wording outside some ranges, which are in order.
  func words(outside ranges: [Range<Int>]) -> [String] {
    var (words, at): ([String], Int) = ([], standing.wording.lowerBound)
    for range in ranges where range.lowerBound >= at {
      words += self.words(at..<range.lowerBound)
      at = range.upperBound
    }
    return words + self.words(at..<max(at, standing.wording.upperBound))
  }

  /// Returns the words of a text in lower case, without punctuation.
  private static func words(_ text: String) -> [String] {
    let text = text.lowercased()
    return tokens(text).map(text.slice)
  }

  /// Returns the UTF-8 offsets of the words of a text.
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

extension [String] {
  /// Whether some words occur in a row in this list.
  func holds(_ words: [String]) -> Bool { count(of: words) > 0 }

  /// Returns how often some words occur in a row in this list.
  func count(of words: [String]) -> Int {
    guard !words.isEmpty, words.count <= count else { return 0 }
    return (0...count - words.count).count { self[$0..<$0 + words.count].elementsEqual(words) }
  }
}
