import Testing

@testable import Formats

struct EncodingTests {
  private static let russian =
    "Стороны будут собираться ежегодно и рассматривать ход осуществления настоящей резолюции."

  /// Bytes of a text in an encoding of one byte for each letter, of which the letters' places are
  /// given by the first of a run.
  private func bytes(_ text: String, _ runs: [(first: Unicode.Scalar, place: UInt8)]) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      guard !scalar.isASCII else { return UInt8(scalar.value) }
      let run = runs.last { $0.first <= scalar } ?? runs[0]
      return run.place + UInt8(scalar.value - run.first.value)
    }
  }

  private func decoded(_ bytes: [UInt8]) throws -> (encoding: Encoding, text: String) {
    let (source, isGuess) = try SourceText.decoded(bytes[...], asked: nil)
    #expect(isGuess)
    return (source.encoding, source.text)
  }

  @Test func `Russian is told by its letters`() throws {
    let windows = bytes(Self.russian, [("А", 0xC0)])
    #expect(try decoded(windows) == (.cyrillicWindows, Self.russian))
    let iso = bytes(Self.russian, [("А", 0xB0)])
    #expect(try decoded(iso) == (.cyrillicISO, Self.russian))
  }

  @Test func `signs inside of words are Ukrainian letters`() throws {
    let text = "Сторони щорічно розглядають звіти її членів і народів Європи."
    let places = Dictionary(
      uniqueKeysWithValues: zip(
        "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ".unicodeScalars,
        (0xC0...0xDF).map { UInt8($0) } + (0xE0...0xFF).map { UInt8($0) }))
    let signs: [Unicode.Scalar: UInt8] = ["є": 0xA4, "і": 0xA6, "ї": 0xA7, "Є": 0xB4]
    let bytes = text.unicodeScalars.map { places[$0] ?? signs[$0] ?? UInt8($0.value & 0xFF) }
    #expect(try decoded(bytes) == (.ukrainian, text))
  }

  @Test func `a few Russian words in a Western text are Russian`() throws {
    let text = "Article 1 (Статья 1)\nThe Parties shall meet every year."
    #expect(try decoded(bytes(text, [("А", 0xC0)])) == (.cyrillicWindows, text))
  }

  @Test func `Japanese in a mail's encoding is told by its escapes`() throws {
    let bytes = Array("1. \u{1B}$B8r>D\u{1B}(B\n".utf8)
    #expect(try decoded(bytes) == (.japaneseMail, "1. 交渉\n"))
  }

  @Test func `Western text is told with its quotation marks`() throws {
    let bytes = Array(
      "The Parties agree to \u{93}fair\u{94} access \u{96} d\u{E9}j\u{E0} vu, na\u{EF}ve."
        .unicodeScalars.map { UInt8($0.value) })
    #expect(
      try decoded(bytes) == (
        .westernWindows, "The Parties agree to “fair” access – déjà vu, naïve."
      ))
  }

  @Test(arguments: [Encoding.utf16LittleEndian, .utf16BigEndian])
  func `UTF-16 without a mark is told by its spaces`(encoding: Encoding) throws {
    for text in [Self.russian, "The Parties shall meet.\n", "各方应当 每年举行会议。\n一致同意。\n"] {
      let bytes = text.utf16.flatMap { unit in
        let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return encoding == .utf16LittleEndian ? pair : pair.reversed()
      }
      #expect(try decoded(bytes) == (encoding, text))
    }
  }

  @Test func `damaged UTF-8 is nothing else`() {
    let bytes = Array(Self.russian.utf8) + [0xE9] + Array(Self.russian.utf8)
    #expect(throws: FormatError.invalidEncoding(.utf8, offset: Self.russian.utf8.count)) {
      try SourceText.decoded(bytes[...], asked: nil)
    }
  }

  @Test func `a stray NUL makes no other encoding of a text`() {
    let bytes = Array("The Parties shall\0 meet. \0\nThey shall.".utf8)
    #expect(throws: FormatError.binary(offset: 17)) {
      try SourceText.decoded(bytes[...], asked: nil)
    }
  }

  @Test(
    arguments: [
      ("KOI8-R", [0xC1, 0xC2], "аб"), ("koi8r", [0xC1], "а"), ("latin1", [0x93, 0xE9], "“é"),
      ("ISO-8859-15", [0xA4], "€"), ("cp1250", [0x8A, 0xE8], "Šč"), ("windows-1256", [0xC8], "ب"),
      ("gb2312", [0xB8, 0xF7, 0x81, 0x30, 0x81, 0x30], "各\u{80}"), ("GB18030", [0xB8, 0xF7], "各"),
      ("big5", [0xA6, 0x55], "各"), ("Shift_JIS", [0x8A, 0x65, 0x5C, 0xB1], "各\\ｱ"),
      ("EUC-KR", [0xB0, 0xA2], "각"), ("utf-16le", [0x61, 0], "a"), ("utf-8", [0x61], "a"),
    ] as [(String, [UInt8], String)])
  func `an encoding that is asked for is used`(name: String, bytes: [UInt8], text: String) throws {
    let encoding = try #require(Encoding(name: name))
    let decode = { try SourceText.decoded(bytes[...], asked: encoding) }
    if text.unicodeScalars.contains("\u{80}") {
      #expect(throws: FormatError.invalidEncoding(encoding, offset: 2)) { try decode() }
    } else {
      #expect(try decode().source.text == text)
    }
  }

  @Test(
    arguments: [
      (.cyrillicWindows, [0x61, 0x98, 0x62], 1), (.japanese, [0x8A, 0x65, 0x81, 0x20], 2),
      (.traditionalChinese, [0x61, 0xA6], 1), (.russian, [0x61, 0x00], nil),
      (.westernWindows, [0x81], 0), (.chinese, [0x61, 0xFF, 0x62], 1),
      (.korean, [0xB0, 0xA2, 0x80], 2),
    ] as [(Encoding, [UInt8], Int?)])
  func `bytes that stand for no character are refused with their offset`(
    encoding: Encoding, bytes: [UInt8], offset: Int?
  ) {
    let expected = FormatError.invalidEncoding(encoding, offset: offset ?? 1)
    #expect(throws: expected) { try SourceText.decoded(bytes[...], asked: encoding) }
  }

  @Test func `every encoding has a converter`() throws {
    for encoding in Encoding.allCases {
      #expect(Encoding(name: encoding.rawValue) == encoding)
      if encoding.rawValue.hasPrefix("UTF-16") || encoding.rawValue.hasPrefix("UTF-32") { continue }
      #expect(try encoding.text(Array("abc".utf8)[...]) == "abc")
    }
  }

  @Test func `what a letter declares counts after UTF-8`() throws {
    let utf8 = try SourceText.decoded(Array("é".utf8)[...], asked: nil, declared: .westernISO)
    #expect(utf8.source.text == "é")
    let latin = try SourceText.decoded([0xE9], asked: nil, declared: .westernISO)
    #expect(latin.source.text == "é" && !latin.isGuess)
  }
}
