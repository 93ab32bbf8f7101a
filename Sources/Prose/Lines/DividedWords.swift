/// Words that a line break divides after a hyphen which is none of theirs: `dura-` / `tion`.
///
/// Compounds such as `non-` / `exclusive` look alike, also where the text has the word whole elsewhere.
/// So a hyphen is dropped only before an ending that is no word, as `Words/endings.txt` gives them, and
/// where the text has the word nowhere with a hyphen. Cost: one more search for hyphens in a text of
/// which some line ends so.
struct DividedWords {
  private var lines: Set<Int> = []

  init(_ source: SourceLines) {
    let divided = source.lines.indices.dropLast().compactMap { line in
      Self.word(source, line).map { (line: line, word: $0) }
    }
    guard !divided.isEmpty else { return }
    let hyphened = source.bytes.span.hyphened(among: Set(divided.map(\.word)))
    lines = Set(divided.lazy.filter { !hyphened.contains($0.word) }.map(\.line))
  }

  /// Whether the word that a line ends in goes on in the next without the hyphen.
  func contains(_ line: Int) -> Bool { lines.contains(line) }

  /// Returns the key of the word that a hyphen at the end of a line and an ending in the next line
  /// make; nil where there is none, or one of more than two parts.
  private static func word(_ source: SourceLines, _ line: Int) -> UInt64? {
    let (bytes, next) = (source.bytes.span, source.lines[line + 1].wording)
    let end = source.lines[line].wording.upperBound - 1
    guard end > 0, bytes[end] == UInt8(ascii: "-"), source.endsInHyphen(line),
      source.firstScalar(line + 1)?.isLower == true
    else { return nil }
    let (start, rest) = (bytes.wordStart(before: end), bytes.wordEnd(next.lowerBound))
    guard start < end, start == 0 || bytes[start - 1] != UInt8(ascii: "-"),
      rest == bytes.count || bytes[rest] != UInt8(ascii: "-"),
      endings.contains(String(decoding: source.bytes[next.lowerBound..<rest], as: UTF8.self))
    else { return nil }
    var key = WordKey(bytes, start..<end)
    key.add(bytes, next.lowerBound..<rest)
    return key.value
  }

  private static let endings = Set(WordList(PackageResources.endings_txt).lines.flatMap(\.words))
}

/// A hash of a word, its letters of ASCII in whatever case, which can be carried on with its next
/// part. Source: Fowler, Noll and Vo's FNV-1a.
private struct WordKey {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ text: borrowing Span<UInt8>, _ run: Range<Int>) { add(text, run) }

  mutating func add(_ text: borrowing Span<UInt8>, _ run: Range<Int>) {
    for at in run { value = (value ^ UInt64(text[at].lowered)) &* 0x100_0000_01B3 }
  }
}

extension Span<UInt8> {
  /// Returns those of some keys whose words occur with a hyphen between two parts.
  fileprivate func hyphened(among keys: Set<UInt64>) -> Set<UInt64> {
    var found: Set<UInt64> = []
    var at = firstIndex(of: UInt8(ascii: "-"), or: UInt8(ascii: "-"), in: 0..<count)
    while at < count {
      var key = WordKey(self, wordStart(before: at)..<at)
      key.add(self, at + 1..<wordEnd(at + 1))
      if keys.contains(key.value) { found.insert(key.value) }
      at = firstIndex(of: UInt8(ascii: "-"), or: UInt8(ascii: "-"), in: at + 1..<count)
    }
    return found
  }

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
      let last = scalarStart(before: start)
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
