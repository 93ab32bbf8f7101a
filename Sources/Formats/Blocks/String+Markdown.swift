extension String {
  /// The string without ASCII white space at its ends.
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
  /// The number of words separated by white space.
  var wordCount: Int { split(whereSeparator: \.isWhitespace).count }

  /// Whether it has nothing visible, only white space of any kind.
  var isBlank: Bool {
    guard !utf8.contains(where: { (0x21..<0x80).contains($0) }) else { return false }
    return unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}

extension UInt8 {
  fileprivate var isWhite: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}

extension Unicode.Scalar {
  /// Whether it is punctuation in CommonMark's sense: Unicode's, and every ASCII symbol.
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
