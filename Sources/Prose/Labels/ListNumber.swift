/// The parts of the number that a label begins with: 4 and 1 for `4.1`; none for other labels.
struct ListNumber {
  /// The first part; nil for a label that begins with no number.
  let first: Int?
  /// The parts after the first.
  private let rest: [Int]
  /// Whether the label holds a letter or an ordinal: `14A`, `14 bis`, `14之二`.
  let hasLetter: Bool

  init(_ source: SourceLines, _ label: LabelMatch) {
    let printed = source.bytes.span.extracting(label.label)
    var at = 0
    while at < printed.count, printed[at] == UInt8(ascii: "[") { at += 1 }
    first = Self.part(printed, &at)
    var rest: [Int] = []
    while first != nil, let part = Self.nextPart(printed, &at) { rest.append(part) }
    self.rest = rest
    hasLetter = Self.holdsLetter(printed)
  }

  /// Moves past the next digits and returns their number, modulo 100 000, beyond which it is not
  /// that of a paragraph; nil where there are no digits.
  private static func part(_ printed: borrowing Span<UInt8>, _ at: inout Int) -> Int? {
    var part: Int?
    while at < printed.count, printed[at].isDigit || printed[at] >= 0x80 {
      let scalar = printed.scalar(at)
      guard let digit = Numerals.digit(scalar) else { break }
      part = ((part ?? 0) * 10 + digit) % 100_000
      at += UTF8.width(scalar)
    }
    return part
  }

  /// Moves past the next digits and whatever precedes them; nil where there are none.
  private static func nextPart(_ printed: borrowing Span<UInt8>, _ at: inout Int) -> Int? {
    while at < printed.count {
      if let part = part(printed, &at) { return part }
      at += UTF8.width(printed.scalar(at))
    }
    return nil
  }

  private static func holdsLetter(_ printed: borrowing Span<UInt8>) -> Bool {
    var at = 0
    while at < printed.count {
      if printed[at].isLetter { return true }
      guard printed[at] >= 0x80 else {
        at += 1
        continue
      }
      let scalar = printed.scalar(at)
      if scalar.isLetter { return true }
      at += UTF8.width(scalar)
    }
    return false
  }

  /// Whether the number has several parts, as hardly one that begins a sentence has: `4.1`.
  var isPath: Bool { !rest.isEmpty }

  /// Whether this is the first below another number: `4.1`.
  var opensLevel: Bool { rest.last == 1 }

  /// Whether this can come right after `last` in one series: `4`, `5`; `4`, `4.1`; `4.3`, `5`;
  /// `14`, `14A`. Drafts leave gaps; a step may be as wide as `gap`.
  func follows(_ last: ListNumber, within gap: Int) -> Bool {
    guard let first else { return false }
    let opens = rest.allSatisfy { $0 == 1 }
    guard let above = last.first else { return first == 1 && opens }
    if first != above { return (1...gap).contains(first - above) && opens }
    let common = zip(last.rest, rest).prefix { $0 == $1 }.count
    let further = rest[common...]
    if common == last.rest.count {
      return further.isEmpty ? hasLetter : further.allSatisfy { $0 == 1 }
    }
    guard let step = further.first.map({ $0 - last.rest[common] }) else { return false }
    return (1...gap).contains(step) && further.dropFirst().allSatisfy { $0 == 1 }
  }
}
