import Formats
import Lineages
import Negotiation
import Prose
import ProseDiff

extension Story {
  /// Returns the story for a terminal: each version that did something, with the wording marked.
  package func text(_ titles: [VersionTitle], _ style: TerminalStyle) -> String {
    var sheet = Sheet(style)
    var told = 0
    for chapter in chapters {
      addRest(told..<chapter.version, titles, to: &sheet)
      add(chapter, titles, to: &sheet)
      told = chapter.version + 1
    }
    addRest(told..<titles.count, titles, to: &sheet)
    return sheet.text
  }

  /// Adds a line for versions in which the clause was unchanged, or not there.
  private func addRest(_ versions: Range<Int>, _ titles: [VersionTitle], to sheet: inout Sheet) {
    guard let first = versions.first, let last = versions.last,
      let before = chapters.last(where: { $0.version < first })
    else { return }
    let names = first == last ? [first] : [first, last]
    sheet.begin(isApart: true)
    sheet.words.add(names.map { visible(titles[$0].name) }.joined(separator: " … "), .strong)
    sheet.words.add(before.appearance == nil ? " · not there" : " · unchanged", .faint)
    sheet.setWords()
  }

  private func add(_ chapter: Chapter, _ titles: [VersionTitle], to sheet: inout Sheet) {
    let title = titles[chapter.version]
    let remarks = [title.date] + chapter.remarks(titles)
    sheet.begin(isApart: true)
    sheet.words.add(visible(title.name), .strong)
    sheet.words.addTold(" · " + remarks.joined(separator: " · "))
    sheet.setWords()
    if let change = chapter.change, let comparison = chapter.comparison {
      sheet.add(change, in: comparison, isWordingShown: change.outcome != .renumbered)
    } else if let appearance = chapter.appearance {
      sheet.words.addAddresses([succession.address(appearance)])
      sheet.setWords(under: .unchanged)
      sheet.words.add(whole: succession.clause(appearance).seen.plain)
      sheet.setWords(indent: 2)
    }
  }
}

extension Story.Chapter {
  /// Returns what is said of the clause in a version besides the change.
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

  /// The most columns of a quotation.
  private static let widest = 40
}

extension Standing {
  /// The standing of a clause in words; none if it bears no mark.
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
