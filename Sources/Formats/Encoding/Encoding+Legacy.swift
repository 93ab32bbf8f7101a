import CICU

/// Decodes pre-Unicode encodings with ICU.
extension Encoding {
  /// Decodes bytes. Throws on control characters and private-use characters, which ICU gives for
  /// bytes that the encoding does not define.
  func legacy(_ bytes: ArraySlice<UInt8>) throws(FormatError) -> String {
    // In these encodings no byte yields more than one UTF-16 unit.
    let (units, bad) = try units(bytes, most: bytes.count)
    guard bad == nil, let text = String(validating: units, as: UTF16.self) else {
      throw .invalidEncoding(self, offset: bytes.startIndex + (bad ?? 0))
    }
    guard let stray = units.firstIndex(where: \.isNoText) else {
      return text
    }
    // Text labelled as Latin-1 often has Windows' dashes and quotation marks there.
    if self == .westernISO { return try Self.westernWindows.legacy(bytes) }
    let before = try self.units(bytes, most: stray).bad ?? 0
    throw .invalidEncoding(self, offset: bytes.startIndex + before)
  }

  /// Converts to at most `most` UTF-16 units; `bad` is the offset where it stopped, if before the
  /// end.
  private func units(
    _ bytes: ArraySlice<UInt8>, most: Int
  ) throws(FormatError) -> (units: [UInt16], bad: Int?) {
    try FormatLibrary.icu.open()
    guard let converter = unsafe ecp_open_converter(converter) else { throw .noConverter(self) }
    defer { unsafe ecp_close_converter(converter) }
    var (bad, count) = (Int64(0), Int64(0))
    let units = unsafe [UInt16](unsafeUninitializedCapacity: most + 1) { room, used in
      unsafe bytes.withUnsafeBytes { bytes in
        unsafe count = ecp_convert(
          converter, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int64(bytes.count),
          room.baseAddress, Int64(most), &bad)
      }
      used = Int(max(count, 0))
    }
    return (units, count < 0 ? Int(bad) : nil)
  }

  /// ICU's name for the encoding if it differs; for encodings with variants, the largest one.
  private var converter: String {
    switch self {
    case .japanese: "windows-31j"
    case .korean: "windows-949"
    case .chinese: "gb18030"
    default: rawValue
    }
  }
}

extension UInt16 {
  fileprivate var isNoText: Bool {
    self == 0 || (0x80..<0xA0).contains(self) || (0xE000..<0xF900).contains(self)
  }
}
