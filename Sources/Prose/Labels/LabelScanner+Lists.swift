/// Finds the labels of lists: numbers and letters.
extension LabelScanner {
  /// Reads `(a)`, `(iv)`, `(12)`, `(2a)`, `(A)`, `（1）`, `(OP2)`, `(a)The`
  mutating func parenthesized() -> LabelMatch? {
    defer { at = start }
    guard skip(mark: "(") || skip("（"), at < end else { return nil }
    let inner = at
    if let value = operativeNumber() {
      return skip(mark: ")") && atTextStart ? found(.operative, LabelValues(value)) : nil
    }
    at = inner
    guard let values = shortNumber() ?? letters() else { return nil }
    let isNumber = bytes[inner].isDigit
    let isUpper = bytes[inner].isUpper
    if isNumber, at + 1 < end, bytes[at].isLetter, bytes[at + 1] == UInt8(ascii: ")") { at += 1 }
    ordinals()
    let isWide = skip("）")
    guard isWide || skip(mark: ")") else { return nil }
    ordinals()
    guard isWide || atTextStart || mayFollowAtOnce else { return nil }
    let close = UInt8(ascii: "(")
    return found(isNumber ? .number(close) : isUpper ? .upper(close) : .lower(close), values)
  }

  /// Reads `12.`, `12)`, `12`, `12 bis`, `14A`, `3.2`, `1bis.1.1`, `67 alt 1`, `39.We`, `1°`,
  /// `3.º`, `1、`, `5–6.`, `1 -`, `1-`
  mutating func numbered() -> LabelMatch? {
    let from = at
    defer { at = start }
    guard let first = number(), let parts = pathParts() else { return nil }
    if parts.count == 1, degree() {
      ordinals()
      return atTextStart ? found(.degree, LabelValues(first), false) : nil
    }
    let isRange = range()
    let hasSuffix = ordinals() && !isRange
    let close = closing()
    if close != 0 { ordinals() }
    if close == UInt8(ascii: ".") {
      if dashBeforePart() { return found(.number(close), LabelValues(first)) }
      dash()
    } else if close == 0, !isRange {
      bareDash()
    }
    if let last = attached(close) { return found(.path(parts.count + 1), last, close != 0) }
    guard atTextStart || close != 0 && mayFollowAtOnce || close >= 0x80 else { return nil }
    let isLong = bytes[from..<end].prefix { $0.isDigit }.count > 3
    let isSure = close != 0 || parts.count > 2 || hasSuffix || at == end || followsNew(from)
    let isPlain = isSure && !isLong
    if parts.count > 1 { return found(.path(parts.count), LabelValues(parts.last), isPlain) }
    return found(
      .number(close), LabelValues(first), isPlain && (close != 0 || hasSuffix || from > start))
  }

  /// Whether `[New] ` is right before a number, which then needs no mark to be a label.
  private func followsNew(_ number: Int) -> Bool {
    number >= start + 2 && bytes[number - 1] == .space && bytes[number - 2] == UInt8(ascii: "]")
  }

  /// Moves past the mark that closes a number and returns its first byte, or 0.
  private mutating func closing() -> UInt8 {
    guard at < end, bytes[at] != .space else { return 0 }
    for mark in [".", ")", "、", "．", "）"] where skip(mark) { return mark.utf8.first ?? 0 }
    return 0
  }

  /// Reads the second of two adjoining labels: `8.(a)`, `1.a)`, `9(1)`.
  private mutating func attached(_ close: UInt8) -> LabelValues? {
    let from = at
    let isOpen = skip(mark: "(")
    if isOpen || close == UInt8(ascii: "."), at < end, let values = shortNumber() ?? letters(),
      skip(mark: ")"), atTextStart
    {
      return values
    }
    at = from
    return nil
  }

  /// Reads `a)`, `iv)`, `A.`, `b)bis`, `E.3.1`, `a)text`
  mutating func lettered() -> LabelMatch? {
    defer { at = start }
    let isUpper = bytes[at].isUpper
    guard let values = letters() else { return nil }
    let length = at - start
    ordinals()
    if closingBracket() {
      ordinals()
      let close = UInt8(ascii: ")")
      let isGlued = !isUpper && length == 1 && at < end && bytes[at].isLetter
      guard atTextStart || isGlued || mayFollowAtOnce else { return nil }
      return found(isUpper ? .upper(close) : .lower(close), values)
    }
    guard skip(mark: ".") else { return nil }
    if isUpper, length == 1, let parts = pathParts(first: number()) {
      _ = skip(mark: ".")
      return atTextStart ? found(.path(parts.count + 1), LabelValues(parts.last)) : nil
    }
    dash()
    guard atTextStart, length == 1 || mayEndInStop(bytes[start..<start + length]) else {
      return nil
    }
    let close = UInt8(ascii: ".")
    return found(isUpper ? .upper(close) : .lower(close), values)
  }

  /// Reads `(أ)`, `أ)`, `一、`, `（一）`, `１．`, `١`
  mutating func otherScript() -> LabelMatch? {
    defer { at = start }
    let isWide = skip("（") || skip(mark: "(")
    let inner = at
    var values: [Int] = []
    var isNumber = true
    while at < end, at - inner < 12, let (scalar, length) = scalar(at) {
      guard let value = Numerals.value(scalar) else { break }
      values.append(value)
      at += length
      // In decomposed form a hamza follows its letter.
      while skip("\u{653}") || skip("\u{654}") || skip("\u{655}") {}
      isNumber = isNumber && Numerals.digit(scalar) != nil
    }
    guard !values.isEmpty else { return nil }
    if isNumber, !isWide { bareDash() }
    if isNumber, !isWide, atTextStart, values.count < 4 {
      return found(.number(0), LabelValues(Numerals.number(values)), false)
    }
    let closing = ["）", ")", "、", "．", ".", " )"].first { skip($0) }
    guard let closing, !isWide || closing == "）" || closing == ")" else { return nil }
    let style = LabelStyle.otherScript(closing.utf8.last ?? 0)
    return found(style, LabelValues(Numerals.number(values)))
  }
}
