/// Reads the body of a template.
struct TemplateReader {
  private var rest: Substring
  private var line: Int
  /// The line of the last tag.
  private var tagLine = 1
  private let names: Set<String>
  /// The parts defined so far, by name.
  private var parts: [String: [Template.Node]] = [:]
  private var isAtLineStart = true

  init(_ body: Substring, line: Int, names: Set<String>) {
    rest = body
    self.line = line
    self.names = names
  }

  mutating func nodes() throws(TemplateFault) -> [Template.Node] {
    try nodes(of: nil, from: line)
  }

  /// Reads up to the end of a section or, if nil, of the template.
  private mutating func nodes(
    of section: String?, from start: Int
  ) throws(TemplateFault) -> [Template.Node] {
    var nodes: [Template.Node] = []
    while let (text, tag) = try next() {
      if !text.isEmpty { nodes.append(.text(text)) }
      switch tag.first {
      case nil: break
      case "#", "^":
        let name = try known(tag.dropFirst())
        let inner = try self.nodes(of: name, from: tagLine)
        nodes.append(.section(name, isInverted: tag.first == "^", inner))
      case "/":
        guard tag.dropFirst() == section ?? "" else {
          throw .unopened(String(tag.dropFirst()), line: tagLine)
        }
        return nodes
      case "!": break
      case "<":
        let name = String(tag.dropFirst())
        parts[name] = try self.nodes(of: name, from: tagLine)
      case ">":
        guard let part = parts[String(tag.dropFirst())] else {
          throw .unknownPart(String(tag.dropFirst()), line: tagLine)
        }
        nodes += part
      default: nodes.append(.fact(try known(tag)))
      }
    }
    guard section == nil else { throw .unclosed(line: start) }
    return nodes
  }

  /// Returns the text up to the next tag, and the tag, which is empty at the end. A tag that prints
  /// nothing by itself and is alone on its line takes the line with it.
  private mutating func next() throws(TemplateFault) -> (text: String, tag: Substring)? {
    guard !rest.isEmpty else { return nil }
    guard let opening = rest.firstRange(of: "{{") else {
      defer { rest = "" }
      return (String(rest), "")
    }
    var text = rest[..<opening.lowerBound]
    line += text.count { $0 == "\n" }
    guard let closing = rest[opening.upperBound...].firstRange(of: "}}") else {
      throw .unclosed(line: line)
    }
    let tag = rest[opening.upperBound..<closing.lowerBound]
    tagLine = line
    guard !tag.isEmpty, !tag.contains("\n") else { throw .unclosed(line: line) }
    let lineStart = text.lastIndex(of: "\n").map { text[text.index(after: $0)...] }
    let before = lineStart ?? (isAtLineStart ? text : "x")
    rest = rest[closing.upperBound...]
    let isSilent = "#^/!<>".contains(tag.first ?? " ")
    isAtLineStart = false
    if isSilent, before.allSatisfy({ $0 == " " }), let end = endOfBlankLine {
      text = text[..<before.startIndex]
      rest = rest[end...]
      line += 1
      isAtLineStart = true
    }
    return (String(text), tag)
  }

  /// The start of the next line, if the rest of this one is blank.
  private var endOfBlankLine: Substring.Index? {
    let next = rest.drop { $0 == " " }
    guard next.first == "\n" else { return next.isEmpty ? next.endIndex : nil }
    return next.index(after: next.startIndex)
  }

  private func known(_ name: Substring) throws(TemplateFault) -> String {
    guard names.contains(String(name)) else { throw .unknownName(String(name), line: tagLine) }
    return String(name)
  }
}
