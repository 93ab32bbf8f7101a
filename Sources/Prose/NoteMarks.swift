/// The numbers in brackets by which a text refers to its footnotes, as in `stay in service,[2]` or `the
/// plan [1].`: after a word or a stop.
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
  func contain(_ label: LabelMatch, _ source: SourceLines) -> Bool {
    Self.number(source, label).map(numbers.contains) ?? false
  }

  private static func number(_ source: SourceLines, _ label: LabelMatch) -> Int? {
    let printed = source.bytes[label.label]
    return printed.first == UInt8(ascii: "[") ? number(printed.dropFirst()) : nil
  }

  private static func mayStandBefore(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || stops.contains(byte)
  }

  private static let stops = Array(".,;:)\"'*_]".utf8)

  /// The number of one to three digits that a bracket closes.
  private static func number(_ run: ArraySlice<UInt8>) -> Int? {
    let digits = run.prefix(4).prefix(while: \.isDigit)
    guard (1...3).contains(digits.count), run.dropFirst(digits.count).first == UInt8(ascii: "]")
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
