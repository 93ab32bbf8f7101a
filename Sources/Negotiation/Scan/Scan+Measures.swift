import Prose

/// What numbers measure.
extension Scan {
  /// A number with the signs and words of measure right beside it: `£120`, `5 %`, `12 MHz`.
  struct Figure {
    let words: Range<Int>
    /// What it measures, as a key; empty where it measures nothing.
    private(set) var measure: [Int32]
  }

  /// Returns the figure of a number; nil for a weak one that measures nothing.
  func figure(_ numeral: Numeral) -> Figure? {
    let number = numeral.words
    if number.count == 1, let unit = words[number.lowerBound].sense.unit {
      return Figure(words: number, measure: [KeyTag.unit.rawValue, unit])
    }
    let (before, after) = (measure(before: number.lowerBound), measure(after: numeral))
    if numeral.isWeak, before == nil, after == nil { return nil }
    let start = before?.start ?? number.lowerBound
    let end = after?.words.upperBound ?? number.upperBound
    return Figure(words: start..<end, measure: (before?.key ?? []) + (after?.key ?? []))
  }

  /// Returns the start and the key of the currency or limit right before a number: `£`, `US$`,
  /// `CHF`, `<`.
  private func measure(before number: Int) -> (start: Int, key: [Int32])? {
    guard number > 0, isNear(number), !opensOption(number), !isTaken[number - 1] else { return nil }
    for start in max(0, number - Self.mostWords)..<number {
      guard let found = term(start, .measure), found.words.upperBound == number else { continue }
      let isWhole = found.words.count > 1 || start == 0 || !gap(before: start).isEmpty
      if isWhole, found.words.count > 1 || isMoney(start) {
        return (start, [KeyTag.unit.rawValue, found.term.key])
      }
    }
    let at = number - 1
    let isGlued = at > 0 && isNear(at) && gap(before: at).isEmpty
    if isMoney(at), isGlued, words[at - 1].isCapital {
      return (at - 1, [KeyTag.sign.rawValue, words[at - 1].number, words[at].number])
    }
    let isLimit = Self.limits.contains(sign(at)) && !isGlued
    return isLimit || isMoney(at) ? (at, [KeyTag.sign.rawValue, words[at].number]) : nil
  }

  /// Words of the longest measure before a number.
  private static let mostWords = 3

  /// Whether a word is a currency sign, or a currency code of three capitals.
  func isMoney(_ at: Int) -> Bool {
    if sign(at).properties.generalCategory == .currencySymbol { return true }
    let code = bytes[words[at].range]
    return code.count == 3 && code.allSatisfy(\.isUpper)
      && term(at, .measure) != nil
  }

  /// Returns the words after a number that say what it measures, and the key of that: `%`,
  /// `million d'euros`.
  private func measure(after numeral: Numeral) -> (words: Range<Int>, key: [Int32])? {
    let end = numeral.words.upperBound
    let at = term(end, .link)?.words.upperBound ?? end
    guard at < words.count, at == end || isNear(end), !opensOption(end), !opensOption(at),
      isNear(at, at == end ? marks(after: numeral) : "")
    else { return nil }
    if let found = term(at, Categories(.measure, .unit)) {
      return (found.words, [KeyTag.unit.rawValue, found.term.key])
    }
    return isSign(at) || isSignOfUnit(at)
      ? (at..<at + 1, [KeyTag.sign.rawValue, words[at].number]) : nil
  }

  /// Returns the marks that may separate a number from what it measures: `(5) mW`, `5 Mio. Euro`.
  private func marks(after numeral: Numeral) -> String {
    let isBracketed = numeral.isEchoed || opensBracket(numeral.words.lowerBound)
    return (isBracketed ? ")）" : "") + (numeral.words.count > 1 ? "." : "")
  }

  private func opensBracket(_ at: Int) -> Bool {
    gap(before: at).last == UInt8(ascii: "(") || at == 0 && bytes.starts(with: "(".utf8)
  }

  /// Signs that make the number after them a limit, except at the end of a tag: `< 5 dB`, `± 3 Hz`.
  private static let limits: Set<Unicode.Scalar> = ["<", ">", "≤", "≥", "±", "≈", "~"]

  /// Whether a word is a sign of money, of a percentage, of degrees or the like.
  private func isSign(_ at: Int) -> Bool {
    let sign = sign(at)
    return switch sign.properties.generalCategory {
    case .currencySymbol, .otherSymbol: sign != "\u{2116}"
    default: sign == "%" || sign == "\u{2030}"
    }
  }

  /// Whether a word has the form of a unit's sign, listed or not: `mSv`.
  private func isSignOfUnit(_ at: Int) -> Bool {
    UnitSign(bytes.span, words[at].range)?.isWritten == true
  }

  private func sign(_ at: Int) -> Unicode.Scalar { bytes.span.scalar(words[at].start) }
}
