/// JSON being written. `key`, `member` and `lines` write their commas; the caller writes the rest.
package struct JSONWriter {
  private var bytes: [UInt8] = []

  package init() {}

  /// The JSON written so far.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func raw(_ json: String) { bytes += json.utf8 }

  package mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    if value.utf8.allSatisfy(JSONWriter.isPlain) {
      bytes += value.utf8
    } else {
      var escaped = ""
      escaped.append(value, replacing: JSONWriter.escape)
      bytes += escaped.utf8
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a comma, then a key and its colon.
  package mutating func key(_ name: String) {
    bytes.append(UInt8(ascii: ","))
    bytes.append(UInt8(ascii: " "))
    bytes.append(UInt8(ascii: "\""))
    raw(name)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
  }

  /// Writes a non-negative number.
  package mutating func number(_ value: Int) {
    if value > 9 { number(value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  package mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  package mutating func member(_ name: String, _ value: Bool) {
    key(name)
    raw(value ? "true" : "false")
  }

  mutating func member(_ name: String, _ values: some Sequence<Int>) {
    key(name)
    raw("[")
    for (place, value) in values.enumerated() {
      if place > 0 { raw(", ") }
      number(value)
    }
    raw("]")
  }

  mutating func member(_ name: String, _ values: [String]) {
    key(name)
    raw("[")
    for (place, value) in values.enumerated() {
      if place > 0 { raw(", ") }
      string(value)
    }
    raw("]")
  }

  /// Writes a number from 0 to 1 with at most three decimals.
  mutating func member(_ name: String, _ share: Double) {
    key(name)
    raw(JSONWriter.decimal(share))
  }

  /// Writes an array with each element on a line of its own.
  package mutating func lines<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    raw("[")
    var isFirst = true
    for element in elements {
      raw(isFirst ? "\n" : ",\n")
      isFirst = false
      write(&self, element)
    }
    raw(isFirst ? "]" : "\n]")
  }

  /// Returns a share of 1 with up to three decimals, no trailing zeros; clamps others to 0...1.
  static func decimal(_ share: Double) -> String {
    guard share > 0 else { return "0" }
    let thousandths = Int((min(share, 1) * 1000).rounded())
    guard thousandths < 1000 else { return "1" }
    var digits = String(thousandths)
    digits = String(repeating: "0", count: 3 - digits.utf8.count) + digits
    while digits.utf8.count > 1, digits.hasSuffix("0") { digits.removeLast() }
    return digits == "0" ? "0" : "0." + digits
  }

  /// Whether a byte is an ASCII character that needs no escape in a string.
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
