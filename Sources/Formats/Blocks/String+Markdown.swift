extension String {
  /// Without ASCII white space at its ends.
  var trimmed: String {
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !$0.isWhite }),
      let last = bytes.lastIndex(where: { !$0.isWhite })
    else { return "" }
    return String(self[first...last])
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

extension String {
  /// How many of its bytes are a given one.
  func count(of byte: UInt8) -> Int {
    let bytes = utf8Span.span
    var count = 0
    for place in bytes.indices where bytes[place] == byte { count += 1 }
    return count
  }
}
