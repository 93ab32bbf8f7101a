import Prose

/// Finds status marks and attributions at the end of a clause: `(agreed)`, `[suggested for
/// closure]`, `] (Country X)`. They say where a wording stands and are set aside when clauses are
/// matched.
enum StatusMarks {
  /// The longest mark looked for, in bytes.
  private static let longest = 80

  /// UTF-8 offset of the end of the wording, before its status marks; the text's length where there
  /// is none.
  static func wordingEnd(_ text: Span<UInt8>) -> Int {
    var end = text.count
    while true {
      let close = skipBack(text, from: end) { isSpace($0) || $0 == UInt8(ascii: ";") }
      guard close > 0, let open = opening(text, close - 1) else { return end }
      guard isMark(text, open, close - 1) else { return end }
      end = skipBack(text, from: open, while: isSpace)
      if end == 0 { return text.count }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  private static func skipBack(
    _ text: Span<UInt8>, from end: Int, while isSkipped: (UInt8) -> Bool
  ) -> Int {
    var at = end
    while at > 0, isSkipped(text[at - 1]) { at -= 1 }
    return at
  }

  /// The bracket that the one at `close` belongs to.
  private static func opening(_ text: Span<UInt8>, _ close: Int) -> Int? {
    let isRound = text[close] == UInt8(ascii: ")")
    guard isRound || text[close] == UInt8(ascii: "]") else { return nil }
    let open = isRound ? UInt8(ascii: "(") : UInt8(ascii: "[")
    var at = close - 1
    while at >= 0, close - at <= longest {
      if text[at] == open { return at }
      if text[at] == text[close] { return nil }
      at -= 1
    }
    return nil
  }

  /// Whether the words between two brackets are a known status, or stand after a closing bracket
  /// and a space and name whose bracket it is.
  private static func isMark(_ text: Span<UInt8>, _ open: Int, _ close: Int) -> Bool {
    let words = words(text, open + 1..<close)
    let lowered = words.map { $0.lowercased() }.joined(separator: " ")
    if statuses.contains(lowered) || endings.contains(where: lowered.hasSuffix) { return true }
    guard text[open] == UInt8(ascii: "("), open > 1, isSpace(text[open - 1]) else { return false }
    let before = skipBack(text, from: open, while: isSpace)
    guard before > 0, text[before - 1] == UInt8(ascii: "]") else { return false }
    return words.count <= longestName && words.allSatisfy(isNamePart)
  }

  private static func words(_ text: Span<UInt8>, _ range: Range<Int>) -> [String] {
    let bytes = range.map { text[$0] }
    return bytes.split(whereSeparator: isSpace).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a word can be part of a name: it begins with a capital or in a script without any.
  private static func isNamePart(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return first.properties.isAlphabetic && !first.properties.isLowercase
      || ["of", "the", "and", "et", "de", "du", "des"].contains(word)
  }

  /// Words of the longest list of proposers.
  private static let longestName = 12

  private static let statuses: Set<String> = [
    "agreed", "agreed ad ref", "agreed ad ref.", "agreed ad referendum", "agreed in informals",
    "suggested for closure", "pending", "pending one delegation", "reserved", "closed", "accepté",
    "convenu", "acordado", "согласовано",
  ]

  private static let endings = [
    " will revert", " reserves its position", " reserve their position",
  ]
}
