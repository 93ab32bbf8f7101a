extension Lexicon {
  /// Returns the numbers of the words of a text, in order.
  package mutating func words(of text: String) -> [Int32] {
    let text = text.utf8Span.span
    var tokens = Tokenizer()
    var words: [Int32] = []
    while let token = tokens.next(text) {
      if token.isWord { words.append(number(text, token)) }
    }
    return words
  }
}
