/// A named division of a text at the start of a line: `Article 7`, `ANNEX 1`, `§ 4`, `第七条`.
struct Division {
  /// Byte offset after the label.
  let end: Int
  /// Depth in an outline, from 1 for an annex.
  let rank: Int
  let values: LabelValues

  /// The rank of articles.
  static let article = 5

  static func match(_ bytes: [UInt8], _ range: Range<Int>) -> Division? {
    guard let first = range.first, DivisionWords.mayStart(bytes[first]) else { return nil }
    if bytes[first] == chinese[0], bytes[range].starts(with: chinese) {
      return Self.numbered(bytes, range)
    }
    guard let word = DivisionWords.at(bytes, range) else { return nil }
    if word.end == range.upperBound {
      // An annex may have no number, as there is but one.
      let isName = !bytes[range.lowerBound].isLower
      return word.rank == 1 && isName
        ? Division(end: word.end, rank: 1, values: LabelValues(1)) : nil
    }
    let at = Spaces.skip(bytes, word.end, range.upperBound)
    guard at > word.end || word.isSign else { return nil }
    var number = DivisionNumber(bytes, at..<range.upperBound)
    guard let values = number.take() else { return nil }
    return Division(end: number.at, rank: word.rank, values: values)
  }

  /// `第七条`, `第三章 …`, `第3章`, `第 1 条`
  private static func numbered(_ bytes: [UInt8], _ range: Range<Int>) -> Division? {
    var at = range.lowerBound + chinese.count
    var values: [Int] = []
    while at < range.upperBound, values.count < 8 {
      at = Spaces.skip(bytes, at, range.upperBound)
      guard let (scalar, length) = LabelScanner(bytes, at..<range.upperBound).scalar(at) else {
        return nil
      }
      at += length
      if let rank = chineseRanks[scalar] {
        guard !values.isEmpty else { return nil }
        var scanner = LabelScanner(bytes, at..<range.upperBound)
        scanner.ordinals()
        return Division(end: scanner.at, rank: rank, values: LabelValues(Numerals.number(values)))
      }
      guard let value = Numerals.digit(scalar) ?? Numerals.value(scalar) else {
        return nil
      }
      values.append(value)
    }
    return nil
  }

  private static let chinese = Array("第".utf8)
  private static let chineseRanks: [Unicode.Scalar: Int] = [
    "编": 1, "編": 1, "章": 3, "节": 4, "節": 4, "條": 5, "条": 5, "款": 6,
  ]
}
