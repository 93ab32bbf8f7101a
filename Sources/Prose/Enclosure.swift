/// Words between brackets at one end of a text.
struct Enclosure {
  /// UTF-8 offsets with the brackets.
  let outer: Range<Int>
  /// UTF-8 offsets of what stands between them.
  let inner: Range<Int>

  /// Bytes between the brackets that are looked at; a ceiling on cost.
  private static let longest = 80

  private static let pairs: [(open: [UInt8], close: [UInt8])] =
    [("(", ")"), ("[", "]"), ("（", "）")].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The enclosure that a text ends with, before stops and white space.
  static func last(_ text: borrowing Span<UInt8>, before end: Int) -> Enclosure? {
    let close = text.skippingBack(from: end) { $0.isBlank || isStop($0) }
    for pair in pairs where text.has(pair.close, endingAt: close) {
      let inner = close - pair.close.count
      var at = inner
      while at >= pair.open.count, inner - at <= longest {
        if text.has(pair.open, endingAt: at) {
          return Enclosure(outer: at - pair.open.count..<close, inner: at..<inner)
        }
        if text.has(pair.close, endingAt: at) { return nil }
        at -= 1
      }
    }
    return nil
  }

  /// The enclosure that a text begins with.
  static func first(_ text: borrowing Span<UInt8>, from start: Int) -> Enclosure? {
    for pair in pairs where text.has(pair.open, endingAt: start + pair.open.count) {
      let inner = start + pair.open.count
      var at = inner + 1
      while at + pair.close.count <= text.count, at - inner <= longest {
        if text.has(pair.close, endingAt: at + pair.close.count) {
          return Enclosure(outer: start..<at + pair.close.count, inner: inner..<at)
        }
        if text.has(pair.open, endingAt: at + pair.open.count) { return nil }
        at += 1
      }
    }
    return nil
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "."): true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether the byte is white space of a wording.
  var isBlank: Bool { self == 0x20 || self == 0x0A }
}

extension Span<UInt8> {
  func skippingBack(from end: Int, _ isSkipped: (UInt8) -> Bool) -> Int {
    var at = end
    while at > 0, isSkipped(self[at - 1]) { at -= 1 }
    return at
  }

  /// The words of a range, parted by white space.
  func words(_ range: Range<Int>) -> [String] {
    let bytes = range.map { self[$0] }
    return bytes.split(whereSeparator: \.isBlank).map { String(decoding: $0, as: UTF8.self) }
  }

  func has(_ bytes: [UInt8], endingAt end: Int) -> Bool {
    let start = end - bytes.count
    guard start >= 0, end <= count else { return false }
    for (offset, byte) in bytes.enumerated() where self[start + offset] != byte { return false }
    return true
  }
}
