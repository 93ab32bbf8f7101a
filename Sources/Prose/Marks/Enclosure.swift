/// Words between brackets at one end of a text, with the emphasis marks around and inside the
/// brackets: `*(agreed)*`, `[**agreed**]`.
struct Enclosure {
  /// UTF-8 offsets, brackets included.
  let outer: Range<Int>
  /// UTF-8 offsets of the words between them.
  let inner: Range<Int>
  let isSquare: Bool

  /// The most bytes searched between the brackets; a ceiling on cost.
  private static let longest = 160

  private init(_ text: borrowing Span<UInt8>, _ outer: Range<Int>, _ inner: Range<Int>) {
    isSquare = !text.isRound(outer.lowerBound)
    let after = text.emphasis(from: outer.upperBound)
    let before = text.emphasis(before: outer.lowerBound)
    let signs = min(before, after)
    self.outer = outer.lowerBound - signs..<outer.upperBound + signs
    let end = text.skippingSpacesBack(from: inner.upperBound, and: Self.emphasisLength)
    let start = text.skippingSpaces(
      inner.lowerBound..<max(inner.lowerBound, end), and: \.isEmphasis)
    self.inner = start..<max(start, end)
  }

  private static let pairs: [(open: [UInt8], close: [UInt8])] =
    [("(", ")"), ("[", "]"), ("（", "）"), ("［", "］"), ("【", "】")].map {
      (Array($0.0.utf8), Array($0.1.utf8))
    }

  /// Whether a full-width square bracket closes right before a place.
  static func closesWide(_ text: borrowing Span<UInt8>, before place: Int) -> Bool {
    pairs.dropFirst(3).contains { text.has($0.close, endingAt: place) }
  }

  /// Returns the enclosure that a text ends with, before stops and white space. It may hold other
  /// brackets of its kind, but none within these.
  static func last(_ text: borrowing Span<UInt8>, before end: Int) -> Enclosure? {
    let close = text.skippingSpacesBack(from: end) { text, end in
      max(stopLength(text, before: end), emphasisLength(text, before: end))
    }
    guard close > 0, mayClose(text[close - 1]) else { return nil }
    for pair in pairs where text.has(pair.close, endingAt: close) {
      let inner = close - pair.close.count
      var (at, depth) = (inner, 0)
      while at >= pair.open.count, inner - at <= longest {
        if text.has(pair.open, endingAt: at) {
          if depth == 0 { return Enclosure(text, at - pair.open.count..<close, at..<inner) }
          depth -= 1
        }
        if text.has(pair.close, endingAt: at) {
          depth += 1
          if depth > 1 { return nil }
        }
        at -= 1
      }
    }
    return nil
  }

  /// Returns the enclosure that a text begins with.
  static func first(_ text: borrowing Span<UInt8>, from place: Int) -> Enclosure? {
    let start = place + text.emphasis(from: place)
    for pair in pairs where text.has(pair.open, endingAt: start + pair.open.count) {
      let inner = start + pair.open.count
      var at = inner + 1
      while at + pair.close.count <= text.count, at - inner <= longest {
        if text.has(pair.close, endingAt: at + pair.close.count) {
          return Enclosure(text, start..<at + pair.close.count, inner..<at)
        }
        if text.has(pair.open, endingAt: at + pair.open.count) { return nil }
        at += 1
      }
    }
    return nil
  }

  /// Whether a closing bracket may end with a byte.
  private static func mayClose(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte >= 0x80
  }

  /// Returns the bytes of the stop that ends at a place, or 0.
  static func stopLength(_ text: borrowing Span<UInt8>, before end: Int) -> Int {
    switch text[end - 1] {
    case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "."): 1
    case 0x80...: WideStops.parts.first { text.has($0, endingAt: end) }?.count ?? 0
    default: 0
    }
  }

  private static func emphasisLength(_ text: borrowing Span<UInt8>, before end: Int) -> Int {
    text[end - 1].isEmphasis ? 1 : 0
  }
}

extension Span<UInt8> {
  /// Returns the place before the white space and other marks that end at a place; `length` gives
  /// the bytes of such a mark.
  func skippingSpacesBack(
    from end: Int, and length: (borrowing Span<UInt8>, Int) -> Int = { _, _ in 0 }
  ) -> Int {
    var at = Spaces.skipBack(self, 0, end)
    while at > 0, case let marked = length(self, at), marked > 0 {
      at = Spaces.skipBack(self, 0, at - marked)
    }
    return at
  }

  /// Returns the place after the white space and other bytes that a range begins with; its end
  /// where it holds nothing else.
  func skippingSpaces(
    _ range: Range<Int>, and isSkipped: (UInt8) -> Bool = { _ in false }
  ) -> Int {
    var at = range.lowerBound
    while at < range.upperBound {
      let length = isSkipped(self[at]) ? 1 : Spaces.length(self, at, range.upperBound)
      guard length > 0 else { return at }
      at += length
    }
    return Swift.max(range.lowerBound, range.upperBound)
  }

  func skippingBack(from end: Int, _ isSkipped: (UInt8) -> Bool) -> Int {
    var at = end
    while at > 0, isSkipped(self[at - 1]) { at -= 1 }
    return at
  }

  /// Returns how many emphasis marks begin at a place.
  func emphasis(from place: Int) -> Int {
    var at = place
    while at < count, self[at].isEmphasis { at += 1 }
    return at - place
  }

  /// Returns how many emphasis marks end at a place.
  func emphasis(before place: Int) -> Int { place - skippingBack(from: place, \.isEmphasis) }

  func holdsStop(_ range: Range<Int>) -> Bool {
    range.contains { Enclosure.stopLength(self, before: $0 + 1) > 0 }
  }

  /// Returns the words of a range, separated by white space.
  func words(_ range: Range<Int>) -> [String] {
    var words: [String] = []
    var at = skippingSpaces(range)
    while at < range.upperBound {
      var word: [UInt8] = []
      while at < range.upperBound, Spaces.length(self, at, range.upperBound) == 0 {
        word.append(self[at])
        at += 1
      }
      words.append(String(decoding: word, as: UTF8.self))
      at = skippingSpaces(at..<range.upperBound)
    }
    return words
  }

  /// Whether a round bracket opens at a place, ASCII or full-width.
  fileprivate func isRound(_ at: Int) -> Bool {
    self[at] == UInt8(ascii: "(") || self[at] == 0xEF && at + 2 < count && self[at + 2] == 0x88
  }

}
