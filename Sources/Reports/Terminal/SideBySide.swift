import Prose
package import ProseDiff

/// The report in two columns: the old wording on the left, the new on the right, change by change.
package enum SideBySide {
  /// The narrowest terminal for two columns; below that, the report has one.
  package static let narrowest = 60

  /// Returns the report, ending in a line feed; no line is wider than the style says.
  package static func report(_ comparison: Comparison, _ style: TerminalStyle) -> String {
    var sheet = Sheet(style)
    guard style.width >= narrowest else {
      sheet.addTooNarrow()
      return sheet.text + Terminal.report(comparison, style)
    }
    let columns = Columns(style)
    sheet.addHeading(comparison)
    sheet.begin(isApart: true)
    columns.addNames(of: comparison, to: &sheet)
    for passage in comparison.passages {
      sheet.add(passage, of: comparison) { columns.addBlock(of: $1, in: comparison, to: &$0) }
    }
    return sheet.text
  }
}

extension Sheet {
  /// Adds a line that says why there is only one column.
  fileprivate mutating func addTooNarrow() {
    begin(isApart: true)
    words.add("(one column: two need a width of \(SideBySide.narrowest))", .faint)
    setWords()
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

  private var typesetter: Typesetter { Typesetter(colour: style.colour) }

  func addNames(of comparison: Comparison, to sheet: inout Sheet) {
    var (old, new) = (typesetter, typesetter)
    old.add(visible(comparison.old.name), .strong)
    new.add(visible(comparison.new.name), .strong)
    add(&old, &new, to: &sheet)
  }

  func addBlock(of change: Change, in comparison: Comparison, to sheet: inout Sheet) {
    sheet.begin(isApart: true)
    addTitles(of: change, in: comparison, to: &sheet)
    addWordings(of: change, in: comparison, to: &sheet)
  }

  /// Adds the addresses with the sign between them; what the change is follows the last of them.
  private func addTitles(
    of change: Change, in comparison: Comparison, to sheet: inout Sheet
  ) {
    var (old, new) = (typesetter, typesetter)
    old.addAddresses(comparison.oldAddresses(change))
    new.addAddresses(comparison.newAddresses(change))
    if change.new.isEmpty { old.addWords(of: change) } else { new.addWords(of: change) }
    add(&old, &new, sign: change.outcome.sign, to: &sheet)
  }

  private func addWordings(
    of change: Change, in comparison: Comparison, to sheet: inout Sheet
  ) {
    let edits = comparison.redline(change)
    var (old, new) = (typesetter, typesetter)
    old.add(edits.old, of: change, width: width)
    new.add(edits.new, of: change, width: width)
    add(&old, &new, to: &sheet)
  }

  /// Sets two texts beside each other, with a sign between their first lines and a rule below it.
  private func add(
    _ old: inout Typesetter, _ new: inout Typesetter, sign: String = "│", to sheet: inout Sheet
  ) {
    var sign = sign
    while old.isUnderWay || new.isUnderWay {
      sheet.addLine { line in
        let filled = old.isUnderWay ? old.setLine(of: width, to: &line) : 0
        line.append(spaces: width - filled)
        line.append(" ")
        line.append(sign)
        guard new.isUnderWay else { return }
        line.append(.space)
        new.setLine(of: width, to: &line)
      }
      sign = "│"
    }
  }
}
