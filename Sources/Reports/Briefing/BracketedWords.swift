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

  /// Whether they hold a phrase of which some is open: `by 2028` stands in `by [2026] [2028]`, as words
  /// between brackets may be taken or left.
  func hold(_ phrase: String) -> Bool {
    let sought = phrase.wordRanges.map(phrase.slice)
    return !sought.isEmpty && words.indices.contains { hold(sought, from: $0) }
  }

  private func hold(_ sought: [Substring], from start: Int) -> Bool {
    guard words[start].text == sought[0] else { return false }
    var isOpen = words[start].isEnclosed
    var rest = words[(start + 1)...]
    for word in sought.dropFirst() {
      while let next = rest.first, next.text != word, next.isEnclosed {
        isOpen = true
        rest.removeFirst()
      }
      guard let next = rest.popFirst(), next.text == word else { return false }
      isOpen = isOpen || next.isEnclosed
    }
    return isOpen
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
