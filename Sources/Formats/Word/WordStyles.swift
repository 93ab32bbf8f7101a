/// The styles of a Word file, as far as they affect wording, labels and headings.
struct WordStyles {
  private let styles: [String: Style]
  private let ofParagraphs: String?

  fileprivate struct Style {
    let name: String
    let basedOn: String?
    let paragraph: WordElement?
    let run: WordElement?
  }

  /// The longest chain of base styles that is followed; a longer one has a cycle.
  private static let longestChain = 64

  /// Reads the part that defines the styles; a file without that part has none.
  init(_ xml: WordXML?) throws(FormatError) {
    var styles: [String: Style] = [:]
    var ofParagraphs: String?
    try xml?.open(.styles)
    try xml?.forEachChild { child throws(FormatError) in
      guard child == .style, let xml else { return }
      let style = try xml.element(.style)
      guard let id = style.attributes["styleId"] else { return }
      styles[id] = Style(style)
      let isDefault = style.attributes["default"]?.isOn ?? false
      if isDefault, style.attributes["type"] ?? "paragraph" == "paragraph" { ofParagraphs = id }
    }
    self.styles = styles
    self.ofParagraphs = ofParagraphs
  }

  /// The style and those that it is based on, nearest first; the default style if `id` is `nil`.
  private func chain(ofParagraph id: String?) -> [Style] { chain(id ?? ofParagraphs) }

  private func chain(_ id: String?) -> [Style] {
    var chain: [Style] = []
    var next = id
    while let id = next, let style = styles[id], chain.count < Self.longestChain {
      chain.append(style)
      next = style.basedOn
    }
    return chain
  }
}

extension WordStyles {
  /// The kind that a paragraph style gives to a paragraph that is not a heading and has no
  /// automatic number.
  func kind(ofParagraph id: String?) -> Block.Kind {
    chain(ofParagraph: id).lazy.compactMap { Block.Kind(styleNamed: $0.name) }.first ?? .paragraph
  }

  /// The outline level of a paragraph style, from 0; `nil` for body text.
  func outlineLevel(ofParagraph id: String?) -> Int? {
    for style in chain(ofParagraph: id) {
      if let level = style.paragraph?.number(.outlineLevel) { return Self.heading(level) }
      if let level = style.headingLevel { return level }
    }
    return nil
  }

  /// The outline level of a heading; `nil` for 9, which is body text.
  static func heading(_ level: Int) -> Int? { (0..<9).contains(level) ? level : nil }

  /// The list to which a paragraph style belongs, and its level there, as far as the style states
  /// them.
  func list(ofParagraph id: String?) -> (list: String?, level: Int?) {
    let lists = chain(ofParagraph: id).compactMap { $0.paragraph?[.list] }
    return (
      lists.lazy.compactMap { $0.value(.listID) }.first,
      lists.lazy.compactMap { $0.number(.level) }.first
    )
  }

  /// Whether a paragraph style hides wording.
  func hides(paragraph id: String?) -> Bool { chain(ofParagraph: id).says(.hidden) ?? false }

  /// Whether a character property is on in a character style; `nil` if the style does not state it.
  func says(_ property: WordName, ofRun id: String?) -> Bool? { chain(id).says(property) }

  func value(_ property: WordName, ofRun id: String?) -> String? {
    chain(id).lazy.compactMap { $0.run?.value(property) }.first
  }
}

extension [WordStyles.Style] {
  fileprivate func says(_ property: WordName) -> Bool? {
    lazy.compactMap { $0.run?[property]?.isOn }.first
  }
}

extension WordStyles.Style {
  fileprivate init(_ style: WordElement) {
    name = style.value(.styleName)?.lowercased() ?? ""
    basedOn = style.value(.basedOn)
    paragraph = style[.paragraphProperties]
    run = style[.runProperties]
  }

  /// The level of a style whose name is that of a heading: `heading 2`, `Title`.
  fileprivate var headingLevel: Int? {
    if name == "title" { return 0 }
    guard name.hasPrefix("heading "), let number = Int(name.dropFirst(8)) else { return nil }
    return (1...9).contains(number) ? number - 1 : nil
  }
}
