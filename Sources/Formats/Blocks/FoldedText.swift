/// The wording of a paragraph while it is read, with its white space folded.
struct FoldedText {
  private(set) var text = InlineText()
  var isEmpty: Bool { text.runs.isEmpty }
  /// Whether more white space would change nothing: at the start, or after other white space.
  private var isAfterSpace = true
  /// Whether there has been only a line break since the last word.
  private(set) var isAfterBreak = false

  /// Adds wording, with each run of ASCII white space as one space.
  mutating func append(_ wording: String, _ style: InlineText.Style) {
    var folded: [UInt8] = []
    folded.reserveCapacity(wording.utf8.count)
    for byte in wording.utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace {
        folded.append(byte)
        isAfterBreak = false
      } else if !isAfterSpace {
        folded.append(0x20)
      }
      isAfterSpace = isSpace
    }
    text.append(String(decoding: folded, as: UTF8.self), style)
  }

  /// Adds wording as it is.
  mutating func append(verbatim wording: String, _ style: InlineText.Style = .plain) {
    text.append(wording, style)
    (isAfterSpace, isAfterBreak) = (false, false)
  }

  /// Adds wording that is already folded.
  mutating func append(_ other: FoldedText) {
    text.append(other.text)
    (isAfterSpace, isAfterBreak) = (other.isAfterSpace, other.isAfterBreak)
  }

  /// Adds Markdown as it is.
  mutating func append(markup: String) {
    text.append(markup: markup)
    (isAfterSpace, isAfterBreak) = (false, false)
  }

  mutating func breakLine() {
    text.append("\n")
    (isAfterSpace, isAfterBreak) = (true, true)
  }
}
