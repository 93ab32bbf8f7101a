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
    var (words, measure): (Range<Int>, [Int32]) = (number, [])
    if let key = self.measure(before: number.lowerBound) {
      words = number.lowerBound - 1..<number.upperBound
      measure += key
    }
    if let after = self.measure(from: number.upperBound) {
      words = words.lowerBound..<after.words.upperBound
      measure += after.key
    }
    return Figure(words: words, measure: measure)
  }

  /// What tells money or a limit that is the word before a number from others: `£`, `CHF`, `<`.
  private func measure(before number: Int) -> [Int32]? {
    let at = number - 1
    guard at >= 0, !isTaken[at], isNear(number) else { return nil }
    let isMoney = sign(at).properties.generalCategory == .currencySymbol || isCode(at)
    if isMoney, let found = term(at, .measure) { return [0, found.term.key] }
    let isLimit = Self.limits.contains(sign(at)) && !(isNear(at) && gap(before: at).isEmpty)
    return isMoney || isLimit ? [1, words[at].number] : nil
  }

  /// Whether a word is the code of a currency: three capitals that are a measure.
  private func isCode(_ at: Int) -> Bool {
    let code = bytes[words[at].start..<words[at].end]
    return code.count == 3 && code.allSatisfy { (0x41...0x5A).contains($0) }
      && term(at, .measure) != nil
  }

  /// What a word after a number begins that measures it, and what tells it from others: `%`, `metres`.
  private func measure(from at: Int) -> (words: Range<Int>, key: [Int32])? {
    guard at < words.count, isNear(at) else { return nil }
    if let found = term(at, Categories(.measure, .unit)) {
      return (found.words, [0, found.term.key])
    }
    return isSign(at) ? (at..<at + 1, [1, words[at].number]) : nil
  }

  /// Signs before a number that it is a limit, not those of a tag: `< 5 dB`, `± 3 Hz`.
  private static let limits: Set<Unicode.Scalar> = ["<", ">", "≤", "≥", "±", "≈", "~"]

  /// Whether a word is a sign of money, of a share, of degrees or the like.
  private func isSign(_ at: Int) -> Bool {
    let sign = sign(at)
    return switch sign.properties.generalCategory {
    case .currencySymbol, .otherSymbol: sign != "\u{2116}"
    default: sign == "%" || sign == "\u{2030}"
    }
  }

  private func sign(_ at: Int) -> Unicode.Scalar { bytes.span.scalar(words[at].start) }
}
