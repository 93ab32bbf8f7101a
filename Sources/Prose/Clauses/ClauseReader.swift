/// Reads the clauses of a source, block by block; every line that is not blank becomes part of one.
///
/// Blocks that their marks identify (fences, tables, headings) are read each by its own rule; all
/// else is prose, whose line breaks `Wrapping` classifies and whose labels `LabelScanner` finds.
struct ClauseReader {
  private let source: SourceLines
  private let layout: Layout
  private let wordings: Wordings
  private let labels: ClauseLabels
  private let divisionTitles: DivisionTitles
  private let sectionTitles: SectionTitles
  private let headings: UnmarkedHeadings
  private let definitions: DefinitionBlocks
  private let ends: ClauseEnds
  private var fences = FencedBlocks()
  private var read: ClausesRead
  /// The next line to read.
  private var at = 0

  /// Returns the clauses of a source.
  static func clauses(of text: String) -> [Clause] {
    var reader = ClauseReader(text)
    reader.readAll()
    return reader.read.all
  }

  private init(_ text: String) {
    layout = Layout(text)
    source = layout.source
    wordings = Wordings(source)
    labels = ClauseLabels(layout)
    divisionTitles = DivisionTitles(layout, labels)
    sectionTitles = SectionTitles(layout)
    headings = UnmarkedHeadings(layout, wordings)
    definitions = DefinitionBlocks(layout)
    ends = ClauseEnds(layout, labels, divisionTitles)
    read = ClausesRead(room: source.lines.count / 2)
  }

  private mutating func readAll() {
    if let frontMatter = FrontMatter(source) { readFrontMatter(to: frontMatter.end) }
    while at < source.lines.count {
      if source.lines[at].isBlank { at += 1 } else { readBlock() }
    }
  }

  private mutating func readBlock() {
    switch layout.mark(at) {
    case .fence: readVerbatim(to: fences.lastLine(from: at, layout))
    case .row: readRow()
    case .heading(let level): readMarkedHeading(Int(level))
    case .rule: readRule()
    case nil:
      if let last = definitions.lastLine(from: at, below: read) {
        readVerbatim(to: last, level: read.depth(ofParagraph: at...last, source))
      } else {
        readProse()
      }
    }
  }

  // MARK: - Marked blocks

  /// Reads each key of the front matter, with the lines indented under it, as a paragraph.
  private mutating func readFrontMatter(to end: Int) {
    readRule()
    while at < end {
      let first = at
      repeat { at += 1 } while at < end && source.lines[at].indent > source.lines[first].indent
      let wording = wordings.text(first...at - 1)
      if !wording.isEmpty { append(.paragraph, lines: first...at - 1, text: wording) }
    }
    readRule()
  }

  private mutating func readRule() {
    append(.verbatim, lines: at...at, text: wordings.text(at...at))
    at += 1
  }

  private mutating func readVerbatim(to last: Int, level: Int = 1) {
    append(.verbatim, level: level, lines: at...last, text: wordings.verbatim(at...last))
    at = last + 1
  }

  /// Reads a table row; the line of dashes below a head row belongs to it.
  private mutating func readRow() {
    let last = at + 1 < source.lines.count && isBelowHeads(at + 1) ? at + 1 : at
    append(.row, lines: at...last, text: wordings.text(at...at))
    at = last + 1
  }

  /// Whether a line is the row of dashes below the heads of a table.
  private func isBelowHeads(_ line: Int) -> Bool {
    let content = source.content(line)
    return layout.mark(line) == .row && content.contains(UInt8(ascii: "-"))
      && content.allSatisfy { "|-:".utf8.contains($0) || $0.isSpace }
  }

  private mutating func readMarkedHeading(_ level: Int) {
    let (first, content) = (at, source.lines[at].content)
    let words = source.content(at).dropFirst(level).drop(while: \.isSpace).indices
    let label = labels.label(ofHeading: words)
    at += 1
    guard let label, label.style.isDivision, label.textStart == content.upperBound,
      let title = divisionTitles.line(belowHeading: first, level, read)
    else { return appendHeading(label, lines: first...first, level: level, from: words.lowerBound) }
    at = title + 1
    let start = source.lines[title].content.lowerBound + (layout.mark(title)?.level ?? 0)
    append(
      .heading, label, level: level, lines: first...title,
      text: wordings.heading(title...title, without: nil, from: start))
    read.list.removeAll()
  }

