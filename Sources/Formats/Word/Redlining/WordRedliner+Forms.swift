/// Chooses the properties of paragraphs in the new text, and whether the file's lists still count
/// them.
extension WordRedliner {
  /// The source of a paragraph's properties.
  struct Form: Hashable {
    /// The paragraph of the file; `nil` if there is none.
    var source: Int?
    var place: ParagraphProperties.ListPlace?
    /// Whether its label is part of its wording, and no list counts it.
    var isTyped = false

    init(own origin: WordOrigin?) { (source, place) = (origin?.element, origin?.place) }
  }

  /// The label of a paragraph in the new text.
  struct Label: Hashable {
    let text: String
    /// The label that the file printed, if both texts have it.
    let kept: String?
  }

  /// Returns the form of one of the paragraphs into which one of the file is divided. `isOwn` marks
  /// the last.
  mutating func form(
    of paragraph: Manuscript.Paragraph, in origin: WordOrigin, isOwn: Bool
  ) -> Form {
    var form = Form(own: origin)
    if let model = model(for: paragraph, in: origin, isOwn: isOwn) {
      form = Form(own: model.origin)
    }
    let own = Label(
      text: paragraph.newLabel, kept: paragraph.hasOldLabel ? origin.label : nil)
    let label = openLabel ?? own
    openLabel = paragraph.end == .deleted ? label : nil
    return settled(form, label)
  }

  /// Returns the form of a paragraph that only the new text has, and the paragraph of the file that
  /// serves as its model.
  mutating func form(of paragraph: Manuscript.Paragraph) -> (form: Form, model: WordOrigin?) {
    let candidates = candidates(paragraph.style)
    let label = paragraph.newLabel
    let counted = candidates.first { model in
      model.origin.place.map { numbering.label($0, list) == label } ?? label.isEmpty
    }
    let model = (counted ?? candidates.first)?.origin
    return (settled(Form(own: model), Label(text: label, kept: nil)), model)
  }

  /// The model for a paragraph whose style changes. One that only becomes, or ceases to be, a
  /// heading in appearance keeps its own properties.
  private func model(
    for paragraph: Manuscript.Paragraph, in origin: WordOrigin, isOwn: Bool
  ) -> Model? {
    let (style, former) = (paragraph.style, paragraph.oldStyle)
    let isAdded = paragraph.pieces.allSatisfy { $0.revision != .kept }
    let model = candidates(style).first { $0.style == style }
    let above = isOwn || !models.indices.contains(passed) ? former : models[passed].style
    if isAdded { return style == above ? nil : model }
    if origin.isHeading != style.isHeading, former.isHeading != style.isHeading {
      return model.flatMap { $0.origin.isHeading == style.isHeading ? $0 : nil }
    }
    return nil
  }

  /// Keeps the form's list if that prints the wanted label, and otherwise types the label. A
  /// paragraph that runs on into the next is counted there.
  private mutating func settled(_ form: Form, _ label: Label) -> Form {
    var form = form
    guard let place = form.place else { return form }
    let printed = numbering.label(place, list)
    guard printed == label.text || printed == label.kept else {
      form.isTyped = true
      return form
    }
    if openLabel == nil { _ = numbering.count(place, list) }
    return form
  }

  /// The nearest paragraphs of the file before and after with a style, or otherwise with that of
  /// body text.
  private func candidates(_ style: Manuscript.Style) -> [Model] {
    let (before, after) = (models[..<passed].reversed(), models[passed...])
    let alike = [before.first { $0.style == style }, after.first { $0.style == style }]
    let found = alike.compactMap(\.self)
    if !found.isEmpty || style == .body { return found }
    return [before.first { $0.style == .body }, after.first { $0.style == .body }]
      .compactMap(\.self)
  }
}

extension Manuscript.Style {
  var isHeading: Bool { if case .heading = self { true } else { false } }
}

extension Manuscript.Paragraph {
  /// The label of the paragraph in the new text.
  var newLabel: String {
    pieces.filter { $0.isLabel && $0.revision != .deleted }.map(\.text).joined().trimmed
  }

  /// Whether the new text keeps the label of the old one.
  var hasOldLabel: Bool {
    let labels = pieces.filter(\.isLabel)
    return !labels.isEmpty && labels.allSatisfy { $0.revision == .kept }
  }
}

extension Manuscript.Piece {
  fileprivate var text: String { if case .text(let text) = content { text } else { "" } }
}
