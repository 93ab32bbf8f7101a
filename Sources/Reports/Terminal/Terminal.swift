import Prose
package import ProseDiff
package import Workers

/// The report for a terminal: a summary, then every change with its wording marked.
package enum Terminal {
  /// Returns the report, ending in a line feed; no line is wider than the style says. A draft's
  /// control characters are shown by name.
  package static func report(
    _ comparison: Comparison, _ style: TerminalStyle, _ workers: Workers = .one
  ) -> String {
    let passages = comparison.passages
    let runs = workers.runs(passages.indices, atLeast: shortestRun) { run in
      Column(
        passages[run].map { passage in
          style.block(passage, of: comparison) { style.block($0, in: comparison) }
        })
    }
    return Column(joining: [Column([style.heading(comparison)])] + runs).text
  }

  /// Passages that are worth a thread of their own.
  private static let shortestRun = 100
}

extension TerminalStyle {
  /// The names of both sides and the counts.
  func heading(_ comparison: Comparison) -> Block {
    var line = Typesetter()
    line.add(visible(comparison.old.name), .strong)
    line.add(" → ")
    line.add(visible(comparison.new.name), .strong)
    line.add(": " + counts(comparison.summary))
    var block = Block(isApart: true)
    block.add(line.lines(of: width), self)
    return block
  }

  /// What a change is, and its wording with the words marked.
  func block(
    _ change: Change, in comparison: Comparison, isWordingShown: Bool = true
  ) -> Block {
    var title = Typesetter(room: Self.usualTitle)
    title.addTitle(of: change, in: comparison)
    var block = Block(isApart: true)
    block.add(title, under: change.outcome, self)
    if isWordingShown { block.add(redline(change, in: comparison), self, indent: "  ") }
    return block
  }

  /// Bytes of most titles.
  private static let usualTitle = 64

  /// A line for a stop at which no wording changed; a change is set as the caller says.
  func block(
    _ passage: Passage, of comparison: Comparison, change: (Change) -> Block
  ) -> Block {
    var line = Typesetter()
    var block = Block(isApart: false)
    switch passage {
    case .unchanged(let run):
      line.add(clauses(run.count, "unchanged"), .faint)
      block.add(line, under: .unchanged, self)
    case .renumbered(let run):
      line.addRun(of: comparison.changes[run], .renumbered, in: comparison)
      block.add(line, under: .renumbered, self)
    case .moved(let run):
      line.addRun(of: comparison.changes[run], .moved, in: comparison)
      block.add(line, under: .moved, self)
    case .departure(let run):
      line.add(comparison.departure(of: run))
      block.add(line, under: .moved, self)
    case .change(let index): return change(comparison.changes[index])
    }
    return block
  }

  /// The wording of a change with its words marked; of a clause that only moved, its opening.
  fileprivate func redline(_ change: Change, in comparison: Comparison) -> Setting {
    let edits = comparison.redline(change).closedUp(for: change)
    let isOpening = change.outcome == .moved
    return isOpening ? opening(edits, width: width - 2) : setting(edits, width: width - 2)
  }
}
