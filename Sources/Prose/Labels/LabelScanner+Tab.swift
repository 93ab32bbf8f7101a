/// Finds labels that a tab separates from the wording, as word processors write automatic numbers.
extension LabelScanner {
  /// The most bytes of a label before a tab.
  private static let longestBeforeTab = 40

  /// Returns the label that is all there is before a tab: `1`, `II`, `b.`, `①.`, `Third.`,
  /// `Part 2, Chapter 1`. Any such number or letter is a label, however bare; any other word is
  /// not, as it may be what the clause is about: `Price:`.
  static func tabbed(_ bytes: [UInt8], _ range: Range<Int>) -> LabelMatch? {
    let reach = min(range.upperBound, range.lowerBound + longestBeforeTab)
    let tab = bytes.span.firstIndex(of: .tab, or: .tab, in: range.lowerBound..<reach)
    guard tab < reach else { return nil }
    let before = range.lowerBound..<tab
    let known = form(bytes, before).flatMap { $0.label.upperBound == tab ? $0 : nil }
    guard known.map(mayStandBare) ?? isOther(bytes, before) else { return nil }
    return LabelMatch(
      label: before, textStart: Spaces.skip(bytes, tab, range.upperBound),
      style: known?.style ?? .otherScript(bytes[tab - 1]), values: known?.values ?? .empty,
      isPlain: true)
  }

  /// Whether a label cannot be a year or a sum, or is shown by its form to be a label.
  private static func mayStandBare(_ label: LabelMatch) -> Bool {
    label.isPlain || label.isNumbered(below: 1000)
  }

  /// Whether a run is a numeral or letter alone, a number or a code (`REQ-1:`) with a mark at its
  /// end or stops inside, or a division within a division.
  private static func isOther(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let run = bytes[range]
    guard let last = run.last else { return false }
    if run.allSatisfy(\.isLetter) { return run.count == 1 || RomanNumeral.ofItem(run) != nil }
    if DivisionWords.at(bytes, range) != nil, run.contains(where: \.isDigit) { return true }
    guard !run.contains(where: \.isSpace) else { return false }
    let isMarked =
      marks.contains(last) || wideMarks.contains { run.ends(with: $0) }
      || run.contains(UInt8(ascii: "."))
    return isMarked && (isCode(run) || NumberedWord.isNumber(String(decoding: run, as: UTF8.self)))
  }

  /// Whether a hyphen or stop is between letters and a number: `SYS.4.`, but not `CO2:`.
  private static func isCode(_ run: ArraySlice<UInt8>) -> Bool {
    run.indices.dropLast(2).contains {
      run[$0].isLetter && [UInt8(ascii: "-"), UInt8(ascii: ".")].contains(run[$0 + 1])
        && run[$0 + 2].isDigit
    }
  }

  private static let marks = Array(".)]:".utf8)
  private static let wideMarks = ["。", "、", "．", "）", "：", "–", "—"].map { Array($0.utf8) }
}
