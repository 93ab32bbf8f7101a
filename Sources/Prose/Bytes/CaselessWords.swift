@_spi(_Unicode) import Swift

/// Words and phrases that a text may begin with, in any case and normalization form, each with a
/// value.
struct CaselessWords<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let bytes: [UInt8]
    let value: Value
  }

  /// The first two letters of a word, or its only one.
  private struct Opening: Hashable {
    let first: Unicode.Scalar?
    var second: Unicode.Scalar?
  }

  /// The entries, hashed by their first two bytes in lower case.
  private var entries = [[Entry]](repeating: [], count: Self.buckets)
  private var openings: Set<Opening> = []
  /// The length of the longest word, in bytes.
  private var longest = 0

  private static var buckets: Int { 1 << 10 }

  /// The most bytes of a decomposed letter for one byte of its composed form.
  private static var decomposed: Int { 3 }

  /// Takes words in lower case with composed letters, of at least two bytes each.
  init(_ words: some Sequence<(String, Value)>) {
    for (word, value) in words {
      let bytes = Array(word.utf8)
      assert(bytes == Self.composed(word) && bytes.count > 1, "composed letters")
      let letters = Array(word.unicodeScalars.prefix(2))
      openings.insert(Opening(first: letters[0], second: letters.dropFirst().first))
      entries[Self.bucket(bytes.span)].append(Entry(bytes: bytes, value: value))
      longest = max(longest, bytes.count)
    }
  }

  /// Returns the bucket of the words that share their first two bytes with a text.
  private static func bucket(_ text: borrowing Span<UInt8>) -> Int {
    (Int(text[0].lowered) * 37 + Int(text[1].lowered)) % buckets
  }

  /// Returns the value of the first word that a text begins with and that `mayStand` accepts before
  /// the byte after it, which is nil at the end of the text.
  func value(
    openingOf text: borrowing Span<UInt8>, where mayStand: (Value, _ before: UInt8?) -> Bool
  ) -> Value? {
    guard !isLower(text) else { return value(openingOfLower: text, where: mayStand) }
    guard mayOpen(text) else { return nil }
    let opening = (0..<min(text.count, longest * Self.decomposed)).map { text[$0] }
    let lower = Self.composed(String(decoding: opening, as: UTF8.self).lowercased())
    return value(openingOfLower: lower.span, where: mayStand)
  }

  /// Whether a text is lower case and composed, apart from ASCII capitals: it is all ASCII as far
  /// as a word reaches, or is one of the words.
  private func isLower(_ text: borrowing Span<UInt8>) -> Bool {
    let most = min(text.count, longest)
    if text.asciiCount(0, before: most) == most { return true }
    guard text.count > 1 else { return false }
    return entries[Self.bucket(text)].contains { entry in
      entry.bytes.count == text.count && text.opens(with: entry.bytes.span, upTo: text.count)
    }
  }

  /// Whether a text may begin with one of the words, going by its first letters.
  func mayOpen(_ text: borrowing Span<UInt8>) -> Bool {
    guard text.count > 1 else { return false }
    let ascii = text.asciiCount(0, before: min(text.count, longest))
    // The last letter may combine with the mark after it.
    let plain = text.isMarked(at: ascii) ? ascii - 1 : ascii
    guard plain > 1 else { return opens(text) }
    return entries[Self.bucket(text)].contains { entry in
      text.opens(with: entry.bytes.span, upTo: min(plain, entry.bytes.count))
    }
  }

  private func opens(_ text: borrowing Span<UInt8>) -> Bool {
    let first = text.scalar(0)
    let second = UTF8.width(first)
    if text.isMarked(at: second) || openings.contains(Opening(first: first.lowered)) { return true }
    guard second < text.count else { return false }
    let next = text.scalar(second)
    return text.isMarked(at: second + UTF8.width(next))
      || openings.contains(Opening(first: first.lowered, second: next.lowered))
  }

  private func value(
    openingOfLower text: borrowing Span<UInt8>, where mayStand: (Value, UInt8?) -> Bool
  ) -> Value? {
    guard text.count > 1 else { return nil }
    for entry in entries[Self.bucket(text)] {
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

extension Unicode.Scalar {
  /// The first scalar of its lower-case mapping.
  fileprivate var lowered: Unicode.Scalar? { properties.lowercaseMapping.unicodeScalars.first }
}

extension Span<UInt8> {
  /// Whether a combining mark of U+0300 to U+036F begins at a byte.
  fileprivate func isMarked(at place: Int) -> Bool {
    place < count && (self[place] == 0xCC || self[place] == 0xCD)
  }

  /// Whether this begins with the first `end` bytes of a lower-case word, ignoring the case of
  /// ASCII.
  fileprivate func opens(with lower: borrowing Span<UInt8>, upTo end: Int) -> Bool {
    for at in 0..<end where self[at].lowered != lower[at] { return false }
    return true
  }
}
