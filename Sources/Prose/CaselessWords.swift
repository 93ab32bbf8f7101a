@_spi(_Unicode) import Swift

/// Words and phrases that a text may begin with, in any case and normalization form, and what each
/// stands for.
struct CaselessWords<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let bytes: [UInt8]
    let value: Value
  }

  /// By the first byte in lower case.
  private var entries = [[Entry]](repeating: [], count: 256)
  /// Bytes of the longest.
  private var longest = 0

  /// Bytes of a decomposed letter for one of its composed form, at most.
  private static var decomposed: Int { 3 }

  /// Takes words in lower case, their letters composed.
  init(_ words: some Sequence<(String, Value)>) {
    for (word, value) in words {
      let bytes = Array(word.utf8)
      assert(bytes == Self.composed(word), "composed letters")
      guard let first = bytes.first else { continue }
      entries[Int(first)].append(Entry(bytes: bytes, value: value))
      longest = max(longest, bytes.count)
    }
  }

  /// The value of the first word that a text begins with and that may stand before the byte after it;
  /// that is nil where the text ends.
  func value(
    openingOf text: borrowing Span<UInt8>, where mayStand: (Value, _ before: UInt8?) -> Bool
  ) -> Value? {
    guard !isLower(text) else { return value(openingOfLower: text, where: mayStand) }
    guard mayOpen(text) else { return nil }
    let opening = (0..<min(text.count, longest * Self.decomposed)).map { text[$0] }
    let lower = Self.composed(String(decoding: opening, as: UTF8.self).lowercased())
    return value(openingOfLower: lower.span, where: mayStand)
  }

  /// Whether a text is its own lower case, composed, but for capitals of ASCII: it has none but such
  /// letters, or is one of the words.
  private func isLower(_ text: borrowing Span<UInt8>) -> Bool {
    let most = min(text.count, longest)
    if text.asciiCount(0, before: most) == most { return true }
    return entries[Int(text[0].lowered)].contains { entry in
      entry.bytes.count == text.count && text.opens(with: entry.bytes.span, upTo: text.count)
    }
  }

  /// Whether a text may begin with one of the words, going by its first letters of ASCII; the last of
  /// these may be one with the mark after it.
  func mayOpen(_ text: borrowing Span<UInt8>) -> Bool {
    let letters = text.asciiCount(0, before: min(text.count, longest)) - 1
    guard letters > 0 else { return true }
    return entries[Int(text[0].lowered)].contains { entry in
      text.opens(with: entry.bytes.span, upTo: min(letters, entry.bytes.count))
    }
  }

  private func value(
    openingOfLower text: borrowing Span<UInt8>, where mayStand: (Value, UInt8?) -> Bool
  ) -> Value? {
    guard text.count > 0 else { return nil }
    for entry in entries[Int(text[0].lowered)] {
      let end = entry.bytes.count
      guard end <= text.count, text.opens(with: entry.bytes.span, upTo: end) else { continue }
      if mayStand(entry.value, end < text.count ? text[end] : nil) { return entry.value }
    }
    return nil
  }

  private static func composed(_ text: String) -> [UInt8] {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    return Array((isPlain ? text : String(String.UnicodeScalarView(text._nfc))).utf8)
  }
}

extension Span<UInt8> {
  /// Whether it begins with the first of some bytes in lower case, be its own letters of ASCII in
  /// whatever case.
  fileprivate func opens(with lower: borrowing Span<UInt8>, upTo end: Int) -> Bool {
    for at in 0..<end where self[at].lowered != lower[at] { return false }
    return true
  }
}
