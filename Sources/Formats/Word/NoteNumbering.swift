/// The numbering of a Word file's notes, section by section.
struct NoteNumbering {
  /// The numbering of one kind of notes, as far as the file states it.
  struct Rule: Hashable {
    var format: String?
    var start: Int?
    var restart: String?

    /// Whether each section restarts the numbering. Restarts on each page are ignored, as no file
    /// records where a page ends.
    var isRestarted: Bool { restart == "eachSect" }
  }

  private typealias Rules = [WordNotes.Kind: Rule]

  private let usual: Rules
  /// The rules by section; empty if no section has rules of its own.
  private let sections: [Rules]

  init() { (usual, sections) = ([:], []) }

  /// Reads the rules of a file that has notes, from its settings and its sections.
  init(_ package: WordPackage) throws(FormatError) {
    let settings = try package.optionalPart(ofKind: "settings")
    try settings?.open(.settings)
    usual = Self.rules(try settings?.element(.settings))
    var sections: [Rules] = []
    let names = ["footnotePr", "endnotePr"].map { Array($0.utf8) }
    if let main = try package.bytes(of: package.main),
      names.contains(where: { main[...].place(of: $0) != nil })
    {
      try Self.collect(package.document(), into: &sections)
    }
    self.sections = sections
  }

  private static func collect(
    _ xml: WordXML, into sections: inout [Rules]
  ) throws(FormatError) {
    try xml.forEachChild { child throws(FormatError) in
      if child == .section {
        sections.append(rules(try xml.element(.section)))
      } else {
        try collect(xml, into: &sections)
      }
    }
  }

  /// The numbers at which Word lets notes start.
  private static let starts = 0...32767

  private static func rules(_ properties: WordElement?) -> Rules {
    var rules: Rules = [:]
    for kind in WordNotes.Kind.allCases {
      guard let own = properties?[kind.properties] else { continue }
      let start = own.number(.noteStart).flatMap { starts.contains($0) ? $0 : nil }
      rules[kind] = Rule(
        format: own.value(.format), start: start, restart: own.value(.noteRestart))
    }
    return rules
  }

  /// The numbering of notes in a section, counted from 0.
  func rule(_ kind: WordNotes.Kind, section: Int) -> Rule {
    let own = sections.isEmpty ? nil : sections[min(section, sections.count - 1)][kind]
    let usual = usual[kind]
    return Rule(
      format: own?.format ?? usual?.format, start: own?.start ?? usual?.start,
      restart: own?.restart ?? usual?.restart)
  }
}

extension WordNotes.Kind {
  fileprivate var properties: WordName {
    self == .footnote ? .footnoteProperties : .endnoteProperties
  }
}
