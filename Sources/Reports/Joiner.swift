extension String.UnicodeScalarView {
  /// Whether a zero-width joiner or non-joiner stands at a place, between two letters of scripts in
  /// which it shapes ordinary words, as in Persian or Hindi.
  ///
  /// Source: UAX #31, 2.3.1, drawn wider: both neighbours are letters or marks of such scripts, not
  /// only those that a joiner would change.
  func holdsOrdinaryJoiner(at position: Index) -> Bool {
    guard (0x200C...0x200D).contains(self[position].value), position > startIndex else {
      return false
    }
    let next = index(after: position)
    return next < endIndex && self[index(before: position)].takesJoiners && self[next].takesJoiners
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter or mark of a script that writes joiners, by block: Arabic, Syriac
  /// and their neighbours, the scripts of India, Myanmar, Khmer and Mongolian.
  fileprivate var takesJoiners: Bool {
    switch value {
    case 0x600...0x8FF, 0x900...0xDFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1807...0x18AF,
      0xFB50...0xFDCF, 0xFDF0...0xFDFF, 0xFE70...0xFEFC:
      properties.isAlphabetic || properties.generalCategory == .nonspacingMark
    default: false
    }
  }
}
