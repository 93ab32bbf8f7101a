import CICU

/// Guesses how bytes are written that do not say so.
enum EncodingGuess {
  /// The encodings that the bytes are text in, likeliest first.
  ///
  /// Bytes that are damaged UTF-8 are that and nothing else: read in another encoding they would be
  /// text as well, and none of it right.
  static func encodings(_ bytes: ArraySlice<UInt8>, isMarkup: Bool) throws(FormatError)
    -> [Encoding]
  {
    if let order = utf16(bytes) { return [order] }
    if isMostlyUTF8(bytes) { return [.utf8] }
    let sample = sample(bytes)
    let found = try detected(sample, isMarkup: isMarkup)
    switch found.first {
    case .russian? where hasUkrainianLetters(sample): return [.ukrainian] + found
    case let first? where latin.contains(first) && hasForeignWord(sample):
      return found.filter { !latin.contains($0) } + [.cyrillicWindows] + found
    case .westernISO? where hasEuroLetters(bytes): return [.westernEuro] + found
    default: return found
    }
  }

  /// The least share of bytes that are no printable ASCII in text that is UTF-16: half of them in
  /// Latin letters, about 0.3 in Chinese; in other text with a stray NUL there are next to none.
  private static let leastForeign = 0.2

  /// UTF-16 without a mark shows by its spaces and line feeds, of which one byte is NUL.
  private static func utf16(_ bytes: ArraySlice<UInt8>) -> Encoding? {
    var spaces = [0, 0]
    var foreign = 0
    for place in bytes.indices {
      let byte = bytes[place]
      if byte < 0x09 || byte > 0x7E { foreign += 1 }
      guard byte == 0x20 || byte == 0x0A else { continue }
      let isFirst = (place - bytes.startIndex).isMultiple(of: 2)
      let other = isFirst ? place + 1 : place - 1
      if other < bytes.endIndex, bytes[other] == 0 { spaces[isFirst ? 0 : 1] += 1 }
    }
    guard spaces != [0, 0], Double(foreign) >= leastForeign * Double(bytes.count) else {
      return nil
    }
    return spaces[0] > spaces[1] ? .utf16LittleEndian : .utf16BigEndian
  }

  /// Whether as many characters of several bytes are valid as are not.
  private static func isMostlyUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var (valid, invalid) = (0, 0)
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): if !scalar.isASCII { valid += 1 }
      case .error: invalid += 1
      case .emptyInput: return valid > 0 && valid >= invalid
      }
    }
  }

  /// As many bytes as ICU looks at.
  private static let sampleSize = 8000

  /// The lines that tell: those with a byte that is not ASCII. All of it where it is short.
  private static func sample(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.count > sampleSize else { return Array(bytes) }
    var sample: [UInt8] = []
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let first = line.firstIndex(where: { $0 >= 0x80 }) else { continue }
      sample +=
        line[max(line.startIndex, first - 200)...].prefix(sampleSize - sample.count) + [0x0A]
      if sample.count >= sampleSize { break }
    }
    return sample
  }

  private static func detected(_ bytes: [UInt8], isMarkup: Bool) throws(FormatError)
    -> [Encoding]
  {
    try FormatLibrary.icu.open()
    var names = unsafe [UnsafePointer<CChar>?](repeating: nil, count: 40)
    let count = unsafe bytes.withUnsafeBytes { bytes in
      unsafe ecp_detect(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
        isMarkup ? 1 : 0, &names, Int32(names.count))
    }
    return unsafe names.prefix(Int(count)).compactMap { name in
      unsafe name.flatMap { unsafe Encoding(name: String(cString: $0)) }
    }.filter { !$0.isUnicode }
  }
}

extension EncodingGuess {
  /// Characters of a text that are looked at.
  private static let lookedAt = 20_000

  /// The least share of the characters beyond ASCII that are letters or punctuation in a text. Bytes
  /// read in an encoding that they are not in give signs and boxes instead.
  private static let leastReadable = 0.8

  /// Whether a text looks like one.
  static func isReadable(_ text: String) -> Bool {
    var (readable, all) = (0, 0)
    for scalar in text.unicodeScalars.lazy.filter({ !$0.isASCII }).prefix(lookedAt) {
      all += 1
      if scalar.isReadable { readable += 1 }
    }
    return Double(readable) >= leastReadable * Double(all)
  }
}

extension Unicode.Scalar {
  fileprivate var isReadable: Bool {
    switch properties.generalCategory {
    case .otherSymbol, .mathSymbol, .modifierSymbol, .otherNumber, .format, .control, .privateUse,
      .surrogate, .unassigned:
      self == "°" || self == "№" || self == "©"
    default: true
    }
  }
}

extension Encoding {
  fileprivate var isUnicode: Bool { rawValue.hasPrefix("UTF") }
}
