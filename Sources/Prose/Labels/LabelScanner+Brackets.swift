/// Finds labels in square brackets, as of provisions that are not agreed.
extension LabelScanner {
  /// The most brackets before a label, and the most bytes of a label in brackets.
  private static let deepest = 3
  private static let longest = 24

  /// Finds `[12.] …`, whose brackets belong to the label, and `[12. …]`, `[ 12. …]` and
  /// `[[12.] …]`, whose outer brackets belong to the wording: the label begins after them.
  func bracketed() -> LabelMatch? {
    let brackets = cursor.rest.prefix(Self.deepest + 1).prefix { $0 == UInt8(ascii: "[") }.count
    guard (1...Self.deepest).contains(brackets) else { return nil }
    let spaces = cursor.rest.dropFirst(brackets).prefix { $0 == .space }.count
    let inner = start + brackets + spaces
    let close = cursor.rest[inner...].prefix(Self.longest).firstIndex(of: UInt8(ascii: "]"))
    if let close, let found = self.inner(inner..<close), found.label.upperBound == close {
      return closed(found, close + 1)
    }
    guard let found = self.inner(inner..<cursor.end), !found.style.isBullet else { return nil }
    return found.isPlain || found.isNumbered(below: 1000) ? found : nil
  }

  /// Returns a label with the brackets around it, the closing one ending at a byte. A bare number
  /// in brackets may be a year, a source or a proposed figure.
  private func closed(_ inner: LabelMatch, _ close: Int) -> LabelMatch? {
    let text = Spaces.skip(cursor.bytes, close, cursor.end)
    guard !inner.style.isBullet, close == cursor.end || text > close else { return nil }
    return LabelMatch(
      label: inner.label.lowerBound - 1..<close, textStart: text, style: inner.style,
      values: inner.values,
      isPlain: inner.isPlain && (inner.style == .operative || !cursor.bytes[close - 2].isDigit))
  }
}
