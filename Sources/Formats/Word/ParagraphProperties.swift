/// The properties of a paragraph that affect its label, kind and end.
struct ParagraphProperties {
  struct ListPlace: Hashable {
    let list: String
    /// The level, from 0 to `ListCounters.deepest`.
    let level: Int

    init(list: String, level: Int) {
      self.list = list
      self.level = min(max(level, 0), ListCounters.deepest)
    }
  }

  var list: ListPlace?
  /// The number that the list printed before a tracked change to it.
  var formerLabel: String?
  /// The outline level, from 0; `nil` for body text.
  var outlineLevel: Int?
  /// Whether the view excludes the mark at its end.
  var isMarkGone = false
  /// Whether it is the last paragraph of a section.
  var endsSection = false
  /// Whether its end mark is hidden text.
  var isMarkHidden = false
  /// Whether its style hides its wording.
  var isHidden = false
  /// The kind that its style gives to a paragraph without an automatic number.
  var unnumbered = Block.Kind.paragraph
}

extension ParagraphProperties {
  /// Whether it runs on into the next paragraph.
  var runsOn: Bool { isMarkGone || isMarkHidden }

  /// The kind of the paragraph, given its label.
  func kind(_ label: String) -> Block.Kind {
    if let outlineLevel { return .heading(outlineLevel) }
    return label.isEmpty ? unnumbered : .item(list?.level ?? 0)
  }

  /// Whether wording is read in the same way under these properties as under others.
  func isRead(as other: ParagraphProperties) -> Bool {
    isHidden == other.isHidden && (unnumbered == .verbatim) == (other.unnumbered == .verbatim)
  }
}

extension WordReader {
  /// Reads the properties of a paragraph, as of the view.
  mutating func readProperties() throws(FormatError) -> ParagraphProperties {
    let current = try xml.element(.paragraphProperties)
    var shown = current
    if let change = current[.paragraphChange] {
      count(change)
      if view == .reject, let former = change[.paragraphProperties] { shown = former }
    }
    let style = shown.value(.paragraphStyle)
    var properties = ParagraphProperties()
    properties.list = place(shown, style: style)
    if view == .reject {
      properties.formerLabel =
        list(shown)?[.numberingChange]?.attributes["original"]?.formerLabel
    }
    for changed in [current[.list], current[.section]] {
      for change in changed?.children ?? [] { count(change) }
    }
    properties.outlineLevel =
      shown.number(.outlineLevel).map(WordStyles.heading)
      ?? styles.outlineLevel(ofParagraph: style)
    properties.unnumbered = styles.kind(ofParagraph: style)
    properties.isHidden = styles.hides(paragraph: style)
    properties.endsSection = current[.section] != nil
    if let mark = current[.runProperties] {
      for change in mark.children { count(change) }
      let former = view == .reject ? mark[.runChange]?[.runProperties] : nil
      properties.isMarkGone = mark.children.contains { !$0.name.isShown(view) }
      properties.isMarkHidden = (former ?? mark)[.hidden]?.isOn ?? false
    }
    return properties
  }

  /// The list that the properties of a paragraph name in the view.
  private func list(_ properties: WordElement) -> WordElement? {
    let own = properties[.list]
    return view == .reject && own?[.inserted] != nil ? nil : own
  }

  /// The paragraph's own position in a list, or otherwise that of its style.
  private func place(
    _ properties: WordElement, style: String?
  ) -> ParagraphProperties.ListPlace? {
    let own = list(properties)
    let ofStyle = styles.list(ofParagraph: style)
    guard let id = own?.value(.listID) ?? ofStyle.list, id != "0" else { return nil }
    let levels = lists.list(id, styles)?.levels.filter { $0.value.style == style && style != nil }
    let level = own?.number(.level) ?? levels?.keys.min() ?? ofStyle.level ?? 0
    return ParagraphProperties.ListPlace(list: id, level: level)
  }
}

extension String {
  /// The label in a numbering record such as `%1:5:0:.`, which holds for each level its index, its
  /// number, the number's format and the text after it; `nil` for any other string.
  fileprivate var formerLabel: String? {
    let formats = ["decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter"]
    var label = ""
    var rest = self[...]
    while let place = rest.firstIndex(of: "%") {
      label += rest[..<place]
      let fields = rest[place...].split(
        separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count == 4, let number = Int(fields[1]), let format = Int(fields[2]) else {
        return nil
      }
      label += PrintedNumber.text(
        number, formats.indices.contains(format) ? formats[format] : "decimal")
      rest = fields[3]
    }
    return label + rest
  }
}
