/// Reads the surroundings of a figure.
extension Span<UInt8> {
  /// Whether a digit of any script is at a place.
  package func isDigit(at place: Int) -> Bool {
    self[place] < 0x80 ? self[place].isDigit : Numerals.digit(scalar(place)) != nil
  }

  /// Whether only spaces, emphasis, brackets and the like separate a place from a figure before it:
  /// `[5] mW`, `10³ mW`.
  func follows(figure place: Int) -> Bool {
    let end = skipBack(from: place) { $0.mayPartSign }
    return end > 0 && scalar(scalarStart(before: end)).isFigure
  }

  /// Returns where the marks that satisfy `holds` begin before a place, at most a few bytes back,
  /// as a figure must be near.
  private func skipBack(from place: Int, _ holds: (Unicode.Scalar) -> Bool) -> Int {
    var at = place
    while at > 0, place - at < Self.farthest, case let start = scalarStart(before: at),
      holds(scalar(start))
    {
      at = start
    }
    return at
  }

  private static var farthest: Int { 6 }

  // MARK: - Capitals

  /// Whether the words near a place are all in capitals: a heading, not an abbreviation or two.
  func isInCapitals(around sign: Range<Int>) -> Bool {
    let near =
      Swift.max(0, sign.lowerBound - Self.reach)..<Swift.min(count, sign.upperBound + Self.reach)
    var (capitals, run) = (0, 0)
    for at in near where !sign.contains(at) && !self[at].isContinuation {
      let scalar = scalar(at)
      if scalar.isLower { return false }
      run = scalar.isUpper ? run + 1 : 0
      capitals += run == 2 ? 2 : run > 2 ? 1 : 0
    }
    return capitals >= Self.fewestCapitals
  }

  /// The bytes examined on either side; a ceiling on cost.
  private static var reach: Int { 64 }
  /// The fewest letters of words in capitals, of two letters or more each.
  private static var fewestCapitals: Int { 6 }

  // MARK: - Words

  /// Returns the letters from a place on; the first ones of a very long word.
  func word(beginningAt start: Int) -> String {
    var end = start
    while end < count, end - start < Self.reach, scalar(end).isLetter {
      end += UTF8.width(scalar(end))
    }
    return string(start..<end)
  }

  /// Returns the letters before a place; the last ones of a very long word.
  func word(endingAt end: Int) -> String {
    var start = end
    while start > 0, end - start < Self.reach, case let before = scalarStart(before: start),
      scalar(before).isLetter
    {
      start = before
    }
    return string(start..<end)
  }
}

extension Unicode.Scalar {
  /// Whether it is a digit, a fraction or a power.
  fileprivate var isFigure: Bool {
    isASCII ? ("0"..."9").contains(self) : properties.numericType != nil
  }

  /// Whether it may come between a figure and its sign: not a letter or a stop.
  fileprivate var mayPartSign: Bool {
    isASCII ? " *()[]_~'\"-".unicodeScalars.contains(self) : !isFigure && !isLetter
  }
}
