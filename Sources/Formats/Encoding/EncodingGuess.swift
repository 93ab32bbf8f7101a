import CICU

/// Guesses the encoding of bytes that do not declare it.
enum EncodingGuess {
  /// Returns the encodings in which the bytes may be text, likeliest first.
  ///
  /// Damaged UTF-8 yields UTF-8 alone: other encodings would accept the bytes as text, all of it
  /// wrong.
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

  /// The lowest share of bytes outside printable ASCII in UTF-16: half of them in Latin script,
  /// about 0.3 in Chinese; other text with a stray NUL has next to none.
  private static let leastForeign = 0.2

  /// Detects UTF-16 without a byte order mark by its spaces and line feeds, each with a NUL byte.
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

  /// Whether at least as many multi-byte characters are valid as invalid.
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

  /// The number of bytes that ICU examines.
  private static let sampleSize = 8000

  /// The relevant lines, those with a byte that is not ASCII; all of the bytes if they are few.
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
  /// The number of non-ASCII characters examined.
  private static let lookedAt = 20_000

  /// The lowest share of a text's non-ASCII characters that are letters or punctuation. Bytes read
  /// in the wrong encoding yield symbols and boxes instead.
  private static let leastReadable = 0.8

  /// Whether decoded characters look like a text.
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
