import Lineages
import Negotiation
import Prose
import ProseDiff

extension Story {
  /// The story for a terminal: each version that did something, with the wording marked.
  package func text(_ titles: [VersionTitle], _ style: TerminalStyle) -> String {
    var blocks: [Block] = []
    var told = 0
    for chapter in chapters {
      blocks += rest(told..<chapter.version, titles, style)
      blocks.append(block(chapter, titles, style))
      told = chapter.version + 1
    }
    return (blocks + rest(told..<titles.count, titles, style)).text
  }

  /// A line for versions that did nothing to the clause, if it stood in them.
  private func rest(
    _ versions: Range<Int>, _ titles: [VersionTitle], _ style: TerminalStyle
  ) -> [Block] {
    guard let first = versions.first, let last = versions.last,
      let before = chapters.last(where: { $0.version < first })
    else { return [] }
    let names = first == last ? [first] : [first, last]
    var line = Typesetter()
    line.add(names.map { visible(titles[$0].name) }.joined(separator: " … "), .strong)
    line.add(before.appearance == nil ? " · not there" : " · unchanged", .faint)
    var block = Block(isApart: true)
    block.add(line.lines(of: style.width), style)
    return [block]
  }

  private func block(
    _ chapter: Chapter, _ titles: [VersionTitle], _ style: TerminalStyle
  ) -> Block {
    let title = titles[chapter.version]
    var line = Typesetter()
    line.add(visible(title.name), .strong)
    let remarks = [title.date] + chapter.remarks(titles)
    line.addTold(" · " + remarks.joined(separator: " · "))
    var block = Block(isApart: true)
    block.add(line.lines(of: style.width), style)
    if let change = chapter.change, let comparison = chapter.comparison {
      let isWordingShown = change.outcome != .renumbered
      block.append(style.block(change, in: comparison, isWordingShown: isWordingShown))
    } else if let appearance = chapter.appearance {
      block.append(style.block(opening: appearance, in: succession))
    }
    return block
  }
}

extension Story.Chapter {
  /// What is to be told of the clause in a version beside the change.
  func remarks(_ titles: [VersionTitle]) -> [String] {
    var remarks: [String] = []
    if event == .returned { remarks.append("returned") }
    if let echo { remarks.append("worded as in " + visible(titles[echo].name)) }
    remarks += revived.map {
      let words = Isolate.around(cut(visible($0.words), to: Self.widest))
      return "words of \(visible(titles[$0.version].name)) are back: \(words)"
    }
    return remarks + (standing?.words ?? [])
  }

  /// Columns of a quotation.
  private static let widest = 40
}

extension Standing {
  /// How a clause stands, in words; none where it bears no mark.
  var words: [String] {
    var words: [String] = []
    if let status { words.append(visible(status)) }
    if bracketed != .none { words.append(bracketed == .whole ? "in brackets" : "brackets in it") }
    if isAlternative { words.append("an alternative") }
    if !proposers.isEmpty {
      words.append("by " + proposers.map { Isolate.around(visible($0)) }.joined(separator: ", "))
    }
    return words
  }
}

extension TerminalStyle {
  /// Where a clause stands and its whole wording.
  fileprivate func block(opening appearance: Appearance, in succession: Succession) -> Block {
    var title = Typesetter()
    title.addAddresses([succession.address(appearance)])
    var block = Block(isApart: true)
    block.add(title, under: .unchanged, self)
    let text = succession.clause(appearance).text
    block.add(whole(text, width: width - 2), self, indent: "  ")
    return block
  }
}
