/// Recognizes lines whose markup shows whether they join those around them, however they are
/// wrapped.
extension SourceLines {
  /// Whether markup separates a line from the next: one stands alone, the next is a cell, or both
  /// are fields.
  func partsLines(_ line: Int) -> Bool {
    if standsAlone(line) || standsAlone(line + 1) || isCell(line + 1) { return true }
    return lines[line].indent == lines[line + 1].indent && isField(line) && isField(line + 1)
  }

  /// Whether a line begins with a name of ASCII letters and a colon: `Date: 3 May`, `author:`.
  private func isField(_ line: Int) -> Bool {
    let word = firstWord(line)
    return word.count > 1 && word.last == UInt8(ascii: ":")
      && word.dropLast().allSatisfy { $0.isLetter || $0 == UInt8(ascii: "-") }
  }

  /// Whether a line begins with an address in angle brackets: `<https://…>`, `<chair@example.org>`.
  func opensWithAddress(_ line: Int) -> Bool { isAddress(firstWord(line)) }

  /// Whether a line ends with such an address, as the last sentence of a draft often does.
  func endsWithAddress(_ line: Int) -> Bool {
    let words = wording(line)
    guard words.last == UInt8(ascii: ">") else { return false }
    return isAddress(
      words[(words.lastIndex(where: \.isSpace).map { $0 + 1 } ?? words.startIndex)...])
  }

  private func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.first == UInt8(ascii: "<"), let close = word.firstIndex(of: UInt8(ascii: ">")) else {
      return false
    }
    return word[..<close].contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }
  }

  /// Whether a line ends with a line break within a paragraph: `<br>` or a backslash.
  func endsWithBreak(_ line: Int) -> Bool {
    let words = wording(line)
    guard let last = words.last else { return false }
    if last == UInt8(ascii: "\\") { return true }
    return last == UInt8(ascii: ">") && Self.breaks.contains { words.ends(with: $0.utf8) }
  }

  private static let breaks = ["<br>", "<br/>", "<br />"]

  /// Whether a line holds only the label of a division, with a title below it and no sentence above
  /// that asks for it: no word ends the line above, and no stop the label.
  func isDivisionAlone(_ line: Int, _ label: LabelMatch) -> Bool {
    guard label.style.isDivision, label.textStart == lines[line].content.upperBound,
      bytes[label.label.upperBound - 1] != UInt8(ascii: "."), bytes[label.label.lowerBound].isUpper,
      line + 1 < lines.count, firstScalar(line + 1)?.isUpper == true
    else { return false }
    guard line > 0, let last = content(line - 1).last else { return true }
    return !last.isLetter && last < 0x80 && last != UInt8(ascii: ",")
      && !asksForMore(line - 1) && !leavesBracketOpen(line - 1)
  }

  /// Whether a line is a cell or other markup of a wiki table.
  func isCell(_ line: Int) -> Bool { wording(line).first == UInt8(ascii: "|") }

  /// Whether a line defines a link (`[1]: https://…`), or is a heading (`== Scope ==`), an image
  /// (`[[File:map.png|thumb]]`) or a template (`{{main|Scope}}`) of a wiki.
  func standsAlone(_ line: Int) -> Bool {
    let words = wording(line)
    switch words.first {
    case UInt8(ascii: "["): return isLinkDefinition(words) || isWikiImage(words)
    case UInt8(ascii: "{"): return isTemplate(words)
    case UInt8(ascii: "="): return isWikiHeading(words)
    default: return false
    }
  }

  private func isTemplate(_ words: ArraySlice<UInt8>) -> Bool {
    words.starts(with: "{{".utf8) && words.ends(with: "}}".utf8)
      && words.count { $0 == UInt8(ascii: "}") } == 2
  }

  /// Whether the words are a link's name, its address and perhaps a title in quotation marks.
  /// Square brackets before other words name a note, a speaker or an option.
  private func isLinkDefinition(_ words: ArraySlice<UInt8>) -> Bool {
    guard let close = words.firstIndex(of: UInt8(ascii: "]")), close > words.startIndex + 1,
      words[close...].starts(with: "]: ".utf8)
    else { return false }
    let rest = words[close...].dropFirst(3)
    let address = rest.prefix { $0 != .space }
    let title = rest[address.endIndex...].dropFirst()
    let marks = Array("\"'(".utf8)
    return
      (address.first == UInt8(ascii: "<")
      || String(decoding: address, as: UTF8.self).contains("://"))
      && title.first.map(marks.contains) != false
  }

  private func isWikiHeading(_ words: ArraySlice<UInt8>) -> Bool {
    words.count > 4 && words.starts(with: "==".utf8) && words.ends(with: "==".utf8)
      && words.contains { $0 != UInt8(ascii: "=") }
  }

  /// Whether the words are a single link with a type such as `File` before a colon.
  private func isWikiImage(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.starts(with: "[[".utf8), words.ends(with: "]]".utf8) else { return false }
    let target = words.dropFirst(2).prefix { $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "]") }
    guard let colon = target.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let name = target[(colon + 1)...]
    return colon > target.startIndex && name.first?.isSpace == false
      && !target[..<colon].contains(where: \.isSpace)
  }
}
