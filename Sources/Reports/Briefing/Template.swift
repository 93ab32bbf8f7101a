/// Text with places for facts, as Markdown: headings, quotations, items, emphasis. Nothing in it decides
/// anything: `{{name}}` stands for a fact; `{{#name}} … {{/name}}` is there for each of what the name
/// stands for, so not at all where that is nothing; `{{^name}} … {{/name}}` is there only then.
/// `{{<part}} … {{/part}}` is there nowhere by itself, and wherever `{{>part}}` stands after it. Of the sections
/// for the forms of plurals, `zero`, `one`, `two`, `few`, `many`, the one that goes with the number is there, or
/// else `other`.
///
/// What stands before a line `---` are lines `key: words`, such as the names of months.
package struct Template: Sendable, Hashable {
  indirect enum Node: Sendable, Hashable {
    case text(String)
    case fact(String)
    case section(String, isInverted: Bool, [Node])
  }

  let head: [String: String]
  let nodes: [Node]

  /// Throws where a section is not closed, or a name stands for nothing that there is.
  package init(_ source: String, names: Set<String>) throws(TemplateFault) {
    let (head, body, line) = Self.divided(source.replacing("\r\n", with: "\n"))
    self.head = head
    var reader = TemplateReader(body, line: line, names: names)
    nodes = try reader.nodes()
  }

  /// Takes the head off; the body with the number of its first line.
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
  /// A part that is not defined before it is used.
  case unknownPart(String, line: Int)
  /// A place or a section that does not end.
  case unclosed(line: Int)
  /// The end of a section that did not begin, or of another one.
  case unopened(String, line: Int)
}
