/// The rules of a page's own `style` elements that name a tag, a class, or a tag with a class.
struct HTMLRules {
  private var styles: [Substring: HTMLStyle] = [:]

  /// The largest number of rules that are read.
  private static var most: Int { 10_000 }

  /// Reads the rules of a `style` element; ignores rules within others, such as those for a medium.
  mutating func read(_ sheet: String) {
    var rest = sheet.withoutRemarks[...]
    while let opening = rest.firstIndex(of: "{") {
      let selectors = rest[..<opening]
      let body = rest[opening...].firstGroup
      rest = rest[body.endIndex...]
      if !selectors.contains("@") { add(selectors, HTMLStyle(rule: body.dropFirst().dropLast())) }
    }
  }

  private mutating func add(_ selectors: Substring, _ style: HTMLStyle) {
    for selector in selectors.split(separator: ",") where styles.count < Self.most {
      let words = selector.split(whereSeparator: \.isWhitespace)
      // A page that is hidden until its script has run still has all its words.
      guard words.count == 1, let name = words.first, !["body", "html"].contains(name) else {
        continue
      }
      styles[name, default: HTMLStyle(nil)].add(style)
    }
  }

  /// The style of an element by the rules, and then by its own `style`.
  func style(of element: HTMLName?, _ attributes: [String: String]) -> HTMLStyle {
    let own = HTMLStyle(attributes["style"])
    guard !styles.isEmpty else { return own }
    let tag = element?.rawValue ?? ""
    let classes = attributes["class"]?.split(whereSeparator: \.isWhitespace) ?? []
    let names = [tag[...]] + classes.map { "." + $0 } + classes.map { tag + "." + $0 }
    var style = HTMLStyle(nil)
    for name in names { styles[name].map { style.add($0) } }
    style.add(own)
    return style
  }
}

extension HTMLReader {
  /// Reads the rules of a `style` element, or of those in the head.
  mutating func readRules(
    _ element: HTMLName?, _ attributes: [String: String]
  ) throws(FormatError) {
    if element == .head {
      try xml.forEachChild { child throws(FormatError) in
        if child == .style { try readRules(child, xml.attributes()) }
      }
    } else if ["all", "screen"].contains(attributes["media"] ?? "all") {
      rules.read(try xml.text())
    }
  }
}

extension String {
  /// The sheet without comments and the marks that hide rules from old browsers.
  fileprivate var withoutRemarks: String {
    let parts = split(separator: "/*", omittingEmptySubsequences: false)
    let kept = parts.dropFirst().map { part in
      part.firstRange(of: "*/").map { part[$0.upperBound...] } ?? ""
    }
    let text = ((parts.first ?? "") + kept.joined(separator: " "))
    return text.split(separator: "<!--").joined().split(separator: "-->").joined()
  }
}

extension Substring {
  /// From the brace at the start to the one that closes it.
  fileprivate var firstGroup: Substring {
    var depth = 0
    let end = firstIndex { character in
      depth += character == "{" ? 1 : character == "}" ? -1 : 0
      return depth == 0
    }
    return end.map { self[...$0] } ?? self
  }
}
