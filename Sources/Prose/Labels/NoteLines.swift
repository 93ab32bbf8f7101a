/// The lines below a rule of underscores that begin with the mark of a footnote: `1 See the plan.`
///
/// A signature, an address or a date may follow such a rule, too. So a number is a mark only where
/// the text refers to it, or where the numbers below such rules begin with 1 and go on from there.
struct NoteLines {
  private var lines: Set<Int> = []

  init(_ source: SourceLines) {
    var references: Set<Int>?
    var last: Int?
    for line in source.lines.indices {
      if source.isRuleOfUnderscores(line) { last = last ?? 0 }
      guard let above = last, case let run = source.wording(line),
        let mark = Self.mark(run)
      else { continue }
      if mark.number == nil || mark.number == above + 1 {
        last = mark.number ?? above
      } else {
        let known = references ?? Self.references(source)
        references = known
        guard let number = mark.number, known.contains(number) else { continue }
        last = number
      }
      if !MonthNames.isAtStart(of: run[mark.end...].drop(while: \.isSpace)) {
        lines.insert(line)
      }
    }
  }

  func contains(_ line: Int) -> Bool { lines.contains(line) }

  /// Returns the number of one to three digits, bare or before a slash, that a run begins with, or
  /// nil for as many asterisks, and where it ends.
  static func mark(_ run: ArraySlice<UInt8>) -> (number: Int?, end: Int)? {
    guard let number = run.shortNumber else {
      let marks = run.prefix(4).prefix { $0 == UInt8(ascii: "*") }
      return (1...3).contains(marks.count) ? (nil, marks.endIndex) : nil
    }
    let after = run[number.end...].first
    guard let after, after.isSpace || after == UInt8(ascii: "/") else { return nil }
    return (number.value, number.end)
  }

  // MARK: - References

  /// Returns the numbers, plain or raised, right after a word, a bracket, or a stop after these:
  /// `service.7`, `the plan<sup>7</sup>`, `the plan¹`, but not `3.12`.
  private static func references(_ source: SourceLines) -> Set<Int> {
    let bytes = source.bytes
    var found: Set<Int> = []
    var at = 1
    while at < bytes.count {
      guard mayPrecede(bytes, at),
        let (number, end) = bytes[at...].shortNumber ?? bytes.span.raisedNumber(at)
      else {
        at += 1
        continue
      }
      if end == bytes.count || !bytes[end].isLetter { found.insert(number) }
      at = end + 1
    }
    return found
  }

  private static func mayPrecede(_ bytes: [UInt8], _ at: Int) -> Bool {
    let isStop = stops.contains(bytes[at - 1])
    guard !isStop || at > 1 else { return false }
    let byte = isStop ? bytes[at - 2] : bytes[at - 1]
    return byte.isLetter || byte >= 0x80 || closing.contains(byte)
  }

  private static let stops = Array(".,;:".utf8)
  private static let closing = Array(")\"'*_]>^".utf8)
}

extension SourceLines {
  /// Whether a line holds four underscores or more, and nothing else.
  func isRuleOfUnderscores(_ line: Int) -> Bool {
    let content = content(line)
    return content.first == UInt8(ascii: "_") && content.count > 3
      && content.allSatisfy { $0 == UInt8(ascii: "_") }
  }
}
