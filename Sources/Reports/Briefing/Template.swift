/// Text with places for facts, as Markdown: headings, quotations, items, emphasis. A template
/// decides nothing.
///
/// - `{{name}}` stands for a fact.
/// - `{{#name}} … {{/name}}` appears once for each thing that the name stands for, so not at all if
///   there is none.
/// - `{{^name}} … {{/name}}` appears only if there is none.
/// - `{{<part}} … {{/part}}` appears only where `{{>part}}` occurs after it.
/// - Of the sections for plural forms, `zero`, `one`, `two`, `few`, `many`, the one that fits the
///   number appears, or else `other`.
///
/// The lines before a line `---` have the form `key: words`, such as the names of months.
package struct Template: Sendable, Hashable {
  indirect enum Node: Sendable, Hashable {
    case text(String)
    case fact(String)
    case section(String, isInverted: Bool, [Node])
  }

  let head: [String: String]
  let nodes: [Node]

  /// Throws if a section is not closed, or a name is unknown.
  package init(_ source: String, names: Set<String>) throws(TemplateFault) {
    let (head, body, line) = Self.divided(source.replacing("\r\n", with: "\n"))
    self.head = head
    var reader = TemplateReader(body, line: line, names: names)
    nodes = try reader.nodes()
  }

  /// Splits off the head; returns it with the body and the number of the body's first line.
  private static func divided(_ source: String) -> ([String: String], Substring, Int) {
    var head: [String: String] = [:]
    var rest = source[...]
    var count = 1
    while let end = rest.firstIndex(of: "\n") {
      let line = rest[..<end]
      rest = rest[rest.index(after: end)...]
      count += 1
      if line == "---" { return (head, rest, count) }
      guard let colon = line.firstIndex(of: ":") else { break }
      let words = line[line.index(after: colon)...].drop { $0 == " " }
      head[String(line[..<colon])] = String(words)
    }
    return ([:], source[...], 1)
  }
}

/// What is wrong with a template, and on which line.
package enum TemplateFault: Error, Sendable, Hashable {
  case unknownName(String, line: Int)
  /// A part that is used before it is defined.
  case unknownPart(String, line: Int)
  /// A place or a section without an end.
  case unclosed(line: Int)
  /// The end of a section that is not the open one.
  case unopened(String, line: Int)
}
