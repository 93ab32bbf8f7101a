/// Tells a line break that a wrapped paragraph runs across from one that ends a paragraph.
///
/// A line that was wrapped is full: the first word of the next line had no room on it. This holds
/// for every width, so the clauses found do not depend on it.
struct Wrapping {
  /// The width that the text was wrapped at, in columns; nil where each line is a paragraph.
  private let width: Int?

  /// Lines wider than this are not wrapped lines. Columns; wrapped drafts seen: 60 to 100.
  private static let widest = 120
  /// Share of a width that hand-wrapped lines leave unused at most.
  private static let ragged = 0.8
  /// Share of the width from which a line that stops in mid-sentence goes on in the next.
  private static let halfFull = 0.5
  /// Share of line ends that end a sentence from which each line is a paragraph, and the least
  /// number of line ends that can tell.
  private static let sentences = (share: 0.8, least: 8)

  init(_ source: SourceLines) {
    var inner: [Int] = []
    var total = 0
    var wide = 0
    var ends = 0
    for (line, next) in zip(source.lines, source.lines.dropFirst() + [Self.none]) {
      total += line.width
      if line.width > Self.widest { wide += line.width }
      guard !line.isBlank, !next.isBlank, line.width <= Self.widest else { continue }
      inner.append(line.width)
      if source.endsSentence(line) { ends += 1 }
    }
    let oneParagraphALine =
      wide * 2 > total
      || (inner.count >= Self.sentences.least
        && Double(ends) >= Self.sentences.share * Double(inner.count))
    guard !oneParagraphALine, !inner.isEmpty else {
      width = nil
      return
    }
    inner.sort()
    width = inner[inner.count * 95 / 100]
  }

  private static let none = SourceLine(content: 0..<0, indent: 0, width: 0)

  /// Whether the paragraph of `line` goes on in `next`, the following line of the same block, whose
  /// widest line has `blockWidth` columns.
  func runsOn(_ line: SourceLine, _ next: SourceLine, in source: SourceLines, blockWidth: Int)
    -> Bool
  {
    if stopsInSentence(line, next, in: source) { return true }
    guard let width else { return false }
    let room = max(blockWidth, Int(Double(width) * Self.ragged))
    return line.width + 1 + source.firstWordColumns(next) > room
  }

  private func stopsInSentence(
    _ line: SourceLine, _ next: SourceLine, in source: SourceLines
  ) -> Bool {
    guard line.width <= Self.widest, !source.endsSentence(line) else { return false }
    guard Double(line.width) >= Double(width ?? Self.widest) * Self.halfFull else { return false }
    let start = source.wordingStart(next)
    return start < next.content.upperBound && source.bytes[start].isLower
  }
}

extension SourceLines {
  /// Whether the line ends with a full stop, semicolon, colon, question or exclamation mark.
  func endsSentence(_ line: SourceLine) -> Bool {
    guard let last = bytes[line.content].last(where: { !Self.closers.contains($0) }) else {
      return false
    }
    return Self.stops.contains(last)
  }

  private static let closers = Array("\"')]*_".utf8)
  private static let stops = Array(".;:?!".utf8)

  func firstWordColumns(_ line: SourceLine) -> Int {
    let wording = bytes[wordingStart(line)..<line.content.upperBound]
    let end = wording.firstIndex { $0.isSpace } ?? wording.endIndex
    return Self.columns(bytes, wording.startIndex..<end)
  }
}
