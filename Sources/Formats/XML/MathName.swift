/// The elements of MathML that a line can show only by signs.
enum MathName: String {
  case math = "math:math", annotation = "math:annotation"
  case raised = "math:msup", lowered = "math:msub", both = "math:msubsup"
  case over = "math:mover", under = "math:munder", underOver = "math:munderover"
  case fraction = "math:mfrac", root = "math:msqrt", anyRoot = "math:mroot"
  case fenced = "math:mfenced", row = "math:mtr", table = "math:mtable"

  static let prefixes = ["http://www.w3.org/1998/Math/MathML": "math:"]
}

/// The elements of a format that includes MathML.
protocol FormulaName {
  /// The MathML element that this one is; `nil` for others.
  var math: MathName? { get }
}

extension MathName: FormulaName {
  var math: MathName? { self }
}

extension XMLReader where Name: FormulaName {
  /// Returns the content of the element that was started last, in the notation used for formulas of
  /// Word files.
  func formula() throws(FormatError) -> String {
    var text = ""
    try forEachNode { piece throws(FormatError) in
      text += piece.trimmed
    } child: { child throws(FormatError) in
      text += try part(child)
    }
    return text
  }

  /// The element that was started last, in the same notation.
  private func part(_ element: Name?) throws(FormatError) -> String {
    switch element?.math {
    case .annotation?: return ""
    case .raised?, .over?: return try formula(with: ["^"])
    case .lowered?, .under?: return try formula(with: ["_"])
    case .both?, .underOver?: return try formula(with: ["_", "^"])
    case .fraction?: return try parts().map { "{\($0)}" }.joined(separator: "/")
    case .root?: return "√{\(try formula())}"
    case .anyRoot?:
      let parts = try parts()
      return "√{" + parts.dropFirst().map { "[\($0)]" }.joined() + (parts.first ?? "") + "}"
    case .fenced?: return try fenced()
    case .row?: return try parts().joined(separator: ", ")
    case .table?: return try parts().joined(separator: "; ")
    default: return try formula()
    }
  }

  /// The first part of an element, followed by each other one in braces after a sign.
  private func formula(with signs: [String]) throws(FormatError) -> String {
    let parts = try parts()
    let others = zip(signs, parts.dropFirst()).map { "\($0){\($1)}" }
    return (parts.first ?? "") + others.joined()
  }

  private func fenced() throws(FormatError) -> String {
    let (opening, closing) = (attribute("open") ?? "(", attribute("close") ?? ")")
    let separator = attribute("separators").map { String($0.trimmed.prefix(1)) } ?? ","
    return opening + (try parts().joined(separator: separator)) + closing
  }

  /// The children of the element that was started last.
  private func parts() throws(FormatError) -> [String] {
    var parts: [String] = []
    try forEachChild { child throws(FormatError) in parts.append(try part(child)) }
    return parts
  }
}
