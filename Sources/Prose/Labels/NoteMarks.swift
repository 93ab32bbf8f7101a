/// The bracketed numbers by which a text refers to its footnotes, after a word or a stop:
/// `stay in service,[2]`, `the plan [1].`; `NoteLines` looks for the others.
struct NoteMarks {
  private var numbers: Set<Int> = []

  init(_ source: SourceLines, _ labels: LineLabels) {
    let bytes = source.bytes
    let mayBeNote = source.lines.indices.contains {
      labels[$0].map { Self.number(source, $0) != nil } ?? false
    }
    guard mayBeNote else { return }
    for at in bytes.indices.dropFirst()
    where bytes[at] == UInt8(ascii: "[") {
      let before = bytes[at - 1] == .space && at > 1 ? bytes[at - 2] : bytes[at - 1]
      guard Self.mayStandBefore(before) else { continue }
      if let number = Self.number(bytes[(at + 1)...]) { numbers.insert(number) }
    }
  }

  /// Whether a label is `[2]`, and the text refers to it.
  func isMark(_ label: LabelMatch, _ source: SourceLines) -> Bool {
    Self.number(source, label).map(numbers.contains) ?? false
  }

  /// Returns where the words of a run end before a mark that refers to a note: `,1`, `, 1/`,
  /// `,[^1]`, `,*`, `,¹`.
  static func wordingEnd(_ run: ArraySlice<UInt8>) -> Int {
    var end = run.endIndex
    if run.ends(with: closing) { end -= closing.count }
    while end > run.startIndex, isMark(run, end - 1) { end -= 1 }
    if end < run.endIndex, run[..<end].ends(with: opening) { end -= opening.count }
    while end > run.startIndex, run[end - 1] == .space { end -= 1 }
    return end > run.startIndex && stops.contains(run[end - 1]) ? end : run.endIndex
  }

  private static let (opening, closing) = (Array("<sup>".utf8), Array("</sup>".utf8))

  /// Whether a byte can be part of a mark: a digit, a sign around it, or part of a superscript
  /// digit.
  private static func isMark(_ run: ArraySlice<UInt8>, _ at: Int) -> Bool {
    run[at].isDigit || isSign(run[at]) || run[at] >= 0x80 && isRaised(run, at)
  }

  private static func isRaised(_ run: ArraySlice<UInt8>, _ at: Int) -> Bool {
    let start = run[...at].lastIndex { $0 >= 0xC0 } ?? at
    return raised.contains { run[start...].starts(with: $0) }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "/"),
      UInt8(ascii: "*"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static let raised = "⁰¹²³⁴⁵⁶⁷⁸⁹”’»".unicodeScalars.map { Array(String($0).utf8) }

  private static func number(_ source: SourceLines, _ label: LabelMatch) -> Int? {
    let printed = source.bytes[label.label]
    return printed.first == UInt8(ascii: "[") ? number(printed.dropFirst()) : nil
  }

  private static func mayStandBefore(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || stops.contains(byte)
  }

  private static let stops = Array(".,;:)\"'*_]".utf8)

  /// Returns the number of one to three digits that precedes a closing bracket.
  private static func number(_ run: ArraySlice<UInt8>) -> Int? {
    guard let number = run.shortNumber, run[number.end...].first == UInt8(ascii: "]") else {
      return nil
    }
    return number.value
  }
}
