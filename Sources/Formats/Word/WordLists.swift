/// The lists of a Word file, with the label format of each level.
struct WordLists {
  private let definitions: [String: Definition]
  private let instances: [String: Instance]

  private struct Definition {
    let levels: NumberedList.Levels
    /// The list style that it refers to.
    let style: String?
  }

  private struct Instance {
    let definition: String
    let levels: NumberedList.Levels
    let starts: [Int: Int]
  }

  /// Reads the part that defines the lists; a file without that part has none.
  init(_ xml: WordXML?) throws(FormatError) {
    var definitions: [String: Definition] = [:]
    var instances: [String: Instance] = [:]
    try xml?.open(.numbering)
    try xml?.forEachChild { child throws(FormatError) in
      switch child {
      case .abstractList?:
        guard let list = try xml?.element(.abstractList) else { return }
        definitions[list.attributes["abstractNumId"] ?? ""] = Definition(
          levels: Self.levels(list.all(.listLevel)), style: list.value(.listStyle))
      case .listInstance?:
        guard let list = try xml?.element(.listInstance) else { return }
        instances[list.attributes["numId"] ?? ""] = Self.instance(list)
      default: break
      }
    }
    self.definitions = definitions
    self.instances = instances
  }

  private static func levels(_ levels: [WordElement]) -> NumberedList.Levels {
    Dictionary(levels.map { (Self.place($0), ListLevel($0)) }) { first, _ in first }
  }

  private static func place(_ level: WordElement) -> Int {
    level.attributes["ilvl"].flatMap { Int($0) } ?? 0
  }

  private static func instance(_ list: WordElement) -> Instance {
    let overrides = list.all(.levelOverride)
    let starts = overrides.compactMap { override in
      override.number(.startOverride).map { (place(override), $0) }
    }
    return Instance(
      definition: list.value(.abstractID) ?? "",
      levels: levels(overrides.compactMap { $0[.listLevel] }),
      starts: Dictionary(starts) { first, _ in first })
  }
}

extension WordLists {
  /// Returns the list with an id, with everything that it inherits; `nil` if there is none.
  /// `styles` supplies the lists of list styles.
  func list(_ id: String, _ styles: WordStyles) -> NumberedList? {
    guard let instance = instances[id] else { return nil }
    var definition = instance.definition
    if let style = definitions[definition]?.style,
      let other = styles.list(ofParagraph: style).list, let linked = instances[other]
    {
      definition = linked.definition
    }
    guard let levels = definitions[definition]?.levels else { return nil }
    return NumberedList(
      id: id, definition: definition, levels: levels.merging(instance.levels) { $1 },
      starts: instance.starts)
  }
}

extension ListLevel {
  fileprivate init(_ level: WordElement) {
    start = level.number(.start) ?? 0
    format = level.value(.format) ?? "decimal"
    text = level.value(.levelText) ?? ""
    restart = level.number(.restart)
    isLegal = level[.legal]?.isOn ?? false
    style = level.value(.paragraphStyle)
  }
}
