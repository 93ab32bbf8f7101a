extension Span<UInt8> {
  /// Returns the scalar that starts at a byte of valid UTF-8.
  package func scalar(_ at: Int) -> Unicode.Scalar {
    let first = UInt32(self[at])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, at + length <= count else { return Unicode.Scalar(self[at]) }
    var value = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(self[at + offset] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

extension Span<UInt8> {
  /// Returns where the scalar begins that ends before a place.
  func scalarStart(before place: Int) -> Int {
    var start = place - 1
    while start > 0, self[start].isContinuation { start -= 1 }
    return start
  }

  /// Returns the text of a run.
  package func string(_ run: Range<Int>) -> String {
    String(decoding: run.map { self[$0] }, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// The scalar that it begins with.
  var firstScalar: Unicode.Scalar? {
    var decoder = UTF8()
    var iterator = makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }
}

/// Properties of letters; ASCII is decided without a table.
extension Unicode.Scalar {
  /// False for Georgian letters, which begin sentences and names as well.
  var isLower: Bool {
    if isASCII { return UInt8(value).isLower }
    return properties.isLowercase && !(0x10D0...0x10FF).contains(value)
  }
  var isUpper: Bool { isASCII ? UInt8(value).isUpper : properties.isUppercase }
  var isLetter: Bool { isASCII ? UInt8(value).isLetter : properties.isAlphabetic }
}
