/// Checks bytes before the parser gets them.
extension XMLReader {
  /// The most equals signs between one `<` and the next in an honest element; more would be costly,
  /// as the parser compares each name of an attribute or prefix with all before it.
  static var mostAttributes: Int { 2000 }

  /// Whether the bytes begin like XML in UTF-8 or UTF-16; the parser would try other encodings.
  static func mayBeXML(_ bytes: [UInt8]) -> Bool {
    bytes.first.map { [UInt8(ascii: "<"), 0x20, 0x0A, 0x0D, 0xEF, 0xFF, 0xFE, 0].contains($0) }
      ?? false
  }

  /// The encoding to tell the parser: `nil` for UTF-16, which is recognizable, and otherwise UTF-8,
  /// whatever the source declares, so that other bytes are refused.
  static func encoding(_ bytes: [UInt8]) -> String? {
    let start = bytes.prefix(2)
    return start.contains(0) || start == [0xFF, 0xFE] || start == [0xFE, 0xFF] ? nil : "UTF-8"
  }

  /// The largest number of equals signs between one `<` and the next.
  static func mostEqualsSigns(_ bytes: [UInt8]) -> Int {
    let bytes = bytes.span
    var (most, count, at) = (0, 0, 0)
    while true {
      let next = bytes.firstIndex(of: UInt8(ascii: "="), in: at..<bytes.count)
      if bytes.firstIndex(of: UInt8(ascii: "<"), in: at..<next) < next { count = 0 }
      guard next < bytes.count else { return most }
      count += 1
      most = max(most, count)
      at = next + 1
    }
  }
}
