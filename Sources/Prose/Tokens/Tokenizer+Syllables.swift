/// Reads letters of scripts without spaces, with what belongs to each.
///
/// A Thai or Lao syllable is a token, as far as spelling alone shows without a dictionary: a
/// consonant, the vowels and marks around it, and one of the eight letters with which words of
/// these languages end.
/// Source: Theeramunkong et al., "Character Cluster Based Thai Information Retrieval", 2000.
extension Tokenizer {
  /// Moves past what belongs to the letter before the current place, which began at `start`.
  mutating func takeSyllable(_ text: Span<UInt8>, _ first: CharacterShape, from start: Int) {
    if first == .leading, at < text.count, case let next = shape(text, at),
      next.shape == .ideograph
    {
      at += next.length
    }
    takeMarks(text)
    switch text[start] {
    case 0xE0: takeEnd(text, from: start)
    case 0xE1: while closes(text) { takeMarks(text) }
    default:
      while first == .numeral, at < text.count, shape(text, at).shape == .numeral { at += 3 }
    }
  }

  /// Moves past marks, and letters written under those before them.
  mutating func takeMarks(_ text: Span<UInt8>) {
    while at < text.count, text[at] >= 0x80 {
      let (shape, length) = shape(text, at)
      guard shape == .combining || shape == .ideograph && isStacked(text) else { return }
      at += length
    }
  }

  /// Moves past the vowel `อ` and the last consonant of a Thai or Lao syllable, which must have a
  /// vowel or mark.
  private mutating func takeEnd(_ text: Span<UInt8>, from start: Int) {
    if isBare(text, at, Self.vowels) { at += 3 }
    if at > start + 3, isBare(text, at, Self.finals) { at += 3 }
  }

  /// Whether one of some letters is at a place without a vowel or mark of its own.
  private func isBare(_ text: Span<UInt8>, _ at: Int, _ letters: [Unicode.Scalar]) -> Bool {
    guard at < text.count, text[at] == 0xE0, letters.contains(text.scalar(at)) else { return false }
    return at + 3 >= text.count || shape(text, at + 3).shape != .combining
  }

  /// Moves past a Myanmar letter that closes a syllable, as the mark after it shows; false where
  /// there is none.
  private mutating func closes(_ text: Span<UInt8>) -> Bool {
    guard at + 6 <= text.count, shape(text, at).shape == .ideograph,
      text.scalar(at + 3) == "\u{103A}"
    else { return false }
    at += 6
    return true
  }

  /// Whether the letter here is written under the one before it, as a mark between them shows in
  /// Khmer and Myanmar.
  private func isStacked(_ text: Span<UInt8>) -> Bool {
    guard at >= 3, text[at - 3] == 0xE1 else { return false }
    let mark = text.scalar(at - 3)
    return mark == "\u{17D2}" || mark == "\u{1039}"
  }

  private static let vowels: [Unicode.Scalar] = ["อ", "ອ"]
  private static let finals: [Unicode.Scalar] = [
    "ก", "ง", "ด", "น", "บ", "ม", "ย", "ว", "ກ", "ງ", "ດ", "ນ", "ບ", "ມ", "ຍ", "ວ",
  ]
}
