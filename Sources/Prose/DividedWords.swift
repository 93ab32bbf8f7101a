/// Words that a line break divides after a hyphen which is none of theirs: `dura-` / `tion`.
///
/// Compounds such as `non-` / `exclusive` look alike. A word is none where the text has it on other
/// lines without a hyphen, or where its second part is one that no word is, as `Words/endings.txt`
/// gives them, and where the text has it nowhere with a hyphen. Cost: one more pass over a text of
/// which some line ends so.
struct DividedWords {
  private var lines: Set<Int> = []

  init(_ source: SourceLines) {
    let divided = source.lines.indices.dropLast().compactMap { line in
      Self.word(source, line).map { (line: line, word: $0.key, isSure: $0.isSure) }
    }
    guard !divided.isEmpty else { return }
    let known = KnownWords(source.bytes.span, Set(divided.map(\.word)))
    for place in divided where !known.hyphened.contains(place.word) {
      if place.isSure || known.whole.contains(place.word) { lines.insert(place.line) }
    }
  }

  /// Whether the word that a line ends in goes on in the next without the hyphen.
  func contains(_ line: Int) -> Bool { lines.contains(line) }

  /// The word that a hyphen at the end of a line and the next line make, and whether its second
  /// part is no word; nil where there is none, or one of more than two parts.
  private static func word(_ source: SourceLines, _ line: Int) -> (key: UInt64, isSure: Bool)? {
    let (bytes, next) = (source.bytes.span, source.lines[line + 1].wording)
    let end = source.lines[line].wording.upperBound - 1
    guard end > 0, bytes[end] == UInt8(ascii: "-"), source.endsInHyphen(line),
      source.firstScalar(source.lines[line + 1])?.isLower == true
    else { return nil }
    let (start, rest) = (bytes.wordStart(before: end), bytes.wordEnd(next.lowerBound))
    guard start < end, start == 0 || bytes[start - 1] != UInt8(ascii: "-"),
      rest == bytes.count || bytes[rest] != UInt8(ascii: "-")
    else { return nil }
    var key = WordKey()
    key.add(bytes, start..<end)
    key.add(bytes, next.lowerBound..<rest)
    let ending = String(decoding: source.bytes[next.lowerBound..<rest], as: UTF8.self)
    return (key.value, endings.contains(ending))
  }

  private static let endings = Set(WordList(PackageResources.endings_txt).lines.flatMap(\.words))
}

/// Which of some words stand in a text, whole, or of two parts with a hyphen between them.
private struct KnownWords {
  private(set) var whole: Set<UInt64> = []
  private(set) var hyphened: Set<UInt64> = []

  init(_ text: borrowing Span<UInt8>, _ words: Set<UInt64>) {
    var mayBe = [Bool](repeating: false, count: Self.filter + 1)
    for word in words { mayBe[Int(word & UInt64(Self.filter))] = true }
    // The word before a hyphen that stands right before the next one.
    var above: WordKey?
    var at = 0
    while at < text.count {
      let word = at..<text.wordEnd(at)
      guard !word.isEmpty else {
        above = nil
        at += 1
        continue
      }
      at = word.upperBound
      var (key, joined) = (WordKey(), above)
      key.add(text, word)
      joined?.add(text, word)
      if mayBe[Int(key.value & UInt64(Self.filter))], words.contains(key.value) {
        whole.insert(key.value)
      }
      if let joined, words.contains(joined.value) { hyphened.insert(joined.value) }
      let isHyphened = at < text.count && text[at] == UInt8(ascii: "-")
      above = isHyphened ? key : nil
      if isHyphened { at += 1 }
    }
  }

  /// The bits of a key that are looked at first.
  private static let filter = 0xFFF
}

/// A hash of a word, its letters of ASCII in whatever case, which can be carried on with its next
/// part. Source: Fowler, Noll and Vo's FNV-1a.
private struct WordKey {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: borrowing Span<UInt8>, _ run: Range<Int>) {
    for at in run { value = (value ^ UInt64(text[at].lowered)) &* 0x100_0000_01B3 }
  }
}

extension Span<UInt8> {
  /// Bytes of the letter at a byte; 0 for what is none, as far as its block tells.
  fileprivate func letterLength(_ at: Int) -> Int {
    guard self[at] >= 0x80 else { return self[at].isLetter ? 1 : 0 }
    let scalar = scalar(at)
    switch scalar.value {
    case ..<0xC0, 0x2000...0x2BFF, 0x3000...0x303F: return 0
    default: return UTF8.width(scalar)
    }
  }

  /// Where the letters begin that end before a byte.
  fileprivate func wordStart(before end: Int) -> Int {
    var start = end
    while start > 0 {
      var last = start - 1
      while last > 0, self[last] & 0xC0 == 0x80 { last -= 1 }
      guard letterLength(last) > 0 else { break }
      start = last
    }
    return start
  }

  /// Where the letters end that begin at a byte.
  fileprivate func wordEnd(_ start: Int) -> Int {
    var end = start
    while end < count, case let length = letterLength(end), length > 0 { end += length }
    return end
  }
}
