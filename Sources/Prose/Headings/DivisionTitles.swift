/// Finds the title below the label of a division that is alone on its line: `Article 7`, then
/// `Definitions`.
struct DivisionTitles {
  private let layout: Layout
  private let source: SourceLines
  private let labels: ClauseLabels

  init(_ layout: Layout, _ labels: ClauseLabels) {
    self.layout = layout
    self.labels = labels
    source = layout.source
  }

  /// Returns the line of the title, with or without a blank line above it; or nil. Below a blank
  /// line, a title in emphasis needs `mayStandApart`, as it may be a heading by itself.
  func line(below label: Int, mayStandApart: Bool = false, _ read: ClausesRead) -> Int? {
    let isNext = label + 1 < source.lines.count && !source.lines[label + 1].isBlank
    let title = isNext ? label + 1 : label + 2
    guard title < source.lines.count, layout.mayBeTitle(title, below: read) else { return nil }
    let words = HeadingWords(source, title...title)
    guard words.mayBeHeading, !words.leads, !words.startsLower, !words.endsWithColon,
      isNext || mayStandApart || !words.isEmphasized
    else { return nil }
    return layout.isFollowedByBreak(title) || mayStandApart
      || isNext && isAboveSentence(title, words) ? title : nil
  }

  /// Whether a few words appear right above a line that begins a sentence.
  private func isAboveSentence(_ line: Int, _ words: HeadingWords) -> Bool {
    words.hasAtMost(Self.longest) && source.firstScalar(line + 1)?.isUpper == true
  }

  /// The most words of a title that is distinguished from a sentence by the line below it.
  private static let longest = 8

  // MARK: - Below a marked heading

  /// Returns the line of the title below a heading with a mark: a deeper heading without a label,
  /// such as `### Definitions` below `## Article 7`, if it is the only one of its level in the
  /// division; or a line in emphasis, if it is the only one there.
  func line(belowHeading label: Int, _ level: Int, _ read: ClausesRead) -> Int? {
    let title = source.lines.indices[(label + 1)...].prefix(2).first { !source.lines[$0].isBlank }
    guard let title else { return nil }
    guard let deeper = layout.mark(title)?.level else {
      guard isEmphasized(title), !isAnyEmphasized(below: title) else { return nil }
      return line(below: label, mayStandApart: true, read)
    }
    let words = source.content(title).dropFirst(deeper)
    let wording = words.drop(while: \.isSpace)
    guard deeper > level, !words.isEmpty, !LeadWords.isAtStart(of: wording.span),
      labels.label(ofHeading: words.dropFirst().indices) == nil
    else { return nil }
    let below = source.lines.indices[(title + 1)...].lazy.compactMap { layout.mark($0)?.level }
    return below.first { $0 <= deeper }.map { $0 < deeper } == false ? nil : title
  }

  /// Whether any line below one is in emphasis, before the next heading with a mark.
  private func isAnyEmphasized(below line: Int) -> Bool {
    let next = source.lines.indices[(line + 1)...]
      .first { isEmphasized($0) || layout.mark($0)?.level != nil }
    return next.map(isEmphasized) ?? false
  }

  private func isEmphasized(_ line: Int) -> Bool { HeadingWords.isEmphasized(source.content(line)) }
}
