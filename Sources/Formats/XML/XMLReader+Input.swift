/// What is looked at before the parser gets the bytes.
extension XMLReader {
  /// More equals signs than this between one `<` and the next are no honest element: the parser
  /// compares each name of an attribute or prefix with all before it.
  static var mostAttributes: Int { 2000 }

  /// Whether the bytes begin as XML in UTF-8 or UTF-16 does; the parser would try others.
  static func mayBeXML(_ bytes: [UInt8]) -> Bool {
    bytes.first.map { [UInt8(ascii: "<"), 0x20, 0x0A, 0x0D, 0xEF, 0xFF, 0xFE, 0].contains($0) }
      ?? false
  }

  /// UTF-16 shows itself; all else is UTF-8, whatever it says, or is refused for its first byte that
  /// is not.
  static func encoding(_ bytes: [UInt8]) -> String? {
    let start = bytes.prefix(2)
    return start.contains(0) || start == [0xFF, 0xFE] || start == [0xFE, 0xFF] ? nil : "UTF-8"
  }

  /// The most equals signs that stand between one `<` and the next.
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
