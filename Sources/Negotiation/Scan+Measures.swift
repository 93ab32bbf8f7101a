import Prose

/// What numbers measure.
extension Scan {
  /// A number with the signs and words of measure right beside it: `£120`, `5 %`, `12 MHz`.
  struct Figure {
    let words: Range<Int>
    /// What tells what it measures from what another measures.
    private(set) var measure: [Int32]
  }

  /// The figure of the words that are a number.
  func figure(_ number: Range<Int>) -> Figure {
    let (start, end) = (number.lowerBound, number.upperBound)
    var (words, measure): (Range<Int>, [Int32]) = (number, [])
    if start > 0, !isTaken[start - 1], isNear(start), let before = self.measure(start - 1),
      before.words.count == 1
    {
      words = start - 1..<end
      measure += before.key
    }
    if isNear(end), let after = self.measure(end, Categories(.measure, .unit)) {
      words = words.lowerBound..<after.words.upperBound
      measure += after.key
    }
    return Figure(words: words, measure: measure)
  }

  /// What a word begins that measures: a term of one of some categories, or a sign.
  private func measure(
    _ at: Int, _ kinds: Categories = Categories(.measure)
  ) -> (words: Range<Int>, key: [Int32])? {
    guard at < words.count else { return nil }
    if let found = term(at, kinds) { return (found.words, [0, found.term.key]) }
    return isSign(at) ? (at..<at + 1, [1, words[at].number]) : nil
  }

  /// Whether a word is a sign of money, of mathematics or the like; not the border of a cell.
  private func isSign(_ at: Int) -> Bool {
    let scalar = bytes.span.scalar(words[at].start)
    return switch scalar.properties.generalCategory {
    case .currencySymbol, .otherSymbol: scalar != "\u{2116}"
    case .mathSymbol: scalar != "|"
    default: scalar == "%" || scalar == "\u{2030}"
    }
  }
}
