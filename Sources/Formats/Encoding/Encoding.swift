/// A character encoding.
package enum Encoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"

  // Latin letters.
  case westernISO = "ISO-8859-1"
  case westernEuro = "ISO-8859-15"
  case westernWindows = "windows-1252"
  case centralISO = "ISO-8859-2"
  case centralWindows = "windows-1250"
  case turkishISO = "ISO-8859-9"
  case turkishWindows = "windows-1254"
  case balticWindows = "windows-1257"

  // Other alphabets.
  case cyrillicISO = "ISO-8859-5"
  case cyrillicWindows = "windows-1251"
  case russian = "KOI8-R"
  case ukrainian = "KOI8-U"
  case greekISO = "ISO-8859-7"
  case greekWindows = "windows-1253"
  case arabicISO = "ISO-8859-6"
  case arabicWindows = "windows-1256"
  case hebrewISO = "ISO-8859-8"
  case hebrewWindows = "windows-1255"

  // Chinese, Japanese and Korean.
  case chinese = "GB18030"
  case traditionalChinese = "Big5"
  case japanese = "Shift_JIS"
  case japaneseUnix = "EUC-JP"
  case japaneseMail = "ISO-2022-JP"
  case korean = "EUC-KR"
}

extension Encoding {
  /// The encoding for a name as people, mails and pages write it, in any case and with or without
  /// hyphens; `nil` for one that ecp does not read.
  package init?(name: String) {
    let plain = Self.plain(name)
    let found = Self.allCases.first { Self.plain($0.rawValue) == plain } ?? Self.otherNames[plain]
    guard let found else { return nil }
    self = found
  }

  private static func plain(_ name: String) -> String {
    name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// Source: the labels in WHATWG's Encoding Standard that are other words.
  private static let otherNames: [String: Encoding] = [
    "utf16": .utf16LittleEndian, "unicode": .utf16LittleEndian, "usascii": .utf8, "ascii": .utf8,
    "latin1": .westernISO, "cp1252": .westernWindows, "ansi": .westernWindows,
    "latin9": .westernEuro, "latin2": .centralISO, "cp1250": .centralWindows,
    "latin5": .turkishISO, "cp1254": .turkishWindows, "cp1257": .balticWindows,
    "cp1251": .cyrillicWindows, "koi8": .russian, "cp1253": .greekWindows,
    "cp1256": .arabicWindows, "iso88598i": .hebrewISO, "cp1255": .hebrewWindows,
    "gbk": .chinese, "gb2312": .chinese, "cp936": .chinese, "big5hkscs": .traditionalChinese,
    "cp950": .traditionalChinese, "sjis": .japanese, "windows31j": .japanese, "cp932": .japanese,
    "ksc56011987": .korean, "cp949": .korean, "ksc5601": .korean,
  ]
}

extension Encoding {
  /// The encoding that a byte order mark declares, and the mark's length; `nil` without a mark.
  static func ofMark(_ bytes: ArraySlice<UInt8>) -> (encoding: Encoding, length: Int)? {
    let marks: [(Encoding, [UInt8])] = [
      (.utf8, [0xEF, 0xBB, 0xBF]), (.utf32LittleEndian, [0xFF, 0xFE, 0, 0]),
      (.utf32BigEndian, [0, 0, 0xFE, 0xFF]), (.utf16LittleEndian, [0xFF, 0xFE]),
      (.utf16BigEndian, [0xFE, 0xFF]),
    ]
    return marks.first { bytes.starts(with: $0.1) }.map { ($0.0, $0.1.count) }
  }

  /// Decodes bytes without repairing any; offsets in errors are indexes of the slice.
  func text(_ bytes: ArraySlice<UInt8>) throws(FormatError) -> String {
    switch self {
    case .utf8: try utf8(bytes)
    case .utf16LittleEndian: try utf16(bytes, low: 0)
    case .utf16BigEndian: try utf16(bytes, low: 1)
    case .utf32LittleEndian: try utf32(bytes, [0, 1, 2, 3])
    case .utf32BigEndian: try utf32(bytes, [3, 2, 1, 0])
    default: try legacy(bytes)
    }
  }
}
