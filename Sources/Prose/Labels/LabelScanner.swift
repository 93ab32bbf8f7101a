/// Finds the label at the start of a run of bytes.
///
/// Covers the forms of UN, ITU and IETF practice, and of law books in six languages; see the table
/// in the tests.
struct LabelScanner {
  var cursor: ByteCursor
  let start: Int
  /// How many runs of brackets or emphasis are around what is read.
  private let depth: Int

  init(_ bytes: [UInt8], _ range: Range<Int>, depth: Int = 0) {
    cursor = ByteCursor(bytes, range)
    start = range.lowerBound
    self.depth = depth
  }

  /// Returns the label at the start of a range, before a tab or not. `mayHoldTab` spares texts
  /// without tabs the search for one.
  static func match(
    _ bytes: [UInt8], _ range: Range<Int>, mayHoldTab: Bool = true, depth: Int = 0
  ) -> LabelMatch? {
    var start = range.lowerBound
    while case let length = Spaces.invisibleLength(bytes, start, range.upperBound), length > 0 {
      start += length
    }
    let rest = start..<range.upperBound
    let tabbed = mayHoldTab ? tabbed(bytes, rest) : nil
    guard let found = tabbed ?? form(bytes, rest, depth: depth),
      found.label.count <= longestLabel
    else { return nil }
    return found
  }

  /// Returns the label inside the brackets or emphasis just read; nil where too many are around it.
  func inner(_ range: Range<Int>) -> LabelMatch? {
    depth < Self.deepest ? Self.match(cursor.bytes, range, depth: depth + 1) : nil
  }

  /// The most runs of brackets or emphasis around a label, as in `[ *[a)`; a ceiling on cost.
  private static let deepest = 4

  /// The most bytes of a label. Addresses repeat the labels above them, so unlimited ones would
  /// make them longer than the text.
  static let longestLabel = 64

  static func form(_ bytes: [UInt8], _ range: Range<Int>, depth: Int = 0) -> LabelMatch? {
    guard let first = range.first.map({ bytes[$0] }) else { return nil }
    var scanner = LabelScanner(bytes, range, depth: depth)
    if first.isDigit { return scanner.numbered() }
    if first.isLetter {
      if let found = scanner.letterBullet() { return found }
      if let found = scanner.inserted() ?? scanner.division(from: range.lowerBound) { return found }
      return scanner.operative() ?? scanner.lettered()
    }
    if let found = scanner.bullet() { return found }
    if first < 0x80 {
      if let found = scanner.inserted() ?? scanner.bracketed() ?? scanner.emphasized() {
        return found
      }
    } else if let found = scanner.division(from: range.lowerBound) {
      return found
    }
    return scanner.parenthesized() ?? scanner.otherScript()
  }

  /// Whether a label is only a bullet.
  static func isBullet(_ label: Span<UInt8>) -> Bool {
    guard !label.isEmpty, !label[0].isDigit else { return false }
    guard !label[0].isLetter else { return label.count == 1 && label[0] == UInt8(ascii: "o") }
    for mark in bullets where mark[0] == label[0] && mark.count == label.count {
      if label.holds(0..<mark.count, as: mark.span, 0) { return true }
    }
    return false
  }

  // MARK: - Forms

  private mutating func bullet() -> LabelMatch? {
    defer { cursor.at = start }
    for mark in Self.bullets where mark[0] == cursor.bytes[start] {
      guard cursor.rest.starts(with: mark) else { continue }
      cursor.at = start + mark.count
      if cursor.next?.isSpace == true { return found(.bullet(mark[0]), .empty) }
      cursor.at = start
    }
    return nil
  }

  /// Finds the `o` that Word prints for a hollow bullet, before a tab, and that IETF texts print
  /// for any bullet, indented and before two spaces.
  private mutating func letterBullet() -> LabelMatch? {
    defer { cursor.at = start }
    let isIndented = start > 0 && cursor.bytes[start - 1] == .space
    guard cursor.skip(mark: "o"), let space = cursor.next, space.isSpace,
      let next = cursor.rest.dropFirst().first, space == .tab || isIndented && next == .space
    else { return nil }
    return found(.bullet(UInt8(ascii: "o")), .empty)
  }

  /// Reads `New 39B.`, `[New] 63.`, `Draft article 12`
  private mutating func inserted() -> LabelMatch? {
    switch cursor.bytes[start] {
    case UInt8(ascii: "N"), UInt8(ascii: "["):
      for word in ["New ", "NEW ", "[New] ", "[NEW] "] where cursor.skip(word) {
        let from = cursor.at
        if let found = numbered() { return found }
        cursor.at = from
        return operative() ?? division(from: from)
      }
    case UInt8(ascii: "D"), UInt8(ascii: "P"):
      for word in ["Draft ", "DRAFT ", "Projet d’", "Projet d'"] where cursor.skip(word) {
        return division(from: cursor.at)
      }
    default: break
    }
    return nil
  }

  /// Reads `PP1.`, `Pp4.`, `PP.6`, `PP6.bis`, `OP6alt`, `PP 5`, `OP10. alt.`
  private mutating func operative() -> LabelMatch? {
    defer { cursor.at = start }
    guard let value = cursor.operativeNumber() else { return nil }
    _ = cursor.skip(mark: ".") || cursor.skip(mark: ")") || cursor.skip(mark: ":")
    if cursor.suffixes() { _ = cursor.skip(mark: ".") }
    return cursor.isAtBreak ? found(.operative, LabelValues(value)) : nil
  }

  /// Reads `Article 7`, `ANNEX 1`, `Section 1bis`, `§ 4`, `第七条`, from a byte on: `New Article 8`.
  private mutating func division(from first: Int) -> LabelMatch? {
    defer { cursor.at = start }
    guard let division = Division.match(cursor.bytes, first..<cursor.end) else { return nil }
    cursor.at = division.end
    return found(.division(division.rank), division.values)
  }

  /// Returns a label that ends here; its wording begins after white space.
  func found(_ style: LabelStyle, _ values: LabelValues, _ isPlain: Bool = true) -> LabelMatch {
    LabelMatch(
      label: start..<cursor.at, textStart: Spaces.skip(cursor.bytes, cursor.at, cursor.end),
      style: style, values: values, isPlain: isPlain)
  }

  private static let bullets: [[UInt8]] =
    [
      "-", "*", "+", "•", "–", "—", "―", "·", "▪", "‣", "◦", "●", "○", "■", "□", "➢", "➤", "✓",
      "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}",
    ].map { Array($0.utf8) }
}
