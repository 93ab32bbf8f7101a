/// How a report is set for a terminal.
package struct TerminalStyle: Sendable, Hashable {
  /// The most columns of a line; fewer than `narrowest` are raised to that.
  package let width: Int
  /// Whether colour and underlining may be used; without them, changed words are set between marks.
  package let colour: Bool

  /// The narrowest terminal that a report is set for.
  package static let narrowest = 20

  package init(width: Int, colour: Bool) {
    self.width = max(width, TerminalStyle.narrowest)
    self.colour = colour
  }

  /// Returns a text without hidden characters in this ink, if colour may be used.
  func painted(_ text: String, _ ink: Ink) -> String {
    colour ? ink.opening + text + ink.closing : text
  }
}
