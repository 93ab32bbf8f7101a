package import Prose
package import ProseDiff

/// The comparison for machines, version 1: one JSON object, a clause and a change to a line.
package enum JSON {
  /// Returns the object, ending in a line feed. Hidden characters are escaped, so that it may go to
  /// a terminal as it is. Cost: linear, about one copy of the text.
  package static func report(_ comparison: Comparison) -> String {
    var json = JSONWriter()
    json.raw("{\"format\": \"ecp-comparison\", \"version\": 1,\n\"old\": ")
    json.write(comparison.old)
    json.raw(",\n\"new\": ")
    json.write(comparison.new)
    json.raw(",\n\"changes\": ")
    json.lines(comparison.changes) { $0.write($1) }
    json.raw(",\n\"summary\": ")
    json.write(comparison.summary)
    json.raw("}\n")
    return json.text
  }
}

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

extension JSONWriter {
  fileprivate mutating func write(_ document: Document) {
    raw("{\"name\": ")
    string(document.name)
    key("clauses")
    write(clauses: document.clauses.indices, of: document)
    raw("}")
  }

  /// Writes some clauses of a document as an array, by their indexes.
  package mutating func write(clauses: some Sequence<Int>, of document: Document) {
    lines(clauses) { json, index in
      json.write(document.clauses[index], at: index, document.addresses[index])
    }
  }

  private mutating func write(_ clause: Clause, at index: Int, _ address: String) {
    raw("{\"index\": ")
    raw(String(index))
    member("kind", clause.kind.rawValue)
    member("label", clause.label)
    member("address", address)
    key("level")
    raw(String(clause.level))
    member("lines", [clause.lines.lowerBound, clause.lines.upperBound])
    member("text", clause.text)
    raw("}")
  }

  fileprivate mutating func write(_ change: Change) {
    raw("{\"kind\": ")
    string(change.kind.rawValue)
    member("old", change.old)
    member("new", change.new)
    member("moved", change.moved)
    member("renumbered", change.renumbered)
    member("editorial", change.editorial)
    member("similarity", change.similarity)
    member("confidence", change.confidence)
    member("by", change.by.rawValue)
    if !change.edits.isEmpty { write(change.edits) }
    key("flags")
    raw("[" + change.flags.map { "\"\($0.rawValue)\"" }.joined(separator: ", ") + "]}")
  }

  private mutating func write(_ edits: [Edit]) {
    key("edits")
    for (index, edit) in edits.enumerated() {
      raw(index == 0 ? "[[\"" : ", [\"")
      raw(String(edit.operation.rawValue) + "\", ")
      string(edit.text)
      raw("]")
    }
    raw("]")
  }

  package mutating func write(_ summary: Comparison.Summary) {
    let order: [Change.Kind] = [.unchanged, .added, .removed, .reworded, .split, .merged]
    raw("{")
    for kind in order { raw("\"\(kind.rawValue)\": \(summary[kind]), ") }
    raw("\"moved\": \(summary.moved), \"renumbered\": \(summary.renumbered)")
    raw(", \"editorial\": \(summary.editorial)}")
  }
}
