/// Grammars and the like, indented and without a fence, as IETF texts have them.
struct DefinitionBlocks {
  private let source: SourceLines
  private let labels: LineLabels

  init(_ layout: Layout) { (source, labels) = (layout.source, layout.labels) }

  /// The last line of a block of definitions that begins on a line, indented more than the clause
  /// above it: `name = …` on two lines or more, further lines deeper, none that ends as prose does
  /// or has a label, and one with a sign of grammars, as glossaries look alike; or nil.
  func lastLine(from first: Int, below read: ClausesRead) -> Int? {
    let indent = source.lines[first].indent
    guard indent > 1, first > 0, isDefinition(first), source.isEmpty(first - 1),
      let above = read.last, source.lines[above.lines.lowerBound - 1].indent < indent
    else { return nil }
    let end = source.lines.indices[first...].first { source.lines[$0].isBlank }
    let lines = first..<(end ?? source.lines.count)
    let isCode = lines.allSatisfy { line in
      labels[line] == nil && !source.endsClause(line)
        && (isDefinition(line) || source.lines[line].indent > indent)
    }
    let definitions = lines.lazy.filter(isDefinition).prefix(Self.fewest)
    guard isCode, definitions.count == Self.fewest, lines.contains(where: isGrammar) else {
      return nil
    }
    return lines.upperBound - 1
  }

  private static let fewest = 2

  /// Whether a line is a name, a sign of equality and what it stands for:
  /// `length = 1*DIGIT`, `a ::= b`.
  private func isDefinition(_ line: Int) -> Bool {
    let words = source.content(line)
    let name = words.prefix { $0.isLetter || $0.isDigit || Self.inNames.contains($0) }
    let rest = words[name.endIndex...].drop(while: \.isSpace)
    guard !name.isEmpty, rest.startIndex > name.endIndex else { return false }
    return Self.equals.contains { rest.starts(with: $0) && rest.count > $0.count }
  }

  /// Whether a line of such a block has a sign of grammars: alternatives, a number of times, a
  /// character's code, a literal.
  private func isGrammar(_ line: Int) -> Bool {
    let words = source.content(line)
    return words.starts(with: "/ ".utf8)
      || words.indices.contains { at in
        Self.signs.contains { words[at...].starts(with: $0) }
      }
  }

  private static let signs = [":=", "=/", " / ", " 1*", "(1*", "%x", "= \""].map { Array($0.utf8) }
  private static let inNames = Array("-_.<>".utf8)
  private static let equals = ["= ", ":= ", "::= ", "=/ "].map { Array($0.utf8) }
}
