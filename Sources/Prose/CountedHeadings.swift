/// The words that count the headings of a draft: `Item 1 Lighthouse`, `Item 2 Pilotage`, `Phase 3: Trials`.
///
/// Any word may, so none is listed. A word before a number is a part of the label where the numbers of
/// all headings that begin with it go on in their order, from 1 in each section or not.
struct CountedHeadings {
  private var words: Set<[UInt8]> = []

  /// The farthest that one number of a series is from the next; drafts leave gaps.
  private static let widestGap = 5

  init(_ source: SourceLines) {
    var numbers: [[UInt8]: [Int]] = [:]
    for line in source.lines.indices {
      guard let words = Self.words(source, line), let found = Self.match(source.bytes, words) else {
        continue
      }
      numbers[Self.word(source.bytes, words), default: []].append(found.values.first ?? 0)
    }
    words = Set(numbers.filter { Self.isSeries($0.value) }.keys)
  }

  /// The label of a heading, with the word before its number.
  func label(_ bytes: [UInt8], _ range: Range<Int>) -> LabelMatch? {
    guard !words.isEmpty, let found = Self.match(bytes, range) else { return nil }
    return words.contains(Self.word(bytes, range)) ? found : nil
  }

  private static func isSeries(_ numbers: [Int]) -> Bool {
    numbers.count > 1
      && zip(numbers, numbers.dropFirst()).allSatisfy { above, number in
        number == 1 || (0...widestGap).contains(number - above)
      } && Set(numbers).count > 1
  }

  /// The words of a heading that its mark or the line below shows.
  private static func words(_ source: SourceLines, _ line: Int) -> Range<Int>? {
    let wording = source.lines[line].wording
    guard let first = source.firstByte(source.lines[line]) else { return nil }
    if first != UInt8(ascii: "#") { return source.isUnderline(line + 1) ? wording : nil }
    let marks = source.bytes[wording].prefix { $0 == first }.count
    return Spaces.skip(
      source.bytes, wording.lowerBound + marks, wording.upperBound)..<wording.upperBound
  }

  private static func word(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    Array(bytes[range].prefix { !$0.isSpace })
  }

  /// A word of letters, a space and a number of up to three digits, with the mark after it.
  private static func match(_ bytes: [UInt8], _ range: Range<Int>) -> LabelMatch? {
    let word = bytes[range].prefix { $0.isLetter || $0 >= 0x80 }
    guard word.count > 1, word.endIndex < range.upperBound, bytes[word.endIndex] == .space,
      !ClauseReader.startsWithMonth(word)
    else { return nil }
    let start = word.endIndex + 1
    guard start < range.upperBound, bytes[start].isDigit || bytes[start] >= 0x80 else { return nil }
    var number = DivisionNumber(bytes, start..<range.upperBound)
    guard let values = number.take(), let value = values.first, value < 1000 else { return nil }
    var scanner = LabelScanner(bytes, range)
    scanner.at = number.at
    return scanner.found(.division(rank), values)
  }

  /// Below that of articles.
  private static let rank = Division.article + 1
}
