/// Formulas, on one line.
extension WordReader {
  /// Reads what is in a formula, with `^`, `_`, `/` and `√` for the arrangement that the line cannot
  /// show.
  mutating func readFormula() throws(FormatError) -> String {
    var text = ""
    try xml.children { child throws(FormatError) in
      switch child {
      case .formulaText?, .text?, .deletedText?: text += try xml.text().onOneLine
      case .raised?: text += "^{\(try readFormula())}"
      case .lowered?: text += "_{\(try readFormula())}"
      case .numerator?: text += "{\(try readFormula())}"
      case .denominator?: text += "/{\(try readFormula())}"
      case .radical?: text += "√{\(try readFormula())}"
      default: if isShown(child) { text += try readFormula() }
      }
    }
    return text
  }
}
