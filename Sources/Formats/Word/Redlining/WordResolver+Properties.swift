/// Resolves properties for a view.
extension WordResolver {
  /// Whether the properties of a row, a cell or a paragraph end exclude it from the view.
  func isGone(_ properties: Int?) -> Bool {
    (properties.map(source.children) ?? []).contains { child in
      guard let name = source.elements[child].name, name.isChange else { return false }
      return !name.isShown(view)
    }
  }

  /// The properties as they were before a change to them; `nil` if they were not changed.
  mutating func former(of properties: Int) throws(RedlineFault) -> String? {
    let name = source.elements[properties].name
    let local = source.localName(of: properties)
    let change = source.children(of: properties).first {
      source.elements[$0].name?.isChangeOfFormat ?? false
        && source.localName(of: $0) == local + "Change"
    }
    let former = (change.map(source.children) ?? []).first {
      source.elements[$0].name == name && source.localName(of: $0) == local
    }
    guard let former else { return nil }
    // The properties of a paragraph's end and of a section are stored apart from those that change.
    func isApart(_ child: Int) -> Bool {
      let own = source.elements[child].name
      return name == .paragraphProperties && (own == .runProperties || own == .section)
    }
    let children =
      source.children(of: former).filter { !isApart($0) }
      + source.children(of: properties).filter(isApart)
    var text = ""
    for child in children { text += try markup(of: child, in: .properties) }
    return tagged(properties, text)
  }
}

extension WordResolver.Place {
  /// The place for the children of an element that is in this place.
  func inside(_ name: WordName?) -> Self {
    switch (self, name) {
    case (.properties, _): self
    case (_, let name?) where name.isProperties || name == .fieldMark: .properties
    case (.blocks, .paragraph?): .inline
    case (.inline, .textBox?): .blocks
    default: self
    }
  }
}

extension WordRedliner.Source {
  /// Whether the part records changes of any kind.
  var recordsChanges: Bool {
    elements.indices.contains { element in
      elements[element].name.map { $0.isChange || $0.isChangeOfFormat }
        ?? (isEndOfRange(element) || localName(of: element).hasSuffix("Change"))
    }
  }

  /// Whether an element marks the start or end of a range that was moved, inserted or struck.
  func isEndOfRange(_ element: Int) -> Bool {
    let name = localName(of: element)
    let kinds = ["moveFrom", "moveTo", "customXmlIns", "customXmlDel", "customXmlMove"]
    return (name.hasSuffix("RangeStart") || name.hasSuffix("RangeEnd"))
      && kinds.contains(where: name.hasPrefix)
  }

  /// The first child with the given name, looking into the first of alternative contents.
  func first(_ name: WordName, of element: Int) -> Int? {
    for child in children(of: element) {
      if elements[child].name == name { return child }
      guard elements[child].name == .alternatives else { continue }
      let way = children(of: child).first { [.choice, .fallback].contains(elements[$0].name) }
      if let found = way.flatMap({ first(name, of: $0) }) { return found }
    }
    return nil
  }

  /// The prefix of an element's tag, with its colon.
  func prefix(of element: Int) -> String {
    let name = Substring(decoding: bytes[elements[element].opening].elementName, as: UTF8.self)
    return name.lastIndex(of: ":").map { String(name[...$0]) } ?? ""
  }
}
