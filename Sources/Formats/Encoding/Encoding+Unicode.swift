import Glibc

/// Decodes the encodings of Unicode.
extension Encoding {
  func utf8(_ bytes: ArraySlice<UInt8>) throws(FormatError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .invalidEncoding(self, offset: firstInvalid(bytes))
    }
    if let nul = firstNul(bytes) { throw .binary(offset: nul) }
    return text
  }

  /// The index of the first byte that does not start a valid sequence.
  private func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = bytes.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }

  private func firstNul(_ bytes: ArraySlice<UInt8>) -> Int? {
    unsafe bytes.withUnsafeBytes { raw in
      guard let start = raw.baseAddress, let nul = unsafe memchr(start, 0, raw.count) else {
        return nil
      }
      return unsafe bytes.startIndex + (UnsafeRawPointer(nul) - start)
    }
  }

  func utf16(_ bytes: ArraySlice<UInt8>, low: Int) throws(FormatError) -> String {
    guard bytes.count.isMultiple(of: 2) else {
      throw .invalidEncoding(self, offset: bytes.endIndex - 1)
    }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { at in
      UInt16(bytes[at + low]) | UInt16(bytes[at + 1 - low]) << 8
    }
    if let nul = units.firstIndex(of: 0) { throw .binary(offset: bytes.startIndex + 2 * nul) }
    if let text = String(validating: units, as: UTF16.self) { return text }
    var decoder = UTF16()
    var iterator = units.makeIterator()
    var offset = bytes.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += 2 * UTF16.width(scalar)
    }
    throw .invalidEncoding(self, offset: offset)
  }

  func utf32(_ bytes: ArraySlice<UInt8>, _ order: [Int]) throws(FormatError) -> String {
    var scalars = String.UnicodeScalarView()
    var at = bytes.startIndex
    while at < bytes.endIndex {
      guard at + 4 <= bytes.endIndex else { throw .invalidEncoding(self, offset: at) }
      let value = order.enumerated().reduce(UInt32(0)) {
        $0 | UInt32(bytes[at + $1.element]) << UInt32(8 * $1.offset)
      }
      guard value > 0 else { throw .binary(offset: at) }
      guard let scalar = Unicode.Scalar(value) else {
        throw .invalidEncoding(self, offset: at)
      }
      scalars.append(scalar)
      at += 4
    }
    return String(scalars)
  }
}
