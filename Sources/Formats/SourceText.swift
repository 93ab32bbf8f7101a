import Glibc

/// A draft's text as read from a file or a stream.
package struct SourceText: Sendable, Hashable {
  /// The text without its byte order mark, line endings as received.
  package let text: String
  package let encoding: Encoding

  /// Decodes the bytes of a draft. UTF-8 is taken at its word; a byte order mark names another
  /// encoding. Nothing is repaired or guessed.
  package init(_ bytes: [UInt8]) throws(FormatError) {
    if let signature = Signature(bytes) { throw .unsupported(signature) }
    let (encoding, mark) = Self.encoding(bytes)
    let body = bytes[mark...]
    self.encoding = encoding
    switch encoding {
    case .utf8: text = try Self.utf8(body)
    case .utf16LittleEndian: text = try Self.utf16(body, encoding, low: 0)
    case .utf16BigEndian: text = try Self.utf16(body, encoding, low: 1)
    case .utf32LittleEndian: text = try Self.utf32(body, encoding, [0, 1, 2, 3])
    case .utf32BigEndian: text = try Self.utf32(body, encoding, [3, 2, 1, 0])
    }
    if encoding == .utf8 {
      if let nul = Self.firstNul(bytes) { throw .binary(offset: nul) }
    } else if text.utf8.contains(0) {
      throw .binary(offset: mark)
    }
  }

  /// Offset of the first NUL byte.
  private static func firstNul(_ bytes: [UInt8]) -> Int? {
    unsafe bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let nul = unsafe memchr(start, 0, bytes.count) else {
        return nil
      }
      return unsafe UnsafeRawPointer(nul) - start
    }
  }

  /// The encoding that a byte order mark names, UTF-8 without one, and the mark's length.
  private static func encoding(_ bytes: [UInt8]) -> (Encoding, Int) {
    let marks: [(Encoding, [UInt8])] = [
      (.utf8, [0xEF, 0xBB, 0xBF]), (.utf32LittleEndian, [0xFF, 0xFE, 0, 0]),
      (.utf32BigEndian, [0, 0, 0xFE, 0xFF]), (.utf16LittleEndian, [0xFF, 0xFE]),
      (.utf16BigEndian, [0xFE, 0xFF]),
    ]
    let found = marks.first { bytes.starts(with: $0.1) }
    return found.map { ($0.0, $0.1.count) } ?? (.utf8, 0)
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) throws(FormatError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .invalidEncoding(.utf8, offset: firstInvalid(bytes))
    }
    return text
  }

  /// Offset of the first byte that starts no valid sequence.
  private static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = bytes.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, _ encoding: Encoding, low: Int
  ) throws(FormatError) -> String {
    guard bytes.count.isMultiple(of: 2) else {
      throw .invalidEncoding(encoding, offset: bytes.endIndex - 1)
    }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { at in
      UInt16(bytes[at + low]) | UInt16(bytes[at + 1 - low]) << 8
    }
    if let text = String(validating: units, as: UTF16.self) { return text }
    var decoder = UTF16()
    var iterator = units.makeIterator()
    var offset = bytes.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += 2 * UTF16.width(scalar)
    }
    throw .invalidEncoding(encoding, offset: offset)
  }

  private static func utf32(
    _ bytes: ArraySlice<UInt8>, _ encoding: Encoding, _ order: [Int]
  ) throws(FormatError) -> String {
    var scalars = String.UnicodeScalarView()
    var at = bytes.startIndex
    while at < bytes.endIndex {
      guard at + 4 <= bytes.endIndex else { throw .invalidEncoding(encoding, offset: at) }
      let value = order.enumerated().reduce(UInt32(0)) {
        $0 | UInt32(bytes[at + $1.element]) << UInt32(8 * $1.offset)
      }
      guard let scalar = Unicode.Scalar(value) else {
        throw .invalidEncoding(encoding, offset: at)
      }
      scalars.append(scalar)
      at += 4
    }
    return String(scalars)
  }
}
