/// Round brackets that a quoted range must not cut off.
extension Scan {
  /// Returns a range extended by the round bracket that closes one inside it, also after the full
  /// stop of an abbreviation, or that opens one: `(5) mW`.
  func closed(_ range: Range<Int>) -> Range<Int> {
    if opensBefore(range) { return range.lowerBound - 1..<range.upperBound }
    guard bytes[range].contains(UInt8(ascii: "(")) else { return wideClosed(range) }
    let rest = bytes[range.upperBound...].prefix(2)
    guard let close = rest.firstIndex(of: UInt8(ascii: ")")),
      rest[..<close].allSatisfy({ $0 == UInt8(ascii: ".") })
    else { return range }
    return range.lowerBound..<close + 1
  }

  private func opensBefore(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "(")
      && bytes[range].contains(UInt8(ascii: ")")) && !bytes[range].contains(UInt8(ascii: "("))
  }

  /// Does the same for full-width brackets: `第41号决议（2017年）`.
  private func wideClosed(_ range: Range<Int>) -> Range<Int> {
    let close = Array("）".utf8)
    guard bytes[range.upperBound...].starts(with: close), holds("（", range) else { return range }
    return range.lowerBound..<range.upperBound + close.count
  }

  private func holds(_ mark: String, _ range: Range<Int>) -> Bool {
    bytes[range].split(separator: mark.utf8.first ?? 0, omittingEmptySubsequences: false)
      .dropFirst().contains { $0.starts(with: mark.utf8.dropFirst()) }
  }
}
