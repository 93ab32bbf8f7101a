/// A named division at the start of a line: `Article 7`, `ANNEX 1`, `§ 4`, `ข้อ 2`, `第七条`.
struct Division {
  /// Byte offset after the label.
  let end: Int
  /// Depth in an outline, from 1 for an annex.
  let rank: Int
  let values: LabelValues

  /// The rank of articles.
  static let article = 5

  /// Returns the division at the start of a range; nil where there is none or where it is seen to
  /// be part of a sentence.
  static func match(_ bytes: [UInt8], _ range: Range<Int>) -> Division? {
    guard let first = range.first, DivisionWords.mayStart(bytes[first]) else { return nil }
    let counted = CountedDivision(bytes, range)
    guard counted?.isInWord != true, let division = counted?.division ?? named(bytes, range),
      !DivisionLinks.isLink(after: division, in: bytes, before: range.upperBound)
    else { return nil }
    return division
  }

  private static func named(_ bytes: [UInt8], _ range: Range<Int>) -> Division? {
    guard let word = DivisionWords.at(bytes, range) else { return nil }
    if word.end == range.upperBound {
      // The only annex of a text may have no number.
      let isName = !bytes[range.lowerBound].isLower
      return word.rank == 1 && isName
        ? Division(end: word.end, rank: 1, values: LabelValues(1)) : nil
    }
    let at = Spaces.skip(bytes, word.end, range.upperBound)
    guard at > word.end || word.isSign else { return nil }
    return DivisionNumber(bytes, at..<range.upperBound).map {
      Division(end: $0.end, rank: word.rank, values: $0.values)
    }
  }
}
