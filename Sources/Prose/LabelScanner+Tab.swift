/// Labels that a tab sets apart from the wording, as word processors set automatic numbers apart.
extension LabelScanner {
  /// Bytes and words of the longest label before a tab.
  private static let longestBeforeTab = 40
  private static let mostWordsBeforeTab = 5

  /// What stands before a tab, whatever its form, if it may be a label at all: `Part 2, Chapter 1`,
  /// `Note:`, `[iv]`, `II`.
  static func tabbed(_ bytes: [UInt8], _ range: Range<Int>) -> LabelMatch? {
    guard let tab = bytes[range.prefix(longestBeforeTab)].firstIndex(of: .tab) else { return nil }
    let before = bytes[range.lowerBound..<tab]
    guard mayBeLabel(before) else { return nil }
    let known = form(bytes, range)
    var text = tab
    while text < range.upperBound, bytes[text].isSpace { text += 1 }
    return LabelMatch(
      label: range.lowerBound..<tab, textStart: text,
      style: known?.style ?? .otherScript(before.last ?? 0), values: known?.values ?? [],
      isPlain: true)
  }

  private static func mayBeLabel(_ run: ArraySlice<UInt8>) -> Bool {
    guard let first = run.first, !isEmphasis(first), let last = run.last,
      run.count(where: \.isSpace) < mostWordsBeforeTab
    else { return false }
    let isRoman = run.allSatisfy(\.isLetter) && (run.count == 1 || roman(run) != nil)
    let hasParts = run.dropLast().contains(UInt8(ascii: "."))
    return run.contains(where: \.isDigit) || isRoman || hasParts || ends.contains(last)
      || wideEnds.contains { run.suffix($0.count).elementsEqual($0) }
  }

  private static let ends = Array(".)]:".utf8)
  private static let wideEnds = ["。", "、", "．", "）", "：", "–", "—"].map { Array($0.utf8) }
}
