extension String {
  /// Without ASCII white space at its ends.
  var trimmed: String {
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !$0.isWhite }),
      let last = bytes.lastIndex(where: { !$0.isWhite })
    else { return "" }
    let end = bytes.index(after: last)
    guard first != startIndex || end != endIndex else { return self }
    return String(self[first..<end])
  }
}

extension String {
  /// How many words white space parts in it.
  var wordCount: Int { split(whereSeparator: \.isWhitespace).count }

  /// Whether nothing in it can be seen: white space of whatever kind.
  var isBlank: Bool {
    guard !utf8.contains(where: { (0x21..<0x80).contains($0) }) else { return false }
    return unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
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
