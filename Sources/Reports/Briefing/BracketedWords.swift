import Negotiation
import Prose

/// The words of a clause, and which of them stand between brackets.
struct BracketedWords {
  private var words: [(text: Substring, isEnclosed: Bool)] = []

  init(_ text: String, _ brackets: Brackets) {
    words = text.wordRanges.map { range in
      let isEnclosed = brackets.spans.contains { $0.inner.contains(range.lowerBound) }
      return (text.slice(range), isEnclosed)
    }
  }

  /// A phrase as it stands among them, with some of it open: `by 2028` in `by [2026] [2028]`, as words between
  /// brackets may be taken or left; or else as it stands there with other numbers.
  func phrase(like phrase: String) -> String? {
    let sought = phrase.wordRanges.map(phrase.slice)
    guard !sought.isEmpty else { return nil }
    if words.indices.contains(where: { find(sought, from: $0, ==) != nil }) { return phrase }
    for start in words.indices {
      if let found = find(sought, from: start, Self.areAlike) {
        return found.joined(separator: " ")
      }
    }
    return nil
  }

  private static func areAlike(_ one: Substring, _ other: Substring) -> Bool {
    one == other || one.contains(where: \.isNumber) && other.contains(where: \.isNumber)
  }

  private func find(
    _ sought: [Substring], from start: Int, _ isAlike: (Substring, Substring) -> Bool
  ) -> [Substring]? {
    guard isAlike(words[start].text, sought[0]) else { return nil }
    var isOpen = words[start].isEnclosed
    var found = [words[start].text]
    var rest = words[(start + 1)...]
    for word in sought.dropFirst() {
      while let next = rest.first, next.isEnclosed, !isAlike(next.text, word) {
        isOpen = true
        rest.removeFirst()
      }
      guard let next = rest.popFirst(), isAlike(next.text, word) else { return nil }
      isOpen = isOpen || next.isEnclosed
      found.append(next.text)
    }
    return isOpen ? found : nil
  }
}

extension String {
  /// UTF-8 offsets of its words.
  fileprivate var wordRanges: [Range<Int>] {
    var (tokenizer, ranges) = (Tokenizer(), [Range<Int>]())
    while let token = tokenizer.next(utf8Span.span) {
      if token.isWord { ranges.append(token.start..<token.end) }
    }
    return ranges
  }

  fileprivate func slice(_ range: Range<Int>) -> Substring {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
