/// What some lines say: their content, joined, with each run of white space folded to one space.
struct Wordings {
  private let source: SourceLines
  private let divided: DividedWords

  init(_ source: SourceLines) {
    self.source = source
    divided = DividedWords(source)
  }

  /// Returns the wording of some lines from byte `from` on.
  func text(_ lines: ClosedRange<Int>, from: Int? = nil) -> String {
    guard lines.count > 1 else {
      return Self.folded(source.bytes, content(of: lines.lowerBound, from: from))
    }
    var joined: [UInt8] = []
    append(lines, from, to: &joined)
    return Self.folded(joined, joined.indices)
  }

  /// Returns the wording of lines that begin with a label: what follows the label, and the brackets
  /// and emphasis before it that close in the wording.
  func text(_ lines: ClosedRange<Int>, without label: LabelMatch, from start: Int) -> String {
    var joined = Array(source.bytes[start..<label.label.lowerBound])
    if label.closesEmphasis(source.bytes) { joined.removeAll(where: \.isEmphasis) }
    guard !joined.isEmpty else { return text(lines, from: label.textStart) }
    append(lines, label.textStart, to: &joined)
    return Self.folded(joined, joined.indices)
  }

  /// Returns a heading's wording, without the label and the `#` marks that may close it.
  func heading(_ lines: ClosedRange<Int>, without label: LabelMatch?, from start: Int) -> String {
    let wording = label.map { text(lines, without: $0, from: start) } ?? text(lines, from: start)
    let bytes = wording.utf8
    let marks = bytes.reversed().prefix { $0 == UInt8(ascii: "#") }.count
    let rest = bytes.dropLast(marks)
    guard marks > 0, rest.last ?? .space == .space else { return wording }
    return String(decoding: rest.last == nil ? rest : rest.dropLast(), as: UTF8.self)
  }

  /// Returns a label as printed.
  func printed(_ label: LabelMatch) -> String { Self.folded(source.bytes, label.label) }

  /// Returns lines as they are, with plain line ends.
  func verbatim(_ lines: ClosedRange<Int>) -> String {
    let (first, last) = (source.lines[lines.lowerBound], source.lines[lines.upperBound])
    let bytes = source.bytes[first.content.lowerBound..<last.content.upperBound]
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for at in bytes.indices {
      let isReturn = bytes[at] == .carriageReturn
      if isReturn, at + 1 < bytes.endIndex, bytes[at + 1] == .lineFeed { continue }
      plain.append(isReturn ? .lineFeed : bytes[at])
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private func append(_ lines: ClosedRange<Int>, _ from: Int?, to joined: inout [UInt8]) {
    let (first, last) = (source.lines[lines.lowerBound], source.lines[lines.upperBound])
    joined.reserveCapacity(joined.count + last.content.upperBound - first.content.lowerBound)
    for line in lines {
      let words = source.lines[line].wording.lowerBound
      let start = line == lines.lowerBound ? from : max(words, from ?? 0)
      joined += source.bytes[content(of: line, from: start)]
      guard line < lines.upperBound else { break }
      if divided.contains(line) {
        joined.removeLast()
      } else if !source.isAttached(after: line) {
        joined.append(.space)
      }
    }
  }

  /// Returns the content of a line from byte `from` on.
  private func content(of line: Int, from: Int?) -> Range<Int> {
    let content = source.lines[line].content
    return content.clamped(to: min(from ?? 0, content.upperBound)..<content.upperBound)
  }

  /// Returns a run of bytes with each run of white space folded to one space, and none at the ends.
  private static func folded(_ bytes: [UInt8], _ run: Range<Int>) -> String {
    guard !isFolded(bytes, run) else { return String(decoding: bytes[run], as: UTF8.self) }
    var folded: [UInt8] = []
    folded.reserveCapacity(run.count)
    for byte in bytes[run] where !byte.isSpace || folded.last ?? .space != .space {
      folded.append(byte.isSpace ? .space : byte)
    }
    if folded.last == .space { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Whether a run's only white space is single spaces between words.
  private static func isFolded(_ bytes: [UInt8], _ run: Range<Int>) -> Bool {
    guard !run.isEmpty else { return true }
    return !bytes[run.lowerBound].isSpace && !bytes[run.upperBound - 1].isSpace
      && bytes.span.hasSingleSpaces(run)
  }
}
