/// Recognizes how the sentences of lines end.
extension SourceLines {
  /// Whether a line ends with a full stop, semicolon, colon, question or exclamation mark; a status
  /// mark may follow.
  func endsSentence(_ line: Int) -> Bool {
    mayEndClause(line) && endsSentence(unmarked(line))
  }

  /// Whether a line does not end with an ASCII letter or digit, as most lines of a wrapped
  /// paragraph do.
  private func mayEndClause(_ line: Int) -> Bool {
    guard let last = content(line).last else { return false }
    return !last.isLetter && !last.isDigit
  }

  private func endsSentence(_ content: ArraySlice<UInt8>) -> Bool {
    let end =
      content.last.map(Self.endsNote) == true
      ? NoteMarks.wordingEnd(content) : content.endIndex
    guard let last = content[..<end].lastIndex(where: { !Self.isCloser($0) }) else {
      return false
    }
    if bytes[last] < 0x80 { return Self.isStop(bytes[last]) }
    return WideStops.all.contains { content[...last].ends(with: $0) }
  }

  /// Returns the content of a line without status marks at its end, such as `(agreed)`.
  private func unmarked(_ line: Int) -> ArraySlice<UInt8> {
    let content = content(line)
    guard content.last == UInt8(ascii: ")") || content.last == UInt8(ascii: "]") else {
      return content
    }
    let wording = StatusMarks(bytes.span.extracting(lines[line].content)).wording
    return content.prefix(wording.upperBound)
  }

  /// Whether a note mark may end with a byte: `[^2]`, `<sup>2</sup>`.
  private static func endsNote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "]") || byte == UInt8(ascii: ">")
  }

  private static func isCloser(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "\"", "'", ")", "]", "*", "_": true
    default: false
    }
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case ".", ";", ":", "?", "!": true
    default: false
    }
  }

  /// Whether a line ends with a full stop.
  func endsWithFullStop(_ line: Int) -> Bool {
    let content = content(line)
    return content.last == UInt8(ascii: ".") || content.ends(with: "。".utf8)
  }

  /// Whether a line ends with a stop or a comma.
  func endsClause(_ line: Int) -> Bool {
    guard mayEndClause(line) else { return false }
    let content = unmarked(line)
    guard let last = content.last else { return false }
    return endsSentence(content) || last == UInt8(ascii: ",")
      || last >= 0x80 && WideStops.commas.contains { content.ends(with: $0) }
  }

  /// Whether a line ends with a colon, and so opens what follows.
  func endsWithColon(_ line: Int) -> Bool {
    let content = content(line)
    return content.last == UInt8(ascii: ":") || content.ends(with: WideStops.colon)
  }
}
