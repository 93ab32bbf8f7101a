/// The lists of an OpenDocument text, and which of them continue others.
struct OpenLists {
  private var counters = ListCounters()
  /// The number of series so far.
  private var count = 0
  private var ofID: [String: String] = [:]
  private var ofStyle: [String: String] = [:]

  /// The series of numbers of a list that begins: that of the list which it continues, or a new
  /// one.
  mutating func series(style: String, _ attributes: [String: String]) -> String {
    var series: String?
    if let other = attributes["continue-list"] {
      series = ofID[other]
    } else if attributes["continue-numbering"] == "true" {
      series = ofStyle[style]
    }
    count += 1
    let found = series ?? "\(count)"
    if let id = attributes["id"] { ofID[id] = found }
    ofStyle[style] = found
    return found
  }

  /// The series of the last list with a style.
  mutating func series(ofStyle style: String) -> String {
    ofStyle[style] ?? series(style: style, [:])
  }

  /// Counts a paragraph and returns its label.
  mutating func next(_ place: OpenListPlace, _ levels: NumberedList.Levels) -> String {
    let list = NumberedList(id: place.series, definition: place.series, levels: levels, starts: [:])
    return counters.next(in: list, level: place.level, from: place.start).trimmed
  }
}

/// A paragraph's position in a list.
struct OpenListPlace: Hashable {
  /// The name of the style that defines its numbering.
  let style: String
  let series: String
  /// From 0 to `ListCounters.deepest`.
  let level: Int
  /// Its own number, whatever comes before it.
  var start: Int?
}

extension ListLevel {
  /// The levels of a list style, by their index from 0.
  static func levels(_ style: OpenElement) -> NumberedList.Levels {
    var levels: NumberedList.Levels = [:]
    for element in style.children {
      guard let number = element.attributes["level"].flatMap({ Int($0) }),
        (1...ListCounters.deepest + 1).contains(number), let level = ListLevel(element, number)
      else { continue }
      levels[number - 1] = level
    }
    return levels
  }

  private init?(_ element: OpenElement, _ number: Int) {
    let attributes = element.attributes
    switch element.name {
    case .bulletLevel, .imageLevel: self.init(start: 1, format: "bullet", text: "-")
    case .numberLevel, .outlineLevel:
      self.init(
        start: attributes["start-value"].flatMap { Int($0) } ?? 1,
        format: Self.format(attributes), text: Self.text(attributes, number))
    default: return nil
    }
  }

  /// The label, with `%1` for the number of the first level: as LibreOffice writes it out, or
  /// otherwise as the standard derives it from prefix, suffix and the number of levels shown.
  private static func text(_ attributes: [String: String], _ number: Int) -> String {
    if let text = attributes["num-list-format"] {
      return (1...9).reduce(text) { $0.replacing("%\($1)%", with: "%\($1)") }
    }
    guard !(attributes["num-format"] ?? "").isEmpty else {
      return (attributes["num-prefix"] ?? "") + (attributes["num-suffix"] ?? "")
    }
    let shown = attributes["display-levels"].flatMap { Int($0) } ?? 1
    let numbers = (max(1, number - max(shown, 1) + 1)...number).map { "%\($0)" }
    return (attributes["num-prefix"] ?? "") + numbers.joined(separator: ".")
      + (attributes["num-suffix"] ?? "")
  }

  private static func format(_ attributes: [String: String]) -> String {
    let isRepeated = attributes["num-letter-sync"] == "true"
    let format = attributes["num-format"] ?? ""
    return switch format {
    case "": "none"
    case "1": "decimal"
    case "a": isRepeated ? "lowerLetter" : "lowerLetterInTurn"
    case "A": isRepeated ? "upperLetter" : "upperLetterInTurn"
    case "i": "lowerRoman"
    case "I": "upperRoman"
    default: otherFormats.first { format.hasPrefix($0.key) }?.value ?? "decimal"
    }
  }

  /// The formats that are named by the beginning of their series.
  private static let otherFormats: [String: String] = [
    "01": "decimalZero", "一": "chineseCounting", "壹": "chineseCounting",
    "①": "decimalEnclosedCircle",
    "１": "decimalFullWidth", "А, Б": "russianUpper", "а, б": "russianLower",
    "أ, ب, ت": "arabicAlpha", "أ, ب, ج": "arabicAbjad", "ا": "arabicAbjad",
    "א": "hebrew2", "๑": "thaiNumbers", "१": "hindiNumbers", "1st": "ordinal",
    "First": "ordinalText",
    "One": "cardinalText",
  ]
}
