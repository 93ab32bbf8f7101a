/// A list that is open while a page is being read.
struct HTMLList {
  /// The marks of its items.
  enum Format: Hashable {
    case bullet, none
    /// A format of `PrintedNumber`.
    case number(String)
  }

  private let format: Format
  /// The number of the next item.
  private var next: Int
  /// What each item adds to the number: -1 if it counts down.
  private let step: Int

  /// Opens a list from its element. A list that counts down ends at 1 unless it states its start.
  init(
    _ element: HTMLName, _ attributes: [String: String], _ style: HTMLStyle, items: () -> Int
  ) {
    let ofStyle = style.listFormat
    let ofType = attributes["type"].flatMap(Format.init(type:))
    format = ofStyle ?? ofType ?? (element == .orderedList ? .number("decimal") : .bullet)
    step = attributes["reversed"] == nil ? 1 : -1
    next = attributes["start"].flatMap { Int($0) } ?? (step < 0 ? items() : 1)
  }

  /// Counts an item, which may have a number of its own, and returns its label.
  mutating func label(_ attributes: [String: String], _ style: HTMLStyle) -> String {
    if let own = attributes["value"].flatMap({ Int($0) }) { next = own }
    let number = next
    next = next &+ step
    switch style.listFormat ?? format {
    case .bullet: return "-"
    case .none: return ""
    case .number(let format): return PrintedNumber.text(number, format) + "."
    }
  }
}

extension HTMLList.Format {
  /// The format for the attribute `type`, in which letter case matters.
  init?(type: String) {
    let formats: [String: HTMLList.Format] = [
      "1": .number("decimal"), "a": .number("lowerLetter"), "A": .number("upperLetter"),
      "i": .number("lowerRoman"), "I": .number("upperRoman"), "disc": .bullet, "circle": .bullet,
      "square": .bullet,
    ]
    guard let format = formats[type] else { return nil }
    self = format
  }

  /// The format for the style `list-style-type`.
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
