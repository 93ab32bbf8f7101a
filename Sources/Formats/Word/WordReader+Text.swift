/// Reads the text in the pieces of a run.
extension WordReader {
  /// The text of a piece; `nil` if it is not text.
  func text(
    of piece: WordName?, keepingLines keepsLines: Bool
  ) throws(FormatError) -> String? {
    switch piece {
    case .text, .deletedText: try xml.text().onOneLine
    case .tab, .positionedTab: "\t"
    case .lineBreak, .carriageReturn: keepsLines ? "\n" : " "
    case .noBreakHyphen: "\u{2011}"
    case .softHyphen: "\u{AD}"
    case .symbol: symbol
    default: nil
    }
  }

  /// The character of a symbol; in an unknown font, the font's own code.
  var symbol: String {
    guard let code = xml.attribute("char").flatMap({ UInt32($0, radix: 16) }) else {
      return "\u{FFFD}"
    }
    return SymbolFont.character(code, font: xml.attribute("font") ?? "")
      ?? Unicode.Scalar(code).map { String($0) } ?? "\u{FFFD}"
  }
}

extension String {
  /// The string with spaces for line breaks, which mean the same in a run.
  var onOneLine: String {
    guard holds(0x0A) || holds(0x0D) else { return self }
    return String(decoding: utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
  }
}

extension Elevation {
  /// The elevation with Word's name for it.
  init?(word name: String?) {
    switch name {
    case "superscript": self = .raised
    case "subscript": self = .lowered
    default: return nil
    }
  }
}
