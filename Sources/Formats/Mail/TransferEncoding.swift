/// Decodes the transfer encodings of mails (RFC 2045, section 6).
enum TransferEncoding {
  /// Decodes `=E9` and removes the line ends after a `=`. A `=` before anything else is kept, as
  /// the standard recommends.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var rest = bytes
    while let line = rest.popLine() {
      let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? line.startIndex
      let text = line[..<end]
      let isSoft = text.last == UInt8(ascii: "=")
      appendPlain(isSoft ? text.dropLast() : text, to: &decoded)
      if !isSoft { decoded.append(0x0A) }
    }
    return decoded
  }

  private static func appendPlain(_ text: ArraySlice<UInt8>, to decoded: inout [UInt8]) {
    var at = text.startIndex
    while at < text.endIndex {
      if text[at] == UInt8(ascii: "="), at + 2 < text.endIndex,
        let high = digit(text[at + 1]), let low = digit(text[at + 2])
      {
        decoded.append(high << 4 | low)
        at += 3
      } else {
        decoded.append(text[at])
        at += 1
      }
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// Decodes base64, possibly several in a row. Throws at the first byte that is not base64, and if
  /// one ends with a single digit, which is not a whole byte.
  static func base64(_ bytes: ArraySlice<UInt8>) throws(FormatError) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count * 3 / 4)
    var (group, count) = (UInt32(0), 0)
    func close(at place: Int) throws(FormatError) {
      guard count != 1 else { throw .mail(.badBase64(offset: place)) }
      if count > 1 { decoded.append(UInt8(truncatingIfNeeded: group >> UInt32(6 * count - 8))) }
      if count > 2 { decoded.append(UInt8(truncatingIfNeeded: group >> 2)) }
      (group, count) = (0, 0)
    }
    for (place, byte) in bytes.enumerated() {
      if byte == 0x0A || byte == 0x0D || byte == 0x20 || byte == 0x09 { continue }
      if byte == UInt8(ascii: "=") {
        try close(at: place)
        continue
      }
      guard let value = sextet(byte) else { throw .mail(.badBase64(offset: place)) }
      group = group << 6 | UInt32(value)
      count += 1
      if count == 4 {
        decoded += [16, 8, 0].map { UInt8(truncatingIfNeeded: group >> UInt32($0)) }
        (group, count) = (0, 0)
      }
    }
    try close(at: bytes.count)
    return decoded
  }

  private static func sextet(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
