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
    var block = Block(isApart: true)
    block.add(line.lines(of: width), self)
    return block
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
    var block = Block(isApart: true)
    add(old.lines(of: width), new.lines(of: width), to: &block)
    return block
  }

  func block(_ change: Change, in comparison: Comparison) -> Block {
    var block = Block(isApart: true)
    addTitles(of: change, in: comparison, to: &block)
    addWordings(of: change, in: comparison, to: &block)
    return block
  }

  /// The addresses, the sign between them; what the change is stands by the last of them.
  private func addTitles(
    of change: Change, in comparison: Comparison, to block: inout Block
  ) {
    var old = Typesetter()
    var new = Typesetter()
    old.addAddresses(comparison.oldAddresses(change))
    new.addAddresses(comparison.newAddresses(change))
    if change.new.isEmpty { old.addWords(of: change) } else { new.addWords(of: change) }
    add(old.lines(of: width), new.lines(of: width), sign: change.outcome.sign, to: &block)
  }

  private func addWordings(
    of change: Change, in comparison: Comparison, to block: inout Block
  ) {
    let edits = comparison.redline(change)
    let set = change.outcome == .moved ? style.opening : style.setting
    add(set(edits.old, width), set(edits.new, width), to: &block)
  }

  /// Puts two settings beside each other, a sign between the first lines and a rule below it.
  private func add(_ old: Setting, _ new: Setting, sign: String = "│", to block: inout Block) {
    for row in 0..<max(old.lines.count, new.lines.count) {
      block.addLine { bytes in
        let isFilled = row < old.lines.count
        if isFilled { style.paint(old, line: row, to: &bytes) }
        let filled = isFilled ? old.lines[row].columns : 0
        bytes += repeatElement(.space, count: max(0, width - filled) + 1)
        bytes += (row == 0 ? sign : "│").utf8
        guard row < new.lines.count else { return }
        bytes.append(.space)
        style.paint(new, line: row, to: &bytes)
      }
    }
  }
}
