@_spi(_Unicode) import Swift

/// The allow-list for names of texts and labels of versions: letters and digits of any script with
/// their marks, `-`, `_`, and `.` inside.
///
/// A name that passes is a legal file name, a legal component of a git tag, and safe on a terminal.
enum AllowedName {
  /// The longest name in bytes: with `.md` and a prefix it is still a legal file name.
  static let longest = 200

  /// Returns the name in Unicode's composed form; `nil` if it is not allowed.
  static func checked(_ name: String) -> String? {
    let composed = composed(name)
    let scalars = composed.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, composed.utf8.count <= longest,
      scalars.allSatisfy({ isAllowed($0) }), first != "-", first != ".", last != ".",
      !isMark(first), !composed.contains(".."), !composed.hasSuffix(".lock")
    else { return nil }
    return composed
  }

  /// Replaces each run of disallowed characters with a single hyphen, and trims the ends.
  static func cleaned(_ name: String) -> String {
    var cleaned = ""
    for scalar in composed(name).unicodeScalars {
      let next = isAllowed(scalar) ? scalar : "-"
      if next == "-" || next == ".", cleaned.unicodeScalars.last == next { continue }
      cleaned.unicodeScalars.append(next)
    }
    let trimmed = cleaned.unicodeScalars.drop { $0 == "-" || $0 == "." || isMark($0) }
    let end = trimmed.lastIndex { $0 != "-" && $0 != "." }
    return end.map { String(trimmed[...$0]) } ?? ""
  }

  private static func composed(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name._nfc { scalars.append(scalar) }
    return String(scalars)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
        || scalar == "_" || scalar == "."
    }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      !scalar.properties.isDefaultIgnorableCodePoint
    default: isMark(scalar)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: !scalar.properties.isDefaultIgnorableCodePoint
    default: false
    }
  }
}
