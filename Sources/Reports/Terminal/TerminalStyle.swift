import Prose

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
    case .faint, .quoted: "\u{1B}[2m"
    case .strong: "\u{1B}[1m"
    case .deleted: "\u{1B}[9;31m"
    case .inserted: "\u{1B}[4;32m"
    }
  }

  /// Returns a text that has no hidden characters as a terminal takes it.
  func painted(_ text: String, _ ink: Ink) -> String {
    guard colour, let opening = opening(ink) else { return text }
    return opening + text + TerminalStyle.closing
  }

  private static let closing = "\u{1B}[0m"

  /// Appends a line as a terminal takes it; each bit of ink is closed before the line ends. Inked
  /// bits
  /// of the other direction are isolated.
  func paint(_ setting: Setting, line: Int, to bytes: inout [UInt8]) {
    let pieces = setting.lines[line]
    if let isolate = setting.isolate { bytes += isolate.utf8 }
    var start = pieces.startIndex
    while start < pieces.endIndex {
      let ink = pieces[start].ink
      let end = pieces[start...].firstIndex { $0.ink != ink } ?? pieces.endIndex
      if start > pieces.startIndex, pieces[start].gap == .space { bytes.append(.space) }
      paint(pieces[start..<end], of: setting.text, ink, to: &bytes)
      start = end
    }
    if setting.isolate != nil { bytes += Isolate.pop.utf8 }
  }

  private func paint(
    _ run: ArraySlice<Piece>, of text: [UInt8], _ ink: Ink, to bytes: inout [UInt8]
  ) {
    let opening = colour ? opening(ink) : nil
    let isIsolated =
      ink != .plain && run.contains { isRightToLeft(in: text.span.extracting($0.text)) }
    if let opening { bytes += opening.utf8 }
    if isIsolated { bytes += Isolate.first.utf8 }
    for (offset, piece) in run.enumerated() {
      if offset > 0, piece.gap == .space { bytes.append(.space) }
      bytes.append(text.span, piece.text)
    }
    if isIsolated { bytes += Isolate.pop.utf8 }
    if opening != nil { bytes += TerminalStyle.closing.utf8 }
  }
}
