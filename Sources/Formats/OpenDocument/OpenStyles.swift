/// What the styles of an OpenDocument text say that bears on wording, labels and headings.
struct OpenStyles {
  private var styles: [Key: Style] = [:]
  private(set) var lists: [String: NumberedList.Levels] = [:]
  /// How headings are numbered.
  private(set) var outline: NumberedList.Levels = [:]

  private struct Key: Hashable {
    let family: String
    let name: String
  }

  fileprivate struct Style {
    let name: String
    let parent: String?
    /// Of formatting that somebody gave to one place, and not of a style that has a name.
    let isAutomatic: Bool
    let list: String?
    let properties: OpenElement?
  }

  /// A chain of styles that is longer than this has a ring in it.
  private static let longestChain = 64

  /// Adds the styles in the element that was started last.
  mutating func read(_ xml: OpenXML, areAutomatic: Bool) throws(FormatError) {
    try xml.forEachChild { child throws(FormatError) in
      switch child {
      case .style?:
        let style = try xml.element(.style)
        let key = Key(
          family: style.attributes["family"] ?? "", name: style.attributes["name"] ?? "")
        styles[key] = Style(
          name: key.name, parent: style.attributes["parent-style-name"],
          isAutomatic: areAutomatic, list: style.attributes["list-style-name"],
          properties: style[.textProperties])
      case .listStyle?:
        let list = try xml.element(.listStyle)
        lists[list.attributes["name"] ?? ""] = ListLevel.levels(list)
      case .outlineStyle?: outline = ListLevel.levels(try xml.element(.outlineStyle))
      default: break
      }
    }
  }

  private func chain(_ family: String, _ name: String?) -> [Style] {
    var chain: [Style] = []
    var next = name
    while let name = next, let style = styles[Key(family: family, name: name)],
      chain.count < Self.longestChain
    {
      chain.append(style)
      next = style.parent
    }
    return chain
  }
}

extension OpenStyles {
  /// Whether a paragraph style is, or comes from, the one of titles.
  func isTitle(_ style: String?) -> Bool {
    chain("paragraph", style).contains { $0.name == "Title" }
  }

  /// What a paragraph style makes of a paragraph that is no heading and has no number.
  func kind(ofParagraph style: String?) -> Block.Kind {
    chain("paragraph", style).lazy.compactMap { style in
      let name = style.name.lowercased().split(separator: "_20_").joined(separator: " ")
      return Block.Kind(styleNamed: name)
    }.first ?? .paragraph
  }

  /// The list that a paragraph style belongs to: empty for none of those that it would belong to, nil
  /// where it says nothing.
  func list(ofParagraph style: String?) -> String? {
    chain("paragraph", style).lazy.compactMap(\.list).first
  }

  func hides(paragraph style: String?) -> Bool {
    chain("paragraph", style).lazy.compactMap { $0.says("display") { $0 == "none" } }.first ?? false
  }

  /// How a paragraph's text is shown by formatting given to it alone.
  func direct(ofParagraph style: String?) -> InlineText.Style {
    let own = chain("paragraph", style).prefix { $0.isAutomatic }
    return InlineText.Style(isBold: own.isBold ?? false, isItalic: own.isItalic ?? false)
  }

  /// Whether text in a text style is struck through.
  func strikes(_ style: String?) -> Bool {
    chain("text", style).lazy.compactMap {
      let properties = $0.properties?.attributes
      return properties?["text-line-through-style"] ?? properties?["text-line-through-type"]
    }.first.map { $0 != "none" } ?? false
  }

  /// How far off the line text in a text style is set; nil where the style does not say it.
  func elevation(_ style: String?) -> Elevation?? {
    chain("text", style).lazy.compactMap { $0.properties?.attributes["text-position"] }.first.map {
      Elevation(openDocument: $0)
    }
  }

  /// How text in a text style is shown within text that is shown as given; nil where it is hidden.
  func inline(_ style: String?, within outer: InlineText.Style) -> InlineText.Style? {
    let chain = chain("text", style)[...]
    if chain.lazy.compactMap({ $0.says("display") { $0 == "none" } }).first ?? false { return nil }
    return InlineText.Style(
      isBold: chain.isBold ?? outer.isBold, isItalic: chain.isItalic ?? outer.isItalic)
  }
}

extension ArraySlice<OpenStyles.Style> {
  fileprivate var isBold: Bool? {
    lazy.compactMap {
      $0.says("font-weight") { weight in weight == "bold" || Int(weight).map { $0 >= 600 } ?? false
      }
    }.first
  }

  fileprivate var isItalic: Bool? {
    lazy.compactMap { $0.says("font-style") { $0 == "italic" || $0 == "oblique" } }.first
  }
}

extension OpenStyles.Style {
  fileprivate func says(_ property: String, _ means: (String) -> Bool) -> Bool? {
    properties?.attributes[property].map(means)
  }
}

extension Elevation {
  /// A position as OpenDocument writes it: `super 58%`, `-33% 58%`; nil for one on the line.
  fileprivate init?(openDocument position: String) {
    let height = position.prefix { $0 != " " && $0 != "%" }
    if height == "super" || Int(height).map({ $0 > 0 }) ?? false {
      self = .raised
    } else if height == "sub" || height.hasPrefix("-") {
      self = .lowered
    } else {
      return nil
    }
  }
}
