/// The `style` of an element, as far as wording and labels depend on it.
struct HTMLStyle {
  private var declarations: [Substring: Substring]

  /// Reads the declarations of an element, if it has any.
  init(_ style: String?) {
    var declarations: [Substring: Substring] = [:]
    for declaration in style?.lowercased().split(separator: ";") ?? [] {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[1].utf8.count <= Self.longest else { continue }
      let name = parts[0].unspaced
      guard Self.names.contains(name) else { continue }
      declarations[name] = parts[1].prefix { $0 != "!" }.unspaced
    }
    self.declarations = declarations
  }

  /// Reads the declarations of a rule, except one that removes the marks of a list, since rules
  /// that are not read may write other marks, as in Google Docs.
  init(rule: Substring) {
    self.init(String(rule))
    if listFormat == HTMLList.Format.none {
      declarations["list-style-type"] = nil
      declarations["list-style"] = nil
    }
  }

  /// The longest value of a declaration that is read, in bytes; no honest one is longer.
  private static var longest: Int { 200 }

  private static let names: Set<Substring> = [
    "display", "visibility", "mso-hide", "mso-list", "mso-element", "text-decoration",
    "text-decoration-line", "vertical-align", "font-weight", "font-style", "list-style-type",
    "list-style",
  ]

  /// Adds the declarations of a later style, which override these.
  mutating func add(_ other: HTMLStyle) { declarations.merge(other.declarations) { $1 } }

  var isHidden: Bool {
    declarations["display"] == "none" || declarations["visibility"] == "hidden"
      || declarations["mso-hide"] == "all"
  }

  /// Whether it marks a number or bullet that Word wrote out.
  var isListLabel: Bool { declarations["mso-list"] == "ignore" }

  /// The level in a Word list, from 0.
  var listLevel: Int? {
    let words = declarations["mso-list"]?.split(separator: " ") ?? []
    let level = words.first { $0.hasPrefix("level") }.flatMap { Int($0.dropFirst(5)) }
    return level.map { min(max($0, 1), ListCounters.deepest + 1) - 1 }
  }

  /// Whether it marks the list of Word's comments.
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

  /// Whether it is bold; `nil` if the style does not state it.
  var isBold: Bool? {
    declarations["font-weight"].map { weight in
      weight == "bold" || weight == "bolder" || Int(weight).map { $0 >= 600 } ?? false
    }
  }

  var isItalic: Bool? {
    declarations["font-style"].map { $0.hasPrefix("italic") || $0.hasPrefix("oblique") }
  }

  /// The number format for the items of a list.
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
