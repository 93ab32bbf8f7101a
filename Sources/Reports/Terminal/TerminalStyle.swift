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

  /// Returns a text that has no hidden characters as a terminal takes it.
  func painted(_ text: String, _ ink: Ink) -> String {
    colour ? ink.opening + text + ink.closing : text
  }
}
