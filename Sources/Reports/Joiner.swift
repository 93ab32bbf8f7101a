extension String.UnicodeScalarView {
  /// Whether a zero-width joiner or non-joiner at this position shapes an ordinary word.
  func holdsOrdinaryJoiner(at position: Index) -> Bool {
    guard self[position].isJoiner else { return false }
    let next = index(after: position)
    return self[position].isOrdinaryJoiner(
      between: position > startIndex ? self[index(before: position)] : nil,
      and: next < endIndex ? self[next] : nil)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a zero-width joiner or non-joiner.
  var isJoiner: Bool { (0x200C...0x200D).contains(value) }

  /// Whether a joiner between two scalars shapes an ordinary word, as in Persian or Hindi: both are
  /// letters or marks of scripts that write joiners.
  ///
  /// Source: UAX #31, 2.3.1, widened: not only the neighbours that a joiner would change.
  func isOrdinaryJoiner(between before: Unicode.Scalar?, and after: Unicode.Scalar?) -> Bool {
    isJoiner && before?.takesJoiners == true && after?.takesJoiners == true
  }

  /// Whether the scalar is a letter or mark of a script that writes joiners, by block: Arabic,
  /// Syriac and their neighbours, the scripts of India, Myanmar, Khmer and Mongolian.
  fileprivate var takesJoiners: Bool {
    switch value {
    case 0x600...0x8FF, 0x900...0xDFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1807...0x18AF,
      0xFB50...0xFDCF, 0xFDF0...0xFDFF, 0xFE70...0xFEFC:
      properties.isAlphabetic || properties.generalCategory == .nonspacingMark
    default: false
    }
  }
}
