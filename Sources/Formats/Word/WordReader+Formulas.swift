/// Reads formulas onto one line.
extension WordReader {
  /// Reads the content of a formula, with signs for arrangements that a line cannot show; `limit`
  /// is the sign that introduces a limit.
  mutating func readFormula(limit: String = "^") throws(FormatError) -> String {
    var text = ""
    try xml.children { child throws(FormatError) in
      text += try readPart(child, limit: limit)
    }
    return text
  }

  private mutating func readPart(
    _ part: WordName?, limit: String
  ) throws(FormatError) -> String {
    switch part {
    case .formulaText?, .text?, .deletedText?: return try xml.text().onOneLine
    case .symbol?: return symbol
    case .raised?: return "^{\(try readFormula())}"
    case .lowered?: return "_{\(try readFormula())}"
    case .limit?: return "\(limit){\(try readFormula())}"
    case .limitBelow?: return try readFormula(limit: "_")
    case .limitAbove?, .argument?: return try readFormula()
    case .numerator?: return "{\(try readFormula())}"
    case .denominator?: return "/{\(try readFormula())}"
    case .radical?: return "√{\(try readFormula())}"
    case .degree?:
      let degree = try readFormula()
      return degree.isEmpty ? "" : "[\(degree)]"
    case .delimited?: return try readDelimited()
    case .sum?, .accented?, .barred?, .grouped?: return try readSigned(part)
    case .matrixRow?: return try readParts().joined(separator: ", ")
    case .matrix?, .equations?: return try readParts().joined(separator: "; ")
    default: return isShown(part) ? try readFormula(limit: limit) : ""
    }
  }

  /// The arguments of an element, or its rows.
  private mutating func readParts() throws(FormatError) -> [String] {
    var parts: [String] = []
    try xml.children { child throws(FormatError) in
      if child == .argument || child == .matrixRow {
        parts.append(try readPart(child, limit: "^"))
      } else if isShown(child) {
        parts += try readParts()
      }
    }
    return parts
  }

  /// Reads bracketed content; the brackets are round by default.
  private mutating func readDelimited() throws(FormatError) -> String {
    var parts: [String] = []
    var (opening, closing, separator) = ("(", ")", "|")
    try xml.children { child throws(FormatError) in
      if child == .delimiters {
        let properties = try xml.element(.delimiters)
        opening = properties.value(.opening) ?? opening
        closing = properties.value(.closing) ?? closing
        separator = properties.value(.separator) ?? separator
      } else if child == .argument {
        parts.append(try readFormula())
      } else if isShown(child) {
        parts += try readParts()
      }
    }
    return opening + parts.joined(separator: separator) + closing
  }

  /// Reads content with a sign from its properties: a sum or integral sign goes before it, any
  /// other above or below it.
  private mutating func readSigned(_ element: WordName?) throws(FormatError) -> String {
    var text = ""
    var sign: String?
    var isAbove: Bool?
    try xml.children { child throws(FormatError) in
      switch child {
      case .sumProperties?, .accent?, .bar?, .group?:
        guard let child else { return }
        let properties = try xml.element(child)
        sign = properties.value(.sign)
        isAbove = properties.value(.position).map { $0 == "top" }
      default: text += try readPart(child, limit: "^")
      }
    }
    switch element {
    case .sum?: return (sign ?? "∫") + text
    case .accented?: sign = sign ?? "\u{302}"
    case .barred?: sign = isAbove ?? false ? "\u{305}" : "\u{332}"
    default: sign = sign ?? "\u{23DF}"
    }
    return (text.unicodeScalars.count > 1 ? "{\(text)}" : text) + (sign ?? "")
  }
}
