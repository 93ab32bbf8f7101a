/// How far off the line a text is set.
enum Elevation: Sendable, Hashable {
  case raised, lowered
}

extension Elevation {
  /// A text as the characters that Unicode has for it: numbers and the signs beside them, which would
  /// be digits of what stands before them on the line. Others, as the letters of `1st`, are nil: they
  /// are the same words wherever they are set.
  func characters(for text: String) -> String? {
    var characters = String.UnicodeScalarView()
    var hasSign = false
    for scalar in text.unicodeScalars {
      if let sign = signs[scalar] {
        characters.append(sign)
        hasSign = true
      } else if scalar == " " {
        characters.append(scalar)
      } else {
        return nil
      }
    }
    return hasSign ? String(characters) : nil
  }

  private var signs: [Unicode.Scalar: Unicode.Scalar] {
    self == .raised ? Self.raisedSigns : Self.loweredSigns
  }

  private static let raisedSigns = table("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾")
  private static let loweredSigns = table("₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")

  private static func table(_ signs: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip("0123456789+-−=()".unicodeScalars, signs.unicodeScalars))
  }
}
