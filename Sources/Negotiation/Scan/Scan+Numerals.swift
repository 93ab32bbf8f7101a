import Prose

/// Numbers, in figures or in words.
extension Scan {
  /// A number with the words that multiply it, said once or twice: `1.5 million`, `seven (7)`.
  struct Numeral {
    let words: Range<Int>
    /// What distinguishes it from other numbers, however it is written.
    let value: [Int32]
    /// Whether it is a number only with something that it counts, as `one` is.
    var isWeak = false
    /// Whether it is said a second time, in brackets.
    var isEchoed = false
    /// Whether all its words are light: `third`, `annual`.
    var isLight = false
  }

  /// Returns the number that begins with a word. One said in words and in figures has both values
  /// where they differ.
  func numeral(_ at: Int) -> Numeral? {
    guard let once = numeralOnce(at) else { return nil }
    let end = once.words.upperBound
    guard end < words.count, isNear(end, "(（"), !isNear(end), let again = numeralOnce(end),
      closesBracket(words[again.words.upperBound - 1].end), isInLetters(at) != isInLetters(end)
    else { return once }
    return Numeral(
      words: once.words.lowerBound..<again.words.upperBound,
      value: again.value == once.value ? once.value : once.value + again.value, isEchoed: true)
  }

  private func closesBracket(_ place: Int) -> Bool {
    bytes[place...].starts(with: ")".utf8) || bytes[place...].starts(with: "）".utf8)
  }

  private func numeralOnce(_ at: Int) -> Numeral? {
    guard at < words.count else { return nil }
    if words[at].isNumber, !isInLetters(at) { return numeralInFigures(at) }
    guard let first = amount(at) else { return fraction(at) }
    var (sum, end, isWeak) = (NumberWords(), first.end, first.isWeak)
    guard sum.take(first.amount) else { return nil }
    while let next = nextWord(end, of: sum) {
      (sum, end, isWeak) = (next.sum, next.end, false)
    }
    let isOrdinal = saysWhich(at) || endsInOrdinal(at..<end)
    let isLight = (at..<end).allSatisfy { found[$0]?.term.isLight ?? true } && !words[at].isNumber
    return Numeral(
      words: at..<end, value: Self.key(sum.value, isOrdinal: isOrdinal), isWeak: isWeak,
      isLight: isLight)
  }

  /// Returns a number in figures, with the words or letters that multiply it.
  private func numeralInFigures(_ at: Int) -> Numeral {
    var (end, zeros, factor) = (at + 1, 0, 1)
    if let short = abbreviation(at) { (end, zeros) = short }
    while isNear(end), !opensOption(end), let next = amount(end) {
      if let more = NumberWords.zeros(next.amount) {
        zeros += more
      } else if next.isMultiplier, factor == 1 {
        factor = next.amount
      } else {
        break
      }
      end = next.end
    }
    let value = zeros > 0 ? shifted(at, by: zeros) : words[at].sense.amount
    let product = value?.multipliedReportingOverflow(by: factor)
    let key =
      product.flatMap { $0.overflow ? nil : Self.key($0.partialValue, isOrdinal: saysWhich(at)) }
      ?? [KeyTag.words.rawValue, words[at].number]
      + (end > at + 1 ? [Int32(zeros), Int32(factor)] : [])
    return Numeral(words: at..<end, value: key)
  }

  /// Returns the zeros that letters after an amount of money stand for, and where they end: `£5m`,
  /// `€5 bn`.
  private func abbreviation(_ at: Int) -> (end: Int, zeros: Int)? {
    let isApart = words[at].sense.zeros == nil
    let end = isApart ? at + 2 : at + 1
    let letters = isApart && isNear(at + 1) ? term(at + 1, .short)?.term.amount : nil
    guard let zeros = words[at].sense.zeros ?? letters.flatMap(NumberWords.zeros),
      at > 0 && isNear(at) && isMoney(at - 1) || end < words.count && isNear(end) && isMoney(end)
    else { return nil }
    return (end, zeros)
  }

  /// Returns a term that is a number but not a whole one: `half`, `twice`.
  private func fraction(_ at: Int) -> Numeral? {
    guard let found = found[at], found.term.category == .number,
      !found.words.contains(where: { isTaken[$0] }), !isAdverb(found)
    else { return nil }
    return Numeral(
      words: found.words, value: [KeyTag.words.rawValue, found.term.key],
      isLight: found.term.isLight)
  }

  /// Whether a number is an adverb or a verb: `First, …`, `may second the motion`.
  private func isAdverb(_ found: Found) -> Bool {
    let at = found.words.lowerBound
    return opensSentence(found)
      || at > 0 && term(at, .adverb)?.words == found.words && isNear(at)
        && term(at - 1, .modal) != nil
  }

  /// Whether a light number only introduces a reason or the like: `First, …`.
  private func opensSentence(_ found: Found) -> Bool {
    let words = found.words
    return found.term.isLight && self.words[words.lowerBound].isCapital
      && gap(before: words.upperBound).contains(where: ",:،、，：".utf8.contains)
  }

