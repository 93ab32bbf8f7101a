/// Finds the label at the start of a run of bytes.
///
/// Covers the forms of UN, ITU and IETF practice, and of law books in six languages; see the table
/// in the tests.
struct LabelScanner {
  let bytes: [UInt8]
  let end: Int
  var at: Int
  let start: Int
  /// How many runs of brackets or emphasis are around what is read.
  let depth: Int

  init(_ bytes: [UInt8], _ range: Range<Int>, depth: Int = 0) {
    self.bytes = bytes
    self.depth = depth
    start = range.lowerBound
    at = range.lowerBound
    end = range.upperBound
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
    depth < Self.deepest ? Self.match(bytes, range, depth: depth + 1) : nil
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
      if let found = scanner.inserted() ?? scanner.division() { return found }
      return scanner.operative() ?? scanner.lettered()
    }
    if let found = scanner.bullet() { return found }
    if first < 0x80 {
      if let found = scanner.inserted() ?? scanner.bracketed() ?? scanner.emphasized() {
        return found
      }
    } else if let found = scanner.division() {
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
    for mark in Self.bullets where mark[0] == bytes[start] {
      guard bytes[start..<end].starts(with: mark) else { continue }
      let after = start + mark.count
      guard after < end, bytes[after].isSpace else { continue }
      at = after
      return found(.bullet(mark[0]), .empty)
    }
    return nil
  }

  /// Finds the `o` that Word prints for a hollow bullet, before a tab, and that IETF texts print
  /// for any bullet, indented and before two spaces.
  private mutating func letterBullet() -> LabelMatch? {
    guard start + 2 < end, bytes[start] == UInt8(ascii: "o"), bytes[start + 1].isSpace else {
      return nil
    }
    let isIndented = start > 0 && bytes[start - 1] == .space
    guard bytes[start + 1] == .tab || isIndented && bytes[start + 2] == .space else { return nil }
    at = start + 1
    defer { at = start }
    return found(.bullet(bytes[start]), .empty)
  }

  /// Reads `New 39B.`, `[New] 63.`, `Draft article 12`
  private mutating func inserted() -> LabelMatch? {
    switch bytes[start] {
    case UInt8(ascii: "N"), UInt8(ascii: "["):
      for word in ["New ", "NEW ", "[New] ", "[NEW] "] where skip(word) {
        let from = at
        if let found = numbered() { return found }
        at = from
        return operative() ?? insertedDivision(from)
      }
    case UInt8(ascii: "D"), UInt8(ascii: "P"):
      for word in ["Draft ", "DRAFT ", "Projet d’", "Projet d'"] where skip(word) {
        return insertedDivision(at)
      }
    default: break
    }
    return nil
  }

  /// Reads `New Article 8`, whose division begins at a byte.
  private mutating func insertedDivision(_ from: Int) -> LabelMatch? {
    defer { at = start }
    guard let division = Division.match(bytes, from..<end) else { return nil }
    at = division.end
    return found(.division(division.rank), division.values)
  }

  /// Reads `PP1.`, `Pp4.`, `PP.6`, `PP6.bis`, `OP6alt`, `PP 5`, `OP10. alt.`
  private mutating func operative() -> LabelMatch? {
    defer { at = start }
    guard let value = operativeNumber() else { return nil }
    _ = skip(mark: ".") || skip(mark: ")") || skip(mark: ":")
    if ordinals() { _ = skip(mark: ".") }
    return atTextStart ? found(.operative, LabelValues(value)) : nil
  }

  /// Reads the number of `PP1`, `Pp4`, `PP.6bis`, `PP 5`.
  mutating func operativeNumber() -> Int? {
    guard at + 1 < end, bytes[at + 1] | 0x20 == UInt8(ascii: "p") else { return nil }
    guard skip("PP") || skip("Pp") || skip("pp") || skip("OP") || skip("Op") || skip("op") else {
      return nil
    }
    _ = skip(mark: ".")
    _ = skip(mark: " ")
    guard let value = number() else { return nil }
    _ = range()
    ordinals()
    return value
  }

  /// Reads `Article 7`, `ANNEX 1`, `Section 1bis`, `§ 4`, `第七条`
  private mutating func division() -> LabelMatch? {
    defer { at = start }
    guard let division = Division.match(bytes, start..<end) else { return nil }
    at = division.end
    return found(.division(division.rank), division.values)
  }
}
