/// What the `style` of an element says of it, as far as wording and labels depend on it.
struct HTMLStyle {
  private let declarations: [Substring: Substring]

  /// Reads the declarations of an element; one without any has none.
  init(_ style: String?) {
    var declarations: [Substring: Substring] = [:]
    for declaration in style?.lowercased().split(separator: ";") ?? [] {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { declarations[parts[0].unspaced] = parts[1].unspaced }
    }
    self.declarations = declarations
  }

  var isHidden: Bool {
    declarations["display"] == "none" || declarations["visibility"] == "hidden"
      || declarations["mso-hide"] == "all"
  }

  /// Whether it is a number or bullet that Word wrote out.
  var isListLabel: Bool { declarations["mso-list"] == "ignore" }

  /// The level of a list of Word's, from 0.
  var listLevel: Int? {
    let words = declarations["mso-list"]?.split(separator: " ") ?? []
    let level = words.first { $0.hasPrefix("level") }.flatMap { Int($0.dropFirst(5)) }
    return level.map { min(max($0, 1), ListCounters.deepest + 1) - 1 }
  }

  /// Whether it lists Word's comments.
  var listsComments: Bool { declarations["mso-element"] == "comment-list" }

  var isStruck: Bool {
    let line = declarations["text-decoration"] ?? declarations["text-decoration-line"]
    return line?.contains("line-through") ?? false
  }

  var elevation: Elevation? {
    switch declarations["vertical-align"] {
    case "super": .raised
    case "sub": .lowered
    default: nil
    }
  }

  /// Whether it is bold or italic; nil where that is not said.
  var isBold: Bool? {
    declarations["font-weight"].map { weight in
      weight == "bold" || weight == "bolder" || Int(weight).map { $0 >= 600 } ?? false
    }
  }

  var isItalic: Bool? {
    declarations["font-style"].map { $0.hasPrefix("italic") || $0.hasPrefix("oblique") }
  }

  /// The format in which the items of a list are numbered.
  var listFormat: HTMLList.Format? {
    let words = [declarations["list-style-type"], declarations["list-style"]].compactMap(\.self)
    return words.lazy.flatMap { $0.split(separator: " ") }.compactMap {
      HTMLList.Format(style: $0)
    }.first
  }
}

extension Substring {
  fileprivate var unspaced: Substring {
    guard let first = firstIndex(where: { $0 != " " && $0 != "\n" && $0 != "\t" }) else {
      return ""
    }
    let last = lastIndex { $0 != " " && $0 != "\n" && $0 != "\t" } ?? first
    return self[first...last]
  }
}
