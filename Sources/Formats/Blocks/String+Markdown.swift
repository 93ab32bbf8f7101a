extension String {
  /// Without ASCII white space at its ends.
  var trimmed: String {
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !$0.isWhite }),
      let last = bytes.lastIndex(where: { !$0.isWhite })
    else { return "" }
    return String(self[first...last])
  }

  /// With a backslash before each character that Markdown would take for a mark inside a line.
  var escapingMarks: String {
    guard utf8.contains(where: { Self.marks.contains($0) }) else { return self }
    var escaped: [UInt8] = []
    let bytes = Array(utf8)
    for (place, byte) in bytes.enumerated() {
      let rest = bytes[(place + 1)...]
      let isMark =
        switch byte {
        case UInt8(ascii: "*"): true
        case UInt8(ascii: "\\"): rest.first.map(Self.escapable.contains) ?? true
        case UInt8(ascii: "["): rest.first == UInt8(ascii: "^")
        default: false
        }
      if isMark { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static let marks = Array("*\\[".utf8)
  private static let escapable = Array("*\\[#>|`~-".utf8)
}

extension UInt8 {
  fileprivate var isWhite: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}

extension Unicode.Scalar {
  /// Punctuation as CommonMark has it: that of Unicode, and all signs of ASCII.
  var isMarkdownPunctuation: Bool {
    if isASCII {
      return !properties.isAlphabetic && !("0"..."9").contains(self) && value > 0x20 && value < 0x7F
    }
    return switch properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .connectorPunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