  private mutating func appendHeading(
    _ label: LabelMatch?, lines: ClosedRange<Int>, level: Int, from start: Int
  ) {
    let wording = wordings.heading(lines, without: label, from: start)
    let level = LeadWords.isAtStart(of: wording.utf8Span.span) ? Clause.leadLevel : level
    append(.heading, label, level: level, lines: lines, text: wording)
    read.list.removeAll()
  }

  // MARK: - Prose

  /// Reads lines up to the next blank line or block of another kind.
  private mutating func readProse() {
    guard !source.isEmpty(at) else {
      at += 1
      return
    }
    let end = ends.endOfProse(from: at)
    while at < end {
      let first = at
      let label = labels.label(first, below: read)
      let last = ends.lastLine(from: first, before: end, label, read)
      at = last + 1
      if last == first, at < end, let level = layout.underlinedLevel(first) {
        let words = source.lines[first].wording
        appendHeading(
          labels.label(ofHeading: words), lines: first...first, level: level,
          from: words.lowerBound)
        at += 1
      } else {
        appendProse(first...last, label)
      }
    }
  }

  private mutating func appendProse(_ lines: ClosedRange<Int>, _ label: LabelMatch?) {
    let first = lines.lowerBound
    let start = source.lines[first].wording.lowerBound
    if let mark = layout.notes.label(first, isBelowRule: read.isBelowNoteRule) {
      append(.footnote, mark, lines: lines, text: wordings.text(lines, from: mark.textStart))
    } else if let level = headings.level(lines, label, below: read) {
      appendHeading(label, lines: lines, level: level, from: start)
    } else if let label {
      append(
        .item, label, level: enterList(label, lines), lines: lines,
        text: wordings.text(lines, without: label, from: start))
    } else {
      let depth = read.depth(ofParagraph: lines, source)
      append(.paragraph, level: depth, lines: lines, text: wordings.text(lines, from: start))
    }
  }

  /// Puts an item into the list that it belongs to and returns its depth.
  private mutating func enterList(_ label: LabelMatch, _ lines: ClosedRange<Int>) -> Int {
    let first = lines.lowerBound
    if passesPaths(label) { read.list.leavePaths() }
    let isTitle = sectionTitles.isTitle(lines, label, below: read)
    let above = (read.last?.lines.upperBound ?? 0) - 1
    let depth = read.list.enter(
      label, indent: source.lines[first].indent,
      afterEnd: above >= 0 && source.endsClause(above) && !source.endsWithColon(above))
    if isTitle { read.list.markTitle() }
    if let part = layout.labels.part(first) {
      _ = read.list.enter(part.label, indent: part.indent, afterEnd: false)
    }
    return depth
  }

  /// Whether a number is the one after that of the section whose parts are open: `4.` below `3.2`.
  private func passesPaths(_ label: LabelMatch) -> Bool {
    guard case .number(let closing) = label.style, closing != .brackets,
      let path = read.list.path(above: label), let section = ListNumber(source, path).first
    else { return false }
    return section > 0 && ListNumber(source, label).first == section + 1
  }

  // MARK: - Results

  /// Appends a clause with its wording. `lines` count from 0.
  private mutating func append(
    _ kind: Clause.Kind, _ label: LabelMatch? = nil, level: Int = 1, lines: ClosedRange<Int>,
    text: String
  ) {
    let isNoteRule = kind == .verbatim && source.isRuleOfUnderscores(lines.lowerBound)
    read.append(
      Clause(
        kind: kind, label: label.map(wordings.printed) ?? "", level: level,
        lines: lines.lowerBound + 1...lines.upperBound + 1, text: text),
      isNoteRule: isNoteRule)
  }
}
