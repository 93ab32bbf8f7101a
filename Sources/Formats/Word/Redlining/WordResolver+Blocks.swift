/// Resolves paragraphs and tables for a view.
extension WordResolver {
  /// Returns a paragraph with the content that runs on into it; empty if it runs on itself.
  mutating func paragraph(_ element: Int) throws(RedlineFault) -> String {
    var own = pending
    pending = Pending()
    let properties = source.first(.paragraphProperties, of: element)
    let before = shown
    var head = ""
    for child in source.children(of: element)
    where child == properties || source.elements[child].name != .paragraphProperties {
      let markup = try markup(of: child, in: .inline)
      if child == properties, child == element + 1 { head = markup } else { own.text += markup }
    }
    own.isShown = own.isShown || shown > before
    let mark = properties.flatMap { source.child(.runProperties, of: $0) }
    guard isGone(mark) else {
      left[.paragraph, default: 0] += 1
      endsHidden = mark.map { source.holds(.hidden, in: $0) } ?? false
      return tagged(element, head + own.text)
    }
    if hasNext(element) {
      let tag = source.bytes[source.elements[element].opening]
      guard own.text.isEmpty || tag.namespaces.isEmpty else { throw .hiddenEnd }
      pending = own
    } else if own.isShown {
      throw .hiddenEnd
    }
    return ""
  }

  /// The number of elements kept so far that show something.
  private var shown: Int {
    [WordName.run, .formula, .simpleField].reduce(0) { $0 + left[$1, default: 0] }
  }

  /// Whether the content that runs on from a paragraph reaches another one beside it.
  private func hasNext(_ element: Int) -> Bool {
    var next = source.elements[element].end
    while next < source.elements[source.elements[element].parent].end {
      let end = source.elements[next].end
      let isGone = source.elements[next].name.map { $0.isChange && !$0.isShown(view) } ?? false
      let first = (next..<end).first { source.elements[$0].name?.stopsRunningOn ?? false }
      if !isGone, let first { return source.elements[first].name == .paragraph }
      next = end
    }
    return false
  }

  // MARK: - Tables

  /// Returns a table, a row or a cell; empty if none of its parts is left, except that a cell gets
  /// an empty paragraph, which it must have.
  mutating func tabular(
    _ element: Int, of part: WordName, in place: Place
  ) throws(RedlineFault) -> String {
    let before = left[part]
    var content = try content(of: element, in: place)
    if left[part] == before, source.holds(part, in: element) {
      if part == .row, endsHidden { throw .hiddenEnd }
      guard part == .paragraph else { return "" }
      content += "<\(source.prefix(of: element))p/>"
    }
    if let name = source.elements[element].name { left[name, default: 0] += 1 }
    return tagged(element, content)
  }
}

extension WordName {
  /// Whether it stops content that runs on from a paragraph.
  fileprivate var stopsRunningOn: Bool {
    switch self {
    case .paragraph, .table, .embedded, .subDocument, .run, .textBox, .alternatives: true
    default: isChange
    }
  }
}
