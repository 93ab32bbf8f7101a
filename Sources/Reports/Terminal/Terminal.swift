import Prose
package import ProseDiff
package import Workers

/// The report for a terminal: a summary, then every change with its wording marked.
package enum Terminal {
  /// Returns the report, ending in a line feed; no line is wider than the style says. Control
  /// characters in a draft are shown by name.
  package static func report(
    _ comparison: Comparison, _ style: TerminalStyle, _ workers: Workers = .one
  ) -> String {
    let (heading, passages) = workers.both(
      {
        var heading = Sheet(style)
        heading.addHeading(comparison)
        return heading.finished
      }, { comparison.passages })
    let sheets = workers.runs(passages.indices, atLeast: shortestRun) { run in
      var sheet = Sheet(style)
      for passage in passages[run] {
        sheet.add(passage, of: comparison) { $0.addBlock(of: $1, in: comparison) }
      }
      return sheet.finished
    }
    return ([heading] + sheets).text
  }

  /// The fewest passages worth a thread of their own.
  private static let shortestRun = 100
}

extension Sheet {
  /// Adds the names of both sides and the counts.
  mutating func addHeading(_ comparison: Comparison) {
    begin(isApart: true)
    words.add(visible(comparison.old.name), .strong)
    words.add(" → ")
    words.add(visible(comparison.new.name), .strong)
    words.add(": " + counts(comparison.summary))
    setWords()
  }

  /// Adds what a change is, and its wording with the words marked, as a block.
  mutating func addBlock(of change: Change, in comparison: Comparison) {
    begin(isApart: true)
    add(change, in: comparison)
  }

  /// Adds what a change is, and its wording with the words marked.
  mutating func add(_ change: Change, in comparison: Comparison, isWordingShown: Bool = true) {
    words.addTitle(of: change, in: comparison)
    setWords(under: change.outcome)
    guard isWordingShown else { return }
    let edits = comparison.redline(change).closedUp(for: change)
    words.add(edits, of: change, width: style.width - 2)
    setWords(indent: 2)
  }

  /// Adds a line for a stop at which no wording changed; a change is added by `change`.
  mutating func add(
    _ passage: Passage, of comparison: Comparison, change: (inout Sheet, Change) -> Void
  ) {
    switch passage {
    case .unchanged(let run): addRun(run, .unchanged, of: comparison)
    case .renumbered(let run): addRun(run, .renumbered, of: comparison)
    case .moved(let run): addRun(run, .moved, of: comparison)
    case .departure(let run):
      begin(isApart: false)
      words.add(comparison.departure(of: run))
      setWords(under: .moved)
    case .change(let index): change(&self, comparison.changes[index])
    }
  }

  private mutating func addRun(_ run: Range<Int>, _ outcome: Outcome, of comparison: Comparison) {
    begin(isApart: false)
    words.addRun(of: comparison.changes[run], outcome, in: comparison)
    setWords(under: outcome)
  }
}
