import Prose
package import ProseDiff

/// The report in two columns: the old wording on the left, the new on the right, change by change.
package enum SideBySide {
  /// The narrowest terminal that two columns are set for; below, the report is in one column.
  package static let narrowest = 60

  /// Returns the report, ending in a line feed; no line is wider than the style says.
  package static func report(_ comparison: Comparison, _ style: TerminalStyle) -> String {
    guard style.width >= narrowest else {
      return [style.tooNarrow].text + Terminal.report(comparison, style)
    }
    let columns = Columns(style)
    let blocks = comparison.passages.map { passage in
      style.block(passage, of: comparison) { columns.block($0, in: comparison) }
    }
    return ([style.heading(comparison), columns.names(of: comparison)] + blocks).text
  }
}

extension TerminalStyle {
  /// A line that says why there is one column.
  fileprivate var tooNarrow: Block {
    var line = Typesetter()
    line.add("(one column: two need a width of \(SideBySide.narrowest))", .faint)
    return Block(lines: line.pieces.lines(of: width).map(paint), isApart: true)
  }
}

/// Two columns of equal width with a sign between them.
private struct Columns {
  let style: TerminalStyle
  let width: Int

  init(_ style: TerminalStyle) {
    self.style = style
    self.width = (style.width - 3) / 2
  }

  func names(of comparison: Comparison) -> Block {
    var old = Typesetter()
    var new = Typesetter()
    old.add(visible(comparison.old.name), .strong)
    new.add(visible(comparison.new.name), .strong)
    return Block(lines: rows(setting(old), setting(new)), isApart: true)
  }

  func block(_ change: Change, in comparison: Comparison) -> Block {
    Block(
      lines: titles(of: change, in: comparison) + wordings(of: change, in: comparison),
      isApart: true)
  }

  /// The addresses, the sign between them; what the change is stands by the last of them.
  private func titles(of change: Change, in comparison: Comparison) -> [String] {
    var old = Typesetter()
    var new = Typesetter()
    let words = " · " + change.words.joined(separator: ", ")
    old.addAddresses(comparison.oldAddresses(change))
    new.addAddresses(comparison.newAddresses(change))
    if change.new.isEmpty { old.add(words, .faint) } else { new.add(words, .faint) }
    return rows(setting(old), setting(new), sign: change.outcome.sign)
  }

  private func wordings(of change: Change, in comparison: Comparison) -> [String] {
    let edits = comparison.redline(change)
    let set = change.outcome == .moved ? style.opening : style.setting
    return rows(set(edits.old, width), set(edits.new, width))
  }

  private func setting(_ typesetter: Typesetter) -> Setting {
    Setting(lines: typesetter.pieces.lines(of: width))
  }

  /// Puts two settings beside each other, a sign between the first lines and a rule below it.
  private func rows(_ old: Setting, _ new: Setting, sign: String? = nil) -> [String] {
    let count = max(old.lines.count, new.lines.count)
    let left = style.paint(old)
    let right = style.paint(new)
    return (0..<count).map { row in
      let filled = row < left.count ? old.lines[row].columns : 0
      let padding = String(repeating: " ", count: max(0, width - filled))
      let middle = row == 0 ? sign ?? "│" : "│"
      let rest = row < right.count ? " " + right[row] : ""
      return (row < left.count ? left[row] : "") + padding + " " + middle + rest
    }
  }
}
