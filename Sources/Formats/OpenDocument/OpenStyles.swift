/// The styles of an OpenDocument text, as far as they affect wording, labels and headings.
struct OpenStyles {
  private var styles: [Key: Style] = [:]
  private(set) var lists: [String: NumberedList.Levels] = [:]
  /// The numbering of headings.
  private(set) var outline: NumberedList.Levels = [:]

  private struct Key: Hashable {
    let family: String
    let name: String
  }

  fileprivate struct Style {
    let name: String
    let parent: String?
    /// Whether it is direct formatting, and not a named style.
    let isAutomatic: Bool
    let list: String?
    let properties: OpenElement?
  }

  /// The longest chain of parent styles that is followed; a longer one has a cycle.
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
  /// Whether a paragraph style is that of titles or derives from it.
  func isTitle(_ style: String?) -> Bool {
    chain("paragraph", style).contains { $0.name == "Title" }
  }

  /// The kind that a paragraph style gives to a paragraph that is not a heading and has no number.
  func kind(ofParagraph style: String?) -> Block.Kind {
    chain("paragraph", style).lazy.compactMap { style in
      let name = style.name.lowercased().split(separator: "_20_").joined(separator: " ")
      return Block.Kind(styleNamed: name)
    }.first ?? .paragraph
  }

  /// The list to which a paragraph style belongs: empty if it explicitly belongs to none, `nil` if
  /// it does not say.
  func list(ofParagraph style: String?) -> String? {
    chain("paragraph", style).lazy.compactMap(\.list).first
  }

  func hides(paragraph style: String?) -> Bool {
    chain("paragraph", style).lazy.compactMap { $0.says("display") { $0 == "none" } }.first ?? false
  }

  /// The emphasis that direct formatting gives to a whole paragraph.
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

  /// The elevation of text in a text style; `nil` if the style does not state it.
  func elevation(_ style: String?) -> Elevation?? {
    chain("text", style).lazy.compactMap { $0.properties?.attributes["text-position"] }.first.map {
      Elevation(openDocument: $0)
    }
  }

  /// The emphasis of text in a text style within text of a given emphasis; `nil` if it is hidden.
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
  /// Reads a position in OpenDocument's form: `super 58%`, `-33% 58%`; `nil` for one on the line.
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
