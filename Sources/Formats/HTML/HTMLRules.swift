/// The rules of a page's own `style` elements that name a tag, a class, or a tag with a class.
struct HTMLRules {
  private var styles: [Substring: HTMLStyle] = [:]

  /// More rules than this are not read.
  private static var most: Int { 10_000 }

  /// Reads the rules of a `style` element; rules within others, as those for some media, are none.
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
      // A page that shows itself only when its script has run has all its words.
      guard words.count == 1, let name = words.first, !["body", "html"].contains(name) else {
        continue
      }
      styles[name, default: HTMLStyle(nil)].add(style)
    }
  }

  /// What the rules, and then its own `style`, say of an element.
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
  /// Without comments, and the marks that hide rules from old browsers.
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
  /// What begins with a brace, to the one that closes it.
  fileprivate var firstGroup: Substring {
    var depth = 0
    let end = firstIndex { character in
      depth += character == "{" ? 1 : character == "}" ? -1 : 0
      return depth == 0
    }
    return end.map { self[...$0] } ?? self
  }
}
