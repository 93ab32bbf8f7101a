/// Brackets that a quotation must not cut.
extension Scan {
  /// A range with the round bracket that closes one inside of it, after the stop of an abbreviation as well.
  func closed(_ range: Range<Int>) -> Range<Int> {
    guard bytes[range].contains(UInt8(ascii: "(")) else { return wideClosed(range) }
    let rest = bytes[range.upperBound...].prefix(2)
    guard let close = rest.firstIndex(of: UInt8(ascii: ")")),
      rest[..<close].allSatisfy({ $0 == UInt8(ascii: ".") })
    else { return range }
    return range.lowerBound..<close + 1
  }

  /// The same of the brackets of Chinese: `第41号决议（2017年）`.
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
