/// Reads blocks that their marks identify.
extension ClauseReader {
  // MARK: - Front matter

  /// Reads each key of the front matter, with the lines indented under it, as a paragraph.
  mutating func read(_ frontMatter: FrontMatter) {
    let end = frontMatter.end
    append(.verbatim, lines: 0...0, text: text(0...0))
    var first = 1
    while first < end {
      var last = first
      while last + 1 < end, source.lines[last + 1].indent > source.lines[first].indent { last += 1 }
      let wording = text(first...last)
      if !wording.isEmpty { append(.paragraph, lines: first...last, text: wording) }
      first = last + 1
    }
    append(.verbatim, lines: end...end, text: text(end...end))
    at = end + 1
  }

  // MARK: - Rules and fences

  /// Whether a line consists of three or more `-`, `*` or `_`, all the same, spaced or not.
  func isRule(_ index: Int) -> Bool {
    guard index < source.lines.count, let mark = content(index).first else { return false }
    guard [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(mark) else {
      return false
    }
    var count = 0
    for byte in content(index) where !byte.isSpace {
      guard byte == mark else { return false }
      count += 1
    }
    return count >= 3
  }

  /// Returns the mark and length of a code fence that opens on a line, or nil.
  func fence(_ index: Int) -> (mark: UInt8, count: Int)? {
    guard let mark = content(index).first else { return nil }
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let count = content(index).prefix { $0 == mark }.count
    guard count >= 3 else { return nil }
    let info = content(index).dropFirst(count)
    return mark == UInt8(ascii: "`") && info.contains(mark) ? nil : (mark, count)
  }

  /// Reads a fenced block verbatim, fences and line breaks included. One that is never closed ends
  /// at the next blank line, so that it cannot swallow the rest of a draft.
  mutating func readFenced(_ opening: (mark: UInt8, count: Int)) {
    let first = at
    let last = closingFence(of: opening, after: first) ?? lastLine(ofBlockAt: first)
    let end = source.lines[last].content.upperBound
    let raw = source.bytes[source.lines[first].content.lowerBound..<end]
    append(.verbatim, lines: first...last, text: Self.withPlainLineEnds(raw))
    at = last + 1
  }

  private mutating func closingFence(of opening: (mark: UInt8, count: Int), after line: Int) -> Int?
  {
    guard opening.count < unclosed[opening.mark, default: .max] else { return nil }
    let closing = (line + 1..<source.lines.count).first { index in
      guard let fence = fence(index), fence.mark == opening.mark else { return false }
      return fence.count >= opening.count && fence.count == content(index).count
    }
    if closing == nil { unclosed[opening.mark] = opening.count }
    return closing
  }

  private func lastLine(ofBlockAt line: Int) -> Int {
    let blank = (line + 1..<source.lines.count).first { source.lines[$0].isBlank }
    return (blank ?? source.lines.count) - 1
  }

  static func withPlainLineEnds(_ bytes: ArraySlice<UInt8>) -> String {
    var plain: [UInt8] = []
    for (byte, next) in zip(bytes, Array(bytes.dropFirst()) + [0]) {
      if byte != .carriageReturn {
        plain.append(byte)
      } else if next != .lineFeed {
        plain.append(.lineFeed)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  // MARK: - Tables

  /// Whether a line is a row: it begins with a bar and holds another, which ends it, or is beside a
  /// line that begins with one. `|x| is positive.` is a sentence.
  func isRow(_ index: Int) -> Bool {
    let content = content(index)
    guard beginsWithBar(index), content.count > 1, content.dropFirst().contains(UInt8(ascii: "|"))
    else { return false }
    return content.last == UInt8(ascii: "|") || beginsWithBar(index + 1) || beginsWithBar(index - 1)
  }

  private func beginsWithBar(_ index: Int) -> Bool {
    source.lines.indices.contains(index) && content(index).first == UInt8(ascii: "|")
  }

  /// Reads a table row; the line of dashes below a head row belongs to it.
  mutating func readRow() {
    let first = at
    var last = first
    if first + 1 < source.lines.count, isDelimiterRow(first + 1) { last += 1 }
    append(.row, lines: first...last, text: text(first...first))
    at = last + 1
  }

  private func isDelimiterRow(_ index: Int) -> Bool {
    guard isRow(index), content(index).contains(UInt8(ascii: "-")) else { return false }
    let marks = Array("|-:".utf8)
    return content(index).allSatisfy { marks.contains($0) || $0.isSpace }
  }
}
