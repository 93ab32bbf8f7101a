/// A JSON text under way. The caller sets the commas.
package struct JSONWriter {
  package private(set) var text = ""

  package init() {}

  package mutating func raw(_ json: String) { text += json }

  package mutating func string(_ value: String) {
    text += "\""
    if value.utf8.allSatisfy(JSONWriter.isPlain) {
      text += value
    } else {
      text.append(value, replacing: JSONWriter.escape)
    }
    text += "\""
  }

  /// Writes a key and the colon after it; what precedes it on the line gets a comma.
  package mutating func key(_ name: String) {
    text += ", \""
    text += name
    text += "\": "
  }

  package mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  package mutating func member(_ name: String, _ value: Bool) {
    key(name)
    text += value ? "true" : "false"
  }

  mutating func member(_ name: String, _ values: [Int]) {
    key(name)
    text += "["
    for (place, value) in values.enumerated() {
      if place > 0 { text += ", " }
      text += String(value)
    }
    text += "]"
  }

  /// Writes a number from 0 to 1 with at most three decimals.
  mutating func member(_ name: String, _ share: Double) {
    key(name)
    text += JSONWriter.decimal(share)
  }

  /// Writes an array with each element on a line of its own.
  package mutating func lines<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    text += "["
    var isFirst = true
    for element in elements {
      text += isFirst ? "\n" : ",\n"
      isFirst = false
      write(&self, element)
    }
    text += isFirst ? "]" : "\n]"
  }

  /// Returns a share of 1 in decimal, without trailing zeros; what is not a share is drawn to one.
  static func decimal(_ share: Double) -> String {
    guard share > 0 else { return "0" }
    let thousandths = Int((min(share, 1) * 1000).rounded())
    guard thousandths < 1000 else { return "1" }
    var digits = String(thousandths)
    digits = String(repeating: "0", count: 3 - digits.utf8.count) + digits
    while digits.utf8.count > 1, digits.hasSuffix("0") { digits.removeLast() }
    return digits == "0" ? "0" : "0." + digits
  }

  /// Whether a byte is ASCII that stands for itself in a string.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      return isHidden(scalar) ? scalar.utf16.map(escape).joined() : nil
    }
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
