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
      passages[run].map { passage in
        style.block(passage, of: comparison) { block($0, in: comparison, style) }
      }
    }
    return ([style.heading(comparison)] + runs.flatMap(\.self)).text
  }

  /// Passages that are worth a thread of their own.
  private static let shortestRun = 100

  private static func block(
    _ change: Change, in comparison: Comparison, _ style: TerminalStyle
  ) -> Block {
    var title = Typesetter()
    title.addTitle(of: change, in: comparison)
    let lines = style.lines(title, under: change.outcome) + style.redline(change, in: comparison)
    return Block(lines: lines, isApart: true)
  }
}

/// Lines that belong together.
struct Block: Sendable {
  let lines: [String]
  /// Whether blank lines part it from its neighbours.
  let isApart: Bool
}

extension [Block] {
  /// The blocks, one below the other.
  var text: String {
    var text = ""
    for (index, block) in enumerated() {
      if index > 0, block.isApart || self[index - 1].isApart { text += "\n" }
      for line in block.lines { text += line + "\n" }
    }
    return text
  }
}

extension TerminalStyle {
  /// The names of both sides and the counts.
  func heading(_ comparison: Comparison) -> Block {
    var line = Typesetter()
    line.add(visible(comparison.old.name), .strong)
    line.add(" → ")
    line.add(visible(comparison.new.name), .strong)
    line.add(": " + counts(comparison.summary))
    return Block(lines: line.pieces.lines(of: width).map(paint), isApart: true)
  }

  /// A line for a stop at which no wording changed; a change is set as the caller says.
  func block(
    _ passage: Passage, of comparison: Comparison, change: (Change) -> Block
  ) -> Block {
    var line = Typesetter()
    switch passage {
    case .unchanged(let run):
      line.add(clauses(run.count, "unchanged"), .faint)
      return Block(lines: lines(line, under: .unchanged), isApart: false)
    case .renumbered(let run):
      line.addRenumbering(of: comparison.changes[run], in: comparison)
      return Block(lines: lines(line, under: .renumbered), isApart: false)
    case .departure(let run):
      line.add(comparison.departure(of: run))
      return Block(lines: lines(line, under: .moved), isApart: false)
    case .change(let index):
      return change(comparison.changes[index])
    }
  }

  /// The wording of a change with its words marked; of a clause that only moved, its opening.
  func redline(_ change: Change, in comparison: Comparison) -> [String] {
    let edits = comparison.redline(change).closedUp(for: change)
    let isOpening = change.outcome == .moved
    let setting = isOpening ? opening(edits, width: width - 2) : setting(edits, width: width - 2)
    return paint(setting).map { $0.isEmpty ? $0 : "  " + $0 }
  }

  /// Returns lines indented under a sign in the margin.
  func lines(_ typesetter: Typesetter, under outcome: Outcome) -> [String] {
    let lines = typesetter.pieces.lines(of: width - 2).map(paint)
    let sign = paint([Piece(text: outcome.sign, columns: 1, ink: .strong, gap: .none)])
    return lines.enumerated().map { ($0.offset == 0 ? sign + " " : "  ") + $0.element }
  }
}
