import Prose

/// A text set for reading on a terminal.
package enum Reading {
  /// Returns the text with lines that are too long broken at words, under their own indent, and
  /// with control characters shown by name. Tabs stay in lines that fit.
  package static func text(_ text: String, _ style: TerminalStyle) -> String {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { fitted(String($0), style) }.joined(separator: "\n")
  }

  /// Returns the text unchanged, except for control characters, which are shown by name.
  package static func harmless(_ text: String) -> String {
    var shown = ""
    shown.append(text) { $0 == "\n" || $0 == "\t" ? nil : visibleForm($0) }
    return shown
  }

  private static func fitted(_ line: String, _ style: TerminalStyle) -> String {
    let cells = line.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false)
    let shown = cells.map { visible(String($0)) }.joined(separator: "\t")
    let widest = columns(shown) + (cells.count - 1) * tabStop
    guard widest > style.width else { return shown }
    return broken(line.replacing("\t", with: " "), style)
  }

  private static func broken(_ line: String, _ style: TerminalStyle) -> String {
    let indent = line.prefix { $0 == " " }.prefix(style.width / 2)
    var typesetter = Typesetter(colour: style.colour)
    typesetter.add(String(line.drop { $0 == " " }))
    var text: [UInt8] = []
    while typesetter.isUnderWay {
      if !text.isEmpty { text.append(.lineFeed) }
      text += indent.utf8
      typesetter.setLine(of: style.width - indent.count, to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let tabStop = 8
}
