/// A list that is open while a page is read.
struct HTMLList {
  /// How its items are marked.
  enum Format: Hashable {
    case bullet, none
    /// A format of `PrintedNumber`.
    case number(String)
  }

  private let format: Format
  /// The number of the next item.
  private var next: Int

  /// Opens a list by its element.
  init(_ element: HTMLName, _ attributes: [String: String]) {
    let ofStyle = HTMLStyle(attributes["style"]).listFormat
    let ofType = attributes["type"].flatMap(Format.init(type:))
    format = ofStyle ?? ofType ?? (element == .orderedList ? .number("decimal") : .bullet)
    next = attributes["start"].flatMap { Int($0) } ?? 1
  }

  /// Counts an item, which may have a number of its own, and returns its label.
  mutating func label(_ attributes: [String: String]) -> String {
    if let own = attributes["value"].flatMap({ Int($0) }) { next = own }
    let number = next
    next = next &+ 1
    switch HTMLStyle(attributes["style"]).listFormat ?? format {
    case .bullet: return "-"
    case .none: return ""
    case .number(let format): return PrintedNumber.text(number, format) + "."
    }
  }
}

extension HTMLList.Format {
  /// The format of the attribute `type`, in which the case of a letter counts.
  init?(type: String) {
    let formats: [String: HTMLList.Format] = [
      "1": .number("decimal"), "a": .number("lowerLetter"), "A": .number("upperLetter"),
      "i": .number("lowerRoman"), "I": .number("upperRoman"), "disc": .bullet, "circle": .bullet,
      "square": .bullet,
    ]
    guard let format = formats[type] else { return nil }
    self = format
  }

  /// The format of the style `list-style-type`.
  init?(style: Substring) {
    let formats: [Substring: HTMLList.Format] = [
      "decimal": .number("decimal"), "decimal-leading-zero": .number("decimalZero"),
      "lower-alpha": .number("lowerLetter"), "lower-latin": .number("lowerLetter"),
      "upper-alpha": .number("upperLetter"), "upper-latin": .number("upperLetter"),
      "lower-roman": .number("lowerRoman"), "upper-roman": .number("upperRoman"),
      "cjk-decimal": .number("ideographDigital"), "hebrew": .number("hebrew2"),
      "trad-chinese-informal": .number("chineseCounting"),
      "simp-chinese-informal": .number("chineseCounting"),
      "none": .none, "disc": .bullet, "circle": .bullet, "square": .bullet,
    ]
    guard let format = formats[style] else { return nil }
    self = format
  }
}