  /// Whether a number is an ordinal by its letters or by the word before it: `79th`, `第79`.
  private func saysWhich(_ at: Int) -> Bool {
    words[at].sense.isOrdinal || at > 0 && isNear(at) && term(at - 1, .ordinalMark) != nil
  }

  private func endsInOrdinal(_ range: Range<Int>) -> Bool {
    range.contains { at in
      found[at].map { $0.term.isOrdinal && $0.words.upperBound == range.upperBound } ?? false
    }
  }

  private static func key(_ amount: Int, isOrdinal: Bool) -> [Int32] {
    [
      (isOrdinal ? KeyTag.ordinal : .cardinal).rawValue, Int32(truncatingIfNeeded: amount),
      Int32(truncatingIfNeeded: amount >> 32),
    ]
  }

  // MARK: - Words

  /// Whether a word is written in letters or Chinese numerals, not digits: `二十`, `twenty-five`.
  func isInLetters(_ at: Int) -> Bool {
    let first = bytes.span.scalar(words[at].start)
    return HanNumber.holds(first) || first.properties.isAlphabetic
  }

  /// A word of a number: its value, and where the next one begins.
  private struct NumberWord {
    let amount: Int
    let end: Int
    /// Whether it is not a number by itself.
    var isWeak = false
    /// Whether it multiplies the words before it.
    var isMultiplier = false
  }

  private func amount(_ at: Int) -> NumberWord? {
    guard at < words.count, !isTaken[at] else { return nil }
    if words[at].isNumber {
      return isInLetters(at)
        ? words[at].sense.amount.map { NumberWord(amount: $0, end: at + 1) } : nil
    }
    guard let found = found[at], let amount = found.term.amount,
      !found.words.contains(where: { isTaken[$0] }), !isAdverb(found)
    else { return nil }
    return NumberWord(
      amount: amount, end: found.words.upperBound, isWeak: found.term.category == .single,
      isMultiplier: found.term.isMultiplier)
  }

  /// Returns a number with its next word, which a joining word may precede; nil where none follows.
  private func nextWord(_ at: Int, of sum: NumberWords) -> (sum: NumberWords, end: Int)? {
    guard at < words.count, isNear(at), !opensOption(at) else { return nil }
    let joint = joint(at, sum)
    guard joint == nil || isNear(joint ?? at), let next = amount(joint ?? at) else { return nil }
    var sum = sum
    let isJoined = joint != nil || words[at].sense.isJoinedByAnd
    return sum.take(next.amount, isJoined: isJoined, multiplies: next.isMultiplier)
      ? (sum, next.end) : nil
  }

  /// Returns the end of a word that joins units to tens, or anything to hundreds:
  /// `treinta y cinco`.
  private func joint(_ at: Int, _ sum: NumberWords) -> Int? {
    let isRound = sum.value >= 100 && sum.value % 100 == 0
    return term(at, isRound ? Categories(.and, .plus) : Category.plus.set)?.words.upperBound
  }

  // MARK: - Figures

  /// Returns the digit groups of the number among some words; nil for one of six bytes or fewer.
  func digits(_ range: Range<Int>, isMeasured: Bool) -> GroupedDigits? {
    guard let word = words[range].first(where: \.isNumber), word.range.count > 6 else {
      return nil
    }
    let isAmount = isMeasured || Amounts.holds(bytes.span, word.start..<word.end)
    return GroupedDigits(text.slice(word.start..<word.end), isAmount: isAmount)
  }

  /// Returns the value of figures with so many more zeros; nil where it is not whole, or where the
  /// mark may or may not be a decimal one: `1,250 million`. The point of `1.000 million` separates
  /// thousands, as nobody writes that for a million.
  private func shifted(_ at: Int, by zeros: Int) -> Int? {
    let shown = text.slice(words[at].range)
    let parts = shown.dropLast(shown.trailingLetters.count)
      .split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    // Except in a language that separates thousands with a comma: there a point is a decimal mark.
    let isPoint = shown.contains(".")
    let isGrouped = ladder.thousandsMark != UInt8(ascii: isPoint ? "," : ".")
    let isWhole =
      parts.count == 1 || isGrouped && parts.count == 2 && parts[1] == "000" && parts[0] != "0"
    let whole = words[at].sense.amount ?? (isWhole ? Int(parts.joined()) : nil)
    let decimals = whole == nil ? parts.dropFirst().first?.count ?? 0 : 0
    guard whole != nil || parts.count == 2 && decimals < 3, decimals <= zeros, zeros < 18 else {
      return nil
    }
    let digits = whole ?? Int(parts.joined())
    let power = (0..<zeros - decimals).reduce(1) { power, _ in power * 10 }
    let product = digits?.multipliedReportingOverflow(by: power)
    return product.flatMap { $0.overflow ? nil : $0.partialValue }
  }
}
