/// How a report is set for a terminal.
package struct TerminalStyle: Sendable, Hashable {
  /// Columns that a line may take; fewer than `narrowest` are taken as that many.
  package let width: Int
  /// Whether colour and underlining may be used; without, changed words stand between marks.
  package let colour: Bool

  /// The narrowest terminal that a report is set for.
  package static let narrowest = 20

  package init(width: Int, colour: Bool) {
    self.width = max(width, TerminalStyle.narrowest)
    self.colour = colour
  }

  /// Returns what switches a terminal to an ink.
  private func opening(_ ink: Ink) -> String? {
    switch ink {
    case .plain: nil
    case .faint: "\u{1B}[2m"
    case .strong: "\u{1B}[1m"
    case .deleted: "\u{1B}[9;31m"
    case .inserted: "\u{1B}[4;32m"
    }
  }

  /// Returns a line as a terminal takes it; each bit of ink is closed before the line ends.
  /// Inked bits of the other direction are isolated.
  func paint(_ line: [Piece]) -> String {
    var painted = ""
    var position = line.startIndex
    while position < line.endIndex {
      let ink = line[position].ink
      let end = line[position...].firstIndex { $0.ink != ink } ?? line.endIndex
      if position > line.startIndex, line[position].gap == .space { painted += " " }
      painted += paint(line[position..<end], ink)
      position = end
    }
    return painted
  }

  private func paint(_ run: ArraySlice<Piece>, _ ink: Ink) -> String {
    var text = ""
    for (offset, piece) in run.enumerated() {
      if offset > 0, piece.gap == .space { text += " " }
      text += piece.text
    }
    if ink != .plain { text = Isolate.around(text) }
    guard colour, let opening = opening(ink) else { return text }
    return opening + text + "\u{1B}[0m"
  }
}
