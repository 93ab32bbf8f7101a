/// The numbers of fields that are counted when printed and whose result no file stores.
struct AutomaticNumbers {
  private var counters = ListCounters()
  /// The level of the last heading with a field, by the field's name.
  private var headings: [Substring: Int] = [:]

  /// Counts a field and returns its number; `nil` if only Word can count it.
  mutating func next(_ code: FieldCode, in paragraph: Paragraph) -> String? {
    switch code.name {
    case "AUTONUM", "AUTONUMLGL": numbered(code, paragraph.properties.outlineLevel)
    case "LISTNUM": listed(code, in: paragraph)
    default: nil
    }
  }

  /// Counts at the level of a heading with such a field, and one deeper in the text below it.
  private mutating func numbered(_ code: FieldCode, _ outlineLevel: Int?) -> String {
    if let outlineLevel { headings[code.name] = outlineLevel }
    let level = min(outlineLevel ?? headings[code.name].map { $0 + 1 } ?? 0, ListCounters.deepest)
    let shown = code.name == "AUTONUM" ? level...level : 0...level
    let end = code.has("e") ? "" : code.value("s") ?? "."
    let text = shown.map { "%\($0 + 1)" }.joined(separator: ".") + end
    let format = Self.formats[code.value("*") ?? ""] ?? "decimal"
    let level1 = ListLevel(start: 1, format: format, text: text)
    return next(String(code.name), [ListLevel](repeating: level1, count: 9), level: level)
  }

  /// Counts in the default list, at the stated level, or at the first if the field starts a
  /// paragraph without a number. `nil` for other lists.
  private mutating func listed(_ code: FieldCode, in paragraph: Paragraph) -> String? {
    let name = code.argument.prefix { $0 != "\\" }.filter { $0.isLetter }
    let isFirst = paragraph.mayTakeNumber
    guard name.isEmpty || name.lowercased() == "numberdefault",
      let level = code.value("l").map({ Int($0) }) ?? (isFirst ? 1 : nil),
      (1...Self.listed.count).contains(level)
    else { return nil }
    return next(
      "LISTNUM", Self.listed, level: level - 1, from: code.value("s").flatMap { Int($0) })
  }

  private mutating func next(
    _ name: String, _ levels: [ListLevel], level: Int, from start: Int? = nil
  ) -> String {
    let places = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($0, $1) })
    let list = NumberedList(id: name, definition: name, levels: places, starts: [:])
    return counters.next(in: list, level: level, from: start)
  }

  /// The levels of the default list: `1)`, `a)`, `i)`, `(1)`, `(a)`, `(i)`, `1.`, `a.`, `i.`
  private static let listed = ["%0)", "(%0)", "%0."].enumerated().flatMap { row, text in
    ["decimal", "lowerLetter", "lowerRoman"].enumerated().map { place, format in
      ListLevel(
        start: 1, format: format, text: text.replacing("%0", with: "%\(row * 3 + place + 1)"))
    }
  }

  /// The formats of numbers, by their names in fields.
  private static let formats = [
    "alphabetic": "lowerLetter", "ALPHABETIC": "upperLetter", "roman": "lowerRoman",
    "ROMAN": "upperRoman", "Ordinal": "ordinal",
  ]
}
