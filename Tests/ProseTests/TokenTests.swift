import Testing

@testable import Prose

@Suite struct TokenTests {
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
    ("3/4 of 5/2", ["3/4", "of", "5/2"]), ("on 7/8/2033,", ["on", "7/8/2033", ","]),
    ("km/h and/or", ["km", "/", "h", "and", "/", "or"]),
    ("A/61/L.2", ["A", "/", "61", "/", "L", ".", "2"]),
    ("44 500 men", ["44 500", "men"]), ("4 100-4 900 Hz", ["4 100-4 900", "Hz"]),
    ("1\u{A0}250\u{202F}000", ["1\u{A0}250\u{202F}000"]),
    ("in 2033 120 men", ["in", "2033", "120", "men"]),
    ("K-19 200 t", ["K-19", "200", "t"]), ("7 900th 8 1000", ["7", "900th", "8", "1000"]),
    ("+7 or −9, 3+4", ["+7", "or", "−9", ",", "3", "+", "4"]),
    ("3 400- 3 600 MHz", ["3 400- 3 600", "MHz"]), ("2031– 2034", ["2031– 2034"]),
    ("3 - 4 of 7- day", ["3", "-", "4", "of", "7", "-", "day"]),
  ])
  func `a number is whole with its sign, slash and spaces`(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("罚二十五万元", ["罚", "二十五万", "元"]), ("第七条", ["第", "七", "条"]), ("二〇三一年", ["二〇三一", "年"]),
    ("หนึ่งคน", ["ห", "นึ่ง", "ค", "น"]), ("ของน้ำเก้า", ["ของ", "น้ำ", "เก้า"]),
    ("๑๒ ปี", ["๑๒", "ปี"]), ("ສິບປີ", ["ສິບ", "ປີ"]), ("ភ្នំពេញ", ["ភ្នំ", "ពេ", "ញ"]),
    ("အစည်း", ["အ", "စည်း"]), ("ක්\u{200D}රම", ["ක්\u{200D}රම"]), ("می\u{200C}شود", ["می\u{200C}شود"]),
    ("a =\u{338} b", ["a", "=\u{338}", "b"]), ("เ\u{20000}", ["เ\u{20000}"]),
  ])
  func `no token ends between a letter and its vowels and marks`(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
    #expect(tokens(text).reduce(0) { $0 + $1.count } == text.count { $0 != " " })
  }

  @Test func `a word that begins like an elision is whole`() {
    #expect(tokens("Quelqu’un, presqu'île") == ["Quelqu’un", ",", "presqu'île"])
    #expect(tokens("lorsqu'elle jusqu'ici") == ["lorsqu'", "elle", "jusqu'", "ici"])
  }

  @Test(arguments: [
    ("二十五万", 250_000), ("一百零三", 103), ("十二", 12), ("二〇三一", 2031), ("三亿二千万", 320_000_000),
    ("一万亿", 1_000_000_000_000), ("十", nil), ("亿亿亿", nil), ("二人", nil),
  ])
  func `numerals come to a number`(text: String, value: Int?) {
    #expect(HanNumber.value(text) == value)
  }

  @Test(arguments: [
    ("Recognise", "recognize"), ("day\u{2011}to-day", "day-to-day"), ("É", "e\u{301}"),
    ("States\u{2019}s", "states's"), ("ещё", "еще"), ("كِتَاب", "كتاب"), ("٣٤", "34"),
    ("co\u{AD}operation", "cooperation"), ("44 500", "44\u{202F}500"),
    ("organisations", "Organizations"), ("1,000,000", "1 000 000"), ("2.500.000,5", "2500000,5"),
    ("12,345,678.50", "12 345 678.50"), ("[^1]", "[^12]"), ("[^1]", "<sup>12</sup>"), ("๑๒", "12"),
    ("3 400- 3 600", "3400–3600"),
  ])
  func `words that differ in presentation fold alike`(old: String, new: String) {
    var lexicon = Lexicon()
    #expect(lexicon.number(of: old) == lexicon.number(of: new))
  }

  @Test(arguments: [
    ("shall", "should"), ("rise", "rize"), ("15", "16"), ("not", "now"), ("a", "а"),
    ("résumé", "resume"), ("two-day", "twoday"), ("1,000", "1 000"), ("1,5", "1.5"),
    ("1,000,00", "1 000 00"), ("км²", "км³"), ("0,001,000", "0001000"), ("10²", "10³"),
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

  @Test func `words are the same where all of their bytes are`() {
    var lexicon = Lexicon()
    let word = Array("antidisestablishmentarians".utf8)
    // Of every length, and with each byte another, whichever end it is near.
    for end in 1...word.count {
      let number = lexicon.number(of: String(decoding: word[..<end], as: UTF8.self))
      #expect(number == Int32(lexicon.count - 1))
      for at in 0..<end {
        var other = Array(word[..<end])
        other[at] = UInt8(ascii: "7")
        #expect(lexicon.number(of: String(decoding: other, as: UTF8.self)) != number)
      }
      #expect(lexicon.number(of: String(decoding: word[..<end], as: UTF8.self)) == number)
    }
  }

  @Test(arguments: [
    ("organise", "organize"), ("organised", "organized"), ("organises", "organizes"),
    ("organising", "organizing"), ("organisation", "organization"),
    ("organisations", "organizations"), ("summarise", "summarize"),
  ])
  func `an ending with s folds to that with z`(word: String, other: String) {
    var lexicon = Lexicon()
    #expect(lexicon.number(of: word) == lexicon.number(of: other))
    var read: [Int32] = []
    let text = "\(word) \(other)".utf8Span.span
    lexicon.read(0..<text.count, of: text, to: &read)
    #expect(read == [0, 0])
  }

  @Test(arguments: [("rise", "rize"), ("advise", "advize"), ("raised", "raized")])
  func `a short stem keeps its s`(word: String, other: String) {
    var lexicon = Lexicon()
    #expect(lexicon.number(of: word) != lexicon.number(of: other))
  }
}
