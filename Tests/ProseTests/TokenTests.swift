import Testing

@testable import Prose

@Suite struct TokenTests {
  private func tokens(_ text: String) -> [String] {
    let span = text.utf8Span.span
    var tokenizer = Tokenizer()
    var found: [String] = []
    while let token = tokenizer.next(span) {
      let bytes = Array(text.utf8)[token.start..<token.end]
      found.append(String(decoding: bytes, as: UTF8.self))
    }
    return found
  }

  @Test(arguments: [
    ("day-to-day work", ["day-to-day", "work"]), ("1,000.5 units", ["1,000.5", "units"]),
    ("l'accès qu’il", ["l'", "accès", "qu’", "il"]), ("it's [open]", ["it's", "[", "open", "]"]),
    ("5% of -3", ["5", "%", "of", "-3"]), ("中文字 a", ["中", "文", "字", "a"]),
    ("end. Next", ["end", ".", "Next"]), ("e\u{301}tat", ["e\u{301}tat"]),
    ("a – b", ["a", "–", "b"]), ("x\u{200B}y", ["x", "\u{200B}", "y"]),
  ])
  func `a wording is cut into words and marks`(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("Recognise", "recognize"), ("day\u{2011}to-day", "day-to-day"), ("É", "e\u{301}"),
    ("States\u{2019}s", "states's"), ("ещё", "еще"), ("كِتَاب", "كتاب"), ("٣٤", "34"),
    ("co\u{AD}operation", "cooperation"), ("organisations", "Organizations"),
  ])
  func `words that differ in presentation fold alike`(old: String, new: String) {
    var lexicon = Lexicon()
    #expect(lexicon.number(of: old) == lexicon.number(of: new))
  }

  @Test(arguments: [
    ("shall", "should"), ("rise", "rize"), ("15", "16"), ("not", "now"), ("a", "а"),
    ("résumé", "resume"), ("two-day", "twoday"),
  ])
  func `words that differ in meaning stay apart`(old: String, new: String) {
    var lexicon = Lexicon()
    #expect(lexicon.number(of: old) != lexicon.number(of: new))
  }

  @Test func `numbers of words stay when the table grows`() {
    var lexicon = Lexicon()
    let words = (0..<5000).map { "word\($0)" }
    let first = words.map { lexicon.number(of: $0) }
    #expect(words.map { lexicon.number(of: $0) } == first)
    #expect(Set(first).count == 5000)
  }
}
