/// The position of characters raised above or lowered below the line.
enum Elevation: Sendable, Hashable {
  case raised, lowered
}

extension Elevation {
  /// Unicode's own characters for a text of digits and the signs beside them, which would otherwise
  /// pass for digits of what precedes them on the line. `nil` for others, such as the letters of
  /// `1st`, which are the same words wherever they are set.
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
