import CICU

/// The encodings from before Unicode, through ICU.
extension Encoding {
  /// Decodes bytes, and refuses control characters and characters of private use, which stand for
  /// what the table of the encoding lacks.
  func legacy(_ bytes: ArraySlice<UInt8>) throws(FormatError) -> String {
    // No byte of these encodings stands for more than one unit.
    let (units, bad) = try units(bytes, most: bytes.count)
    guard bad == nil, let text = String(validating: units, as: UTF16.self) else {
      throw .invalidEncoding(self, offset: bytes.startIndex + (bad ?? 0))
    }
    guard let stray = units.firstIndex(where: \.isNoText) else {
      return text
    }
    // What calls itself Latin-1 has the dashes and quotation marks of Windows there.
    if self == .westernISO { return try Self.westernWindows.legacy(bytes) }
    let before = try self.units(bytes, most: stray).bad ?? 0
    throw .invalidEncoding(self, offset: bytes.startIndex + before)
  }

  /// As much of the bytes in UTF-16 as there is room for, and where it ended before all were read.
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

  /// What ICU calls the encoding where that is not its name; of those that have forms, the one that
  /// has the most characters.
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
