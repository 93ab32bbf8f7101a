/// What the pieces of a run say.
extension WordReader {
  /// The text that a piece stands for; nil for one that is no text.
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

  /// The character of a symbol; of a font that is not known it stays one of the font's own.
  var symbol: String {
    guard let code = xml.attribute("char").flatMap({ UInt32($0, radix: 16) }) else {
      return "\u{FFFD}"
    }
    return SymbolFont.character(code, font: xml.attribute("font") ?? "")
      ?? Unicode.Scalar(code).map { String($0) } ?? "\u{FFFD}"
  }
}

extension String {
  /// With spaces for line breaks, which mean no more than these in a run.
  var onOneLine: String {
    guard holds(0x0A) || holds(0x0D) else { return self }
    return String(decoding: utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
  }
}

extension Elevation {
  /// What Word calls it.
  init?(word name: String?) {
    switch name {
    case "superscript": self = .raised
    case "subscript": self = .lowered
    default: return nil
    }
  }
}
