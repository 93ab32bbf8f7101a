/// Reads the words at both ends of a line.
extension SourceLines {
  /// Whether a line consists of three or more `-` or `=`, all the same.
  func isUnderline(_ line: Int) -> Bool {
    guard lines.indices.contains(line), case let content = content(line), content.count >= 3,
      let mark = content.first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "=")
    else { return false }
    return content.allSatisfy { $0 == mark }
  }

  /// Whether a line begins with the mark of a heading, row or fence.
  func isMarked(_ line: Int) -> Bool {
    let content = content(line)
    guard let mark = content.first else { return false }
    switch mark {
    case UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "="): return true
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      return content.prefix(3).allSatisfy { $0 == mark }
    default: return false
    }
  }

  func firstWord(_ line: Int) -> ArraySlice<UInt8> {
    bytes[lines[line].wording.lowerBound..<firstWordEnd(line)]
  }

  /// Returns where the first word of a line ends.
  func firstWordEnd(_ line: Int) -> Int {
    let (text, wording) = (bytes.span, lines[line].wording)
    var at = wording.lowerBound
    while at < wording.upperBound, !text[at].isSpace { at += 1 }
    return at
  }

  /// Whether a line breaks a word after its hyphen, as in `Secretary-` / `General` and `3-` / `year`,
  /// or a range of numbers; not one that is left open for a later word, as in `short-` /
  /// `and long-term`.
  func endsInHyphen(_ line: Int) -> Bool {
    let above = content(line)
    let mark =
      above.last == UInt8(ascii: "-") ? 1 : above.ends(with: Self.dash) ? Self.dash.count : 0
    let next = firstWord(line + 1)
    guard mark > 0, above.count > mark, let first = next.first else { return false }
    let before = above[above.endIndex - mark - 1]
    if before.isDigit, first.isDigit { return true }
    return mark == 1 && Self.isInWord(before) && Self.isInWord(first)
      && !Self.conjunctions.contains(
        String(decoding: next.prefix { $0.isLetter || $0 >= 0x80 }, as: UTF8.self))
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80
  }

  private static let dash = Array("–".utf8)

  /// Whether a line opens a bracket that the next one closes, as in `(Rev. Tunis,` / `2019)`.
  func leavesBracketOpen(_ line: Int) -> Bool {
    let (open, close) = (UInt8(ascii: "("), UInt8(ascii: ")"))
    let (this, next) = (content(line), content(line + 1))
    return this.last { $0 == open || $0 == close } == open
      && next.first { $0 == open || $0 == close } == close
  }

  /// Returns how many block quote marks a line begins with.
  func quoteDepth(_ line: Int) -> Int {
    let content = lines[line].content
    let marks = bytes[content.lowerBound..<lines[line].wording.lowerBound]
    return marks.count { $0 == UInt8(ascii: ">") }
  }

  /// Whether a line is blank or holds only block quote marks.
  func isEmpty(_ line: Int) -> Bool { lines[line].wording.isEmpty }

  /// Returns the byte that the wording of a line begins with.
  func firstByte(_ line: Int) -> UInt8? { wording(line).first }

  func firstScalar(_ line: Int) -> Unicode.Scalar? { wording(line).firstScalar }
}
