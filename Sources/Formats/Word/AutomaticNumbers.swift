/// The numbers of fields that are counted as they are printed, of which no file stores a result.
struct AutomaticNumbers {
  private var counters = ListCounters()
  /// By name, the level of the last heading that had one.
  private var headings: [Substring: Int] = [:]

  /// Counts a field and returns its number; nil for one that Word alone can count.
  mutating func next(_ code: FieldCode, in paragraph: Paragraph) -> String? {
    switch code.name {
    case "AUTONUM", "AUTONUMLGL": numbered(code, paragraph.properties.outlineLevel)
    case "LISTNUM": listed(code, in: paragraph)
    default: nil
    }
  }

  /// Counts by the levels of headings that have such fields, and one deeper in the text below these.
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

  /// Counts in the list that is meant where none is named, on the level that is said, or on the first
  /// at the start of a paragraph without a number.
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

  /// `1)`, `a)`, `i)`, `(1)`, `(a)`, `(i)`, `1.`, `a.`, `i.`
  private static let listed = ["%0)", "(%0)", "%0."].enumerated().flatMap { row, text in
    ["decimal", "lowerLetter", "lowerRoman"].enumerated().map { place, format in
      ListLevel(
        start: 1, format: format, text: text.replacing("%0", with: "%\(row * 3 + place + 1)"))
    }
  }

  /// The formats of numbers by the names that fields have for them.
  private static let formats = [
    "alphabetic": "lowerLetter", "ALPHABETIC": "upperLetter", "roman": "lowerRoman",
    "ROMAN": "upperRoman", "Ordinal": "ordinal",
  ]
}
