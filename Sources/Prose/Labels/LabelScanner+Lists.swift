/// Finds the labels of lists: numbers and letters.
extension LabelScanner {
  /// Reads `(a)`, `(iv)`, `(12)`, `(2a)`, `(A)`, `（1）`, `(OP2)`, `(a)The`
  mutating func parenthesized() -> LabelMatch? {
    defer { cursor.at = start }
    guard cursor.skip(mark: "(") || cursor.skip("（"), let first = cursor.next else { return nil }
    if let value = cursor.attempt({ $0.operativeNumber() }) {
      let isClosed = cursor.skip(mark: ")") && cursor.isAtBreak
      return isClosed ? found(.operative, LabelValues(value)) : nil
    }
    guard let values = cursor.shortNumber() ?? cursor.letters() else { return nil }
    if first.isDigit { cursor.skipLetterBeforeBracket() }
    cursor.suffixes()
    let isWide = cursor.skip("）")
    guard isWide || cursor.skip(mark: ")") else { return nil }
    cursor.suffixes()
    guard isWide || cursor.isAtBreak || cursor.isAtCapital else { return nil }
    return found(first.isDigit ? .number(.brackets) : Self.letter(first, .brackets), values)
  }

  /// Reads `12.`, `12)`, `12`, `12 bis`, `14A`, `3.2`, `1bis.1.1`, `67 alt 1`, `39.We`, `1°`,
  /// `3.º`, `1、`, `5–6.`, `1 -`, `1-`
  mutating func numbered() -> LabelMatch? {
    let from = cursor.at
    defer { cursor.at = start }
    guard let first = cursor.number() else { return nil }
    let parts = cursor.pathParts()
    if parts.count == 1, cursor.degree() {
      cursor.suffixes()
      return cursor.isAtBreak ? found(.degree, LabelValues(first), false) : nil
    }
    let isRange = cursor.range()
    let hasSuffix = cursor.suffixes() && !isRange
    let closing = cursor.closing()
    let isClosed = closing != .nothing
    if isClosed { cursor.suffixes() }
    if closing == .stop {
      if cursor.dashBeforePart() { return found(.number(.stop), LabelValues(first)) }
      cursor.dash()
    } else if !isClosed, !isRange {
      cursor.bareDash()
    }
    if let last = cursor.part(after: closing) {
      return found(.path(parts.count + 1), last, isClosed)
    }
    guard
      cursor.isAtBreak || isClosed && cursor.isAtCapital || closing == .comma || closing == .wide
    else { return nil }
    let isLong = cursor.bytes[from..<cursor.end].prefix { $0.isDigit }.count > 3
    let isSure =
      isClosed || parts.count > 2 || hasSuffix || cursor.isAtEnd || followsNew(from)
    let isPlain = isSure && !isLong
    if parts.count > 1 { return found(.path(parts.count), LabelValues(parts.last), isPlain) }
    return found(
      .number(closing), LabelValues(first), isPlain && (isClosed || hasSuffix || from > start))
  }

  /// Whether `[New] ` is right before a number, which then needs no mark to be a label.
  private func followsNew(_ number: Int) -> Bool {
    number >= start + 2 && cursor.bytes[number - 1] == .space
      && cursor.bytes[number - 2] == UInt8(ascii: "]")
  }

  /// Reads `a)`, `iv)`, `A.`, `b)bis`, `E.3.1`, `a)text`
  mutating func lettered() -> LabelMatch? {
    defer { cursor.at = start }
    guard let first = cursor.next, let values = cursor.letters() else { return nil }
    let letters = cursor.bytes[start..<cursor.at]
    cursor.suffixes()
    if cursor.closingBracket() {
      cursor.suffixes()
      let isGlued = !first.isUpper && letters.count == 1 && cursor.next?.isLetter == true
      guard cursor.isAtBreak || isGlued || cursor.isAtCapital else { return nil }
      return found(Self.letter(first, .bracket), values)
    }
    guard cursor.skip(mark: ".") else { return nil }
    if first.isUpper, letters.count == 1, let number = cursor.number() {
      let parts = cursor.pathParts(first: number)
      _ = cursor.skip(mark: ".")
      return cursor.isAtBreak ? found(.path(parts.count + 1), LabelValues(parts.last)) : nil
    }
    cursor.dash()
    guard cursor.isAtBreak, letters.count == 1 || RomanNumeral.mayEndInStop(letters) else {
      return nil
    }
    return found(Self.letter(first, .stop), values)
  }

  private static func letter(_ first: UInt8, _ closing: LabelClosing) -> LabelStyle {
    first.isUpper ? .upper(closing) : .lower(closing)
  }

  /// Reads `(أ)`, `أ)`, `一、`, `（一）`, `１．`, `١`
  mutating func otherScript() -> LabelMatch? {
    defer { cursor.at = start }
    let isWide = cursor.skip("（") || cursor.skip(mark: "(")
    let inner = cursor.at
    var values: [Int] = []
    var isNumber = true
    while cursor.at - inner < 12, let scalar = cursor.nextScalar,
      let value = Numerals.value(scalar)
    {
      values.append(value)
      cursor.at += UTF8.width(scalar)
      // In decomposed form a hamza follows its letter.
      while cursor.skip("\u{653}") || cursor.skip("\u{654}") || cursor.skip("\u{655}") {}
      isNumber = isNumber && Numerals.digit(scalar) != nil
    }
    guard !values.isEmpty else { return nil }
    if isNumber, !isWide { cursor.bareDash() }
    if isNumber, !isWide, cursor.isAtBreak, values.count < 4 {
      return found(.number(.nothing), LabelValues(Numerals.number(values)), false)
    }
    let closing = ["）", ")", "、", "．", ".", " )"].first { cursor.skip($0) }
    guard let closing, !isWide || closing == "）" || closing == ")" else { return nil }
    let style = LabelStyle.otherScript(closing.utf8.last ?? 0)
    return found(style, LabelValues(Numerals.number(values)))
  }
}
