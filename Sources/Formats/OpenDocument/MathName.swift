/// The elements of MathML that show on one line only by signs.
enum MathName: String {
  case math = "math:math", annotation = "math:annotation"
  case raised = "math:msup", lowered = "math:msub", fraction = "math:mfrac", root = "math:msqrt"

  static let prefixes = ["http://www.w3.org/1998/Math/MathML": "math:"]
}

extension XMLReader<MathName> {
  /// What stands in the element that was started last, with the signs that formulas of Word files get.
  func formula() throws(FormatError) -> String {
    var text = ""
    try forEachNode { piece throws(FormatError) in
      text += piece.trimmed
    } child: { child throws(FormatError) in
      switch child {
      case .annotation?: break
      case .raised?: text += try formula(parted: "", by: "^")
      case .lowered?: text += try formula(parted: "", by: "_")
      case .fraction?: text += try formula(parted: "{}", by: "/")
      case .root?: text += "√{\(try formula())}"
      default: text += try formula()
      }
    }
    return text
  }

  /// The parts of an element, the first as it is or in braces, the others in braces after a sign.
  private func formula(parted braces: String, by sign: String) throws(FormatError) -> String {
    var parts: [String] = []
    try forEachChild { _ throws(FormatError) in parts.append(try formula()) }
    guard let first = parts.first else { return "" }
    let opening = braces.isEmpty ? first : "{\(first)}"
    return opening + parts.dropFirst().map { "\(sign){\($0)}" }.joined()
  }
}
