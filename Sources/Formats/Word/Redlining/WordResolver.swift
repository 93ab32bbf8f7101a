/// Resolves the recorded changes of a part, so that it holds one of its views and records nothing.
///
/// An element that the reader passes through can be removed from around its content, which reads as
/// before. Elements where the reader does not look for them are left as they are.
struct WordResolver {
  /// The kind of children that the reader looks for in an element.
  enum Place { case blocks, rows, cells, inline, properties }

  /// Content of a paragraph without an end, which goes into the next one.
  struct Pending {
    var text = ""
    /// Whether it has anything that may be shown.
    var isShown = false
  }

  let source: WordRedliner.Source
  let view: TrackedView
  var pending = Pending()
  /// Whether the end of the last paragraph is hidden text.
  var endsHidden = false
  /// The number of elements kept so far, by name.
  var left: [WordName: Int] = [:]

  /// Returns the part in a view. Throws `RedlineFault.hiddenEnd` if a paragraph without an end has
  /// no other after it.
  static func resolved(
    _ source: WordRedliner.Source, _ view: TrackedView
  ) throws(RedlineFault) -> [UInt8] {
    guard source.recordsChanges else { return source.bytes }
    var resolver = WordResolver(source: source, view: view)
    guard let root = source.elements.indices.first else { return source.bytes }
    let text = try resolver.tagged(root, resolver.content(of: root, in: .blocks))
    let range = source.elements[root].range
    return Array(source.bytes[..<range.lowerBound]) + text.utf8
      + source.bytes[range.upperBound...]
  }

  private init(source: WordRedliner.Source, view: TrackedView) {
    (self.source, self.view) = (source, view)
  }

  /// Returns an element as it is in the view; empty if it is gone.
  mutating func markup(of element: Int, in place: Place) throws(RedlineFault) -> String {
    let name = source.elements[element].name
    switch name {
    case nil where source.isEndOfRange(element): return try content(of: element, in: place)
    case .text?, .drawnText?, .formulaText?, .instructions?: return source.markup(of: element)
    case .deletedText?: return renamed(element, to: "t")
    case .deletedInstructions?: return renamed(element, to: "instrText")
    case .numberingChange? where view == .reject: return source.markup(of: element)
    case .paragraph? where place == .blocks: return try paragraph(element)
    case .table? where place == .blocks: return try tabular(element, of: .row, in: .rows)
    case .row? where place == .rows:
      return isGone(source.first(.rowProperties, of: element))
        ? "" : try tabular(element, of: .cell, in: .cells)
    case .cell? where place == .cells:
      return isGone(source.first(.cellProperties, of: element))
        ? "" : try tabular(element, of: .paragraph, in: .blocks)
    case .list? where view == .reject && source.child(.inserted, of: element) != nil: return ""
    case let name? where name.isChangeOfFormat: return ""
    case let name? where name.isChange: return try change(element, name, in: place)
    default: break
    }
    if view == .reject, let former = try former(of: element) { return former }
    if let name { left[name, default: 0] += 1 }
    return try tagged(element, content(of: element, in: place.inside(name)))
  }

  /// The content of a change that the view includes. Properties in it are dropped, and a change
  /// mark among properties has no content.
  private mutating func change(
    _ element: Int, _ name: WordName, in place: Place
  ) throws(RedlineFault) -> String {
    guard source.elements[element].parent != 0 else { return source.markup(of: element) }
    guard place != .properties, name.isShown(view) else { return "" }
    guard source.bytes[source.elements[element].opening].namespaces.isEmpty else { throw .prefix }
    return try content(of: element, in: place) { !($0?.isProperties ?? false) }
  }

  func tagged(_ element: Int, _ content: String) -> String {
    let opening = source.text(source.elements[element].opening)
    guard opening.hasSuffix("/>"), !content.isEmpty else {
      return opening + content + source.text(source.elements[element].closing)
    }
    let name = source.prefix(of: element) + source.localName(of: element)
    return "\(opening.dropLast(2))>\(content)</\(name)>"
  }

  /// The content of an element, including text between its children.
  mutating func content(
    of element: Int, in place: Place, where isKept: (WordName?) -> Bool = { _ in true }
  ) throws(RedlineFault) -> String {
    var text = ""
    var at = source.elements[element].content.lowerBound
    for child in source.children(of: element) {
      text += source.text(at..<source.elements[child].range.lowerBound)
      if isKept(source.elements[child].name) { text += try markup(of: child, in: place) }
      at = source.elements[child].range.upperBound
    }
    let end = source.elements[element].content.upperBound
    return text + (at < end ? source.text(at..<end) : "")
  }

  private func renamed(_ element: Int, to name: String) -> String {
    guard view == .reject else { return source.markup(of: element) }
    let name = source.prefix(of: element) + name
    return "<\(name) xml:space=\"preserve\">" + source.text(source.elements[element].content)
      + "</\(name)>"
  }
}
