import Prose
import ProseDiff

/// The direction of a text.
enum Direction: String {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// Takes the direction of a wording's first letter.
  init(of edits: [Edit]) { self.init(of: edits.map(\.text)) }
  init(of edits: [StyledEdit]) { self.init(of: edits.flatMap { $0.runs.map(\.text) }) }

  /// Takes the direction of the first letter in some texts that are read one after the other.
  init(of texts: [String]) {
    let letter = texts.lazy.flatMap(\.unicodeScalars)
      .first { isRightToLeft($0) || $0.properties.isAlphabetic }
    self = letter.map(isRightToLeft) == true ? .rightToLeft : .leftToRight
  }
}

/// Characters put around text of the other direction, so that it does not reorder its surroundings.
///
/// Source: UAX #9, 2.7.
enum Isolate {
  /// Opens a stretch that takes the direction of its first letter.
  static let first = "\u{2068}"
  /// Opens a stretch set from right to left, whatever its first letter.
  static let rightToLeft = "\u{2067}"
  /// Closes either.
  static let pop = "\u{2069}"

  /// All three characters.
  static let all = (first + rightToLeft + pop).unicodeScalars

  /// Returns the opening for the lines of a wording; nil if all of it runs from left to right.
  static func opening(for edits: [Edit]) -> String? {
    guard edits.contains(where: { isRightToLeft(in: $0.text.utf8Span.span) }) else { return nil }
    return Direction(of: edits) == .rightToLeft ? rightToLeft : first
  }

  /// Returns a short text, isolated if it holds letters that run from right to left.
  static func around(_ text: String) -> String {
    isRightToLeft(in: text.utf8Span.span) ? first + text + pop : text
  }

  /// Whether a text may hold any of them.
  static func mayBe(in text: String) -> Bool {
    // U+2068 is E2 81 A8.
    text.utf8Span.span.holds(0xE2)
  }

  /// Returns the runs of a text assembled by ecp, each with whether `around` isolated it.
  static func runs(of text: String) -> [(text: String, isIsolated: Bool)] {
    guard mayBe(in: text) else { return text.isEmpty ? [] : [(text, false)] }
    let starts = text.unicodeScalars.split(
      separator: "\u{2068}", omittingEmptySubsequences: false)
    var runs: [(text: String, isIsolated: Bool)] = []
    for (index, part) in starts.enumerated() {
      let end = index > 0 ? part.firstIndex(of: "\u{2069}") : nil
      if let end { runs.append((String(part[..<end]), true)) }
      runs.append((String(end.map { part[part.index(after: $0)...] } ?? part), false))
    }
    return runs.filter { !$0.text.isEmpty }
  }
}

/// Whether a scalar belongs to a script written from right to left, by block.
func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x590: false
  case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
  case 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
  default: false
  }
}

/// Whether any scalar of a text belongs to such a script.
func isRightToLeft(in text: borrowing Span<UInt8>) -> Bool {
  // U+0590 is D6 90, so most texts need no scalar decoded.
  var at = text.asciiCount(0, before: text.count)
  while at < text.count {
    if text[at] >= 0xD6, isRightToLeft(text.scalar(at)) { return true }
    at += max(1, text.asciiCount(at, before: text.count))
  }
  return false
}
