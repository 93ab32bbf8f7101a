/// Takes recorded changes out of a part, so that it says one of its views and records nothing.
struct WordResolver {
  private let source: WordRedliner.Source
  private let view: TrackedView
  /// The content of paragraphs whose ends are gone, which goes into the next one.
  private var pending = ""

  /// Returns the part in a view. Throws `RedlineFault.hiddenEnd` where a paragraph whose end is gone has no
  /// other after it.
  static func resolved(
    _ source: WordRedliner.Source, _ view: TrackedView
  ) throws(RedlineFault) -> [UInt8] {
    guard source.recordsChanges else { return source.bytes }
    var resolver = WordResolver(source: source, view: view)
    guard let root = source.elements.indices.first else { return source.bytes }
    let text = try resolver.markup(of: root)
    let range = source.elements[root].range
    return Array(source.bytes[..<range.lowerBound]) + text.utf8
      + source.bytes[range.upperBound...]
  }

  private init(source: WordRedliner.Source, view: TrackedView) {
    (self.source, self.view) = (source, view)
  }

  /// An element as it is in the view; empty where it is gone.
  private mutating func markup(of element: Int) throws(RedlineFault) -> String {
    let name = source.elements[element].name
    let local = source.localName(of: element)
    if local.hasSuffix("Change"), local != "Change" { return "" }
    if local.hasPrefix("moveFromRange") || local.hasPrefix("moveToRange") { return "" }
    switch name {
    case .inserted?, .deleted?, .movedFrom?, .movedTo?, .cellInserted?, .cellDeleted?:
      return name?.isShown(view) ?? true ? try content(of: element) : ""
    case .row?:
      if isGone(source.child(.rowProperties, of: element)) { return "" }
    case .cell?:
      if isGone(source.child(.cellProperties, of: element)) { return "" }
    case .list? where view == .reject && source.child(.inserted, of: element) != nil: return ""
    case .paragraph?: return try paragraph(element)
    case .deletedText? where view == .reject: return renamed(element, to: "w:t")
    case _ where local == "delInstrText" && view == .reject:
      return renamed(element, to: "w:instrText")
    default:
      if view == .reject, let former = former(of: element) { return former }
    }
    return try tagged(element, content(of: element))
  }

  private func tagged(_ element: Int, _ content: String) -> String {
    source.text(source.elements[element].opening) + content
      + source.text(source.elements[element].closing)
  }

  /// What an element surrounds; text between its children stays.
  private mutating func content(of element: Int) throws(RedlineFault) -> String {
    var text = ""
    var at = source.elements[element].content.lowerBound
    for child in source.children(of: element) {
      text += source.text(at..<source.elements[child].range.lowerBound)
      text += try markup(of: child)
      at = source.elements[child].range.upperBound
    }
    let end = source.elements[element].content.upperBound
    return text + (at < end ? source.text(at..<end) : "")
  }

  // MARK: - Paragraphs

  /// A paragraph with what runs on into it, or nothing where it runs on itself.
  private mutating func paragraph(_ element: Int) throws(RedlineFault) -> String {
    let outer = pending
    pending = ""
    let properties = source.child(.paragraphProperties, of: element)
    var rest = ""
    for child in source.children(of: element) where child != properties {
      rest += try markup(of: child)
    }
    let own = try properties.map { child throws(RedlineFault) in try markup(of: child) } ?? ""
    pending = ""
    if isGone(properties.flatMap { source.child(.runProperties, of: $0) }) {
      if !Self.shown.contains(where: (outer + rest).contains) { return "" }
      guard hasNext(element) else { throw .hiddenEnd }
      pending = outer + rest
      return ""
    }
    let opening = source.text(source.elements[element].opening)
    let isEmpty = opening.hasSuffix("/>")
    let tag = isEmpty ? opening.dropLast(2) + ">" : opening
    return tag + own + outer + rest
      + (isEmpty ? "</w:p>" : source.text(source.elements[element].closing))
  }

  /// How elements begin that show something.
  private static let shown = [
    "<w:t", "<w:drawing", "<w:pict", "<w:object", "<w:sym", "<w:br", "noteReference", "<m:oMath",
  ]

  private func hasNext(_ element: Int) -> Bool {
    let siblings = source.children(of: source.elements[element].parent)
    let next = siblings.first { $0 > element && source.elements[$0].name != nil }
    return next.map { source.elements[$0].name == .paragraph } ?? false
  }

  // MARK: - Properties

  /// Whether the properties of a row, a cell or an end say that it is not in the view.
  private func isGone(_ properties: Int?) -> Bool {
    (properties.map(source.children) ?? []).contains { child in
      guard let name = source.elements[child].name, name.isChange else { return false }
      return !name.isShown(view)
    }
  }

  /// Properties as they were before a change of them.
  private func former(of properties: Int) -> String? {
    let local = String(source.localName(of: properties))
    guard let change = child(local + "Change", of: properties),
      let former = child(local, of: change)
    else { return nil }
    // The end of a paragraph and of a section has its properties beside those that change.
    let others = source.children(of: properties).filter {
      local == "pPr" && ["rPr", "sectPr"].contains(source.localName(of: $0))
    }
    let text = source.text(source.elements[former].content) + others.map(unmarked).joined()
    return tagged(properties, text)
  }

  private func unmarked(_ properties: Int) -> String {
    let kept = source.children(of: properties).filter {
      !(source.elements[$0].name?.isChange ?? false)
        && !source.localName(of: $0).hasSuffix("Change")
    }
    return tagged(properties, kept.map(source.markup).joined())
  }

  private func child(_ localName: String, of element: Int) -> Int? {
    source.children(of: element).first { source.localName(of: $0) == localName[...] }
  }

  private func renamed(_ element: Int, to name: String) -> String {
    "<\(name) xml:space=\"preserve\">" + source.text(source.elements[element].content)
      + "</\(name)>"
  }
}

extension WordRedliner.Source {
  /// Whether it records changes of any kind.
  fileprivate var recordsChanges: Bool {
    elements.indices.contains { element in
      elements[element].name.map { $0.isChange || $0.isChangeOfFormat }
        ?? localName(of: element).hasSuffix("Change")
    }
  }
}
