/// The sign of a unit, in which a capital may mean something else than the same letter in lower
/// case: `mW` and `MW`, `mSv` and `MSv`, `nm` and `Nm`, `Mb` and `MB`, `5 m` and `5 M`. The case of
/// all other letters is presentation: `KM`, `MHZ`.
///
/// Recognized by how signs are built and not from a list: a prefix that is another in the other
/// case, before letters that are not the ending of a word, or one letter that is a unit in both
/// cases.
/// Source: BIPM, "The International System of Units", 9th edition; ISO/IEC 80000-13.
package struct UnitSign {
  private let letters: [Unicode.Scalar]
  /// Whether it has capitals among words in capitals, so that its own mean nothing.
  package let isAmongCapitals: Bool

  /// Reads the sign that a word is or ends with: `5 MW`, `5MW`. Nil where no sign can occur; with
  /// `anywhere`, one can occur without a figure too: `power in MW`.
  package init?(_ text: borrowing Span<UInt8>, _ word: Range<Int>, anywhere: Bool = false) {
    let isAttached = text.isDigit(at: word.lowerBound)
    guard
      isAttached
        || word.count <= Self.longest && (anywhere || text.follows(figure: word.lowerBound))
    else { return nil }
    var letters: [Unicode.Scalar] = []
    var start = word.upperBound
    while start > word.lowerBound, case let last = text.scalarStart(before: start),
      !text.isDigit(at: last), text[last] != UInt8(ascii: "-")
    {
      letters.append(text.scalar(last))
      start = last
      guard word.upperBound - start <= Self.longest else { return nil }
    }
    guard letters.count > (anywhere ? 1 : 0) || text.follows(figure: word.lowerBound),
      !letters.isEmpty, isAttached == (start > word.lowerBound)
    else { return nil }
    self.letters = letters.reversed()
    isAmongCapitals =
      letters.contains(where: \.isUpper) && text.isInCapitals(around: start..<word.upperBound)
  }

  /// The most bytes of a sign.
  private static let longest = 12

  /// Places of the capitals that distinguish it from another sign.
  package var tellingCapitals: [Int] {
    guard let first = letters.first, !isAmongCapitals else { return [] }
    if letters.count == 1 { return Self.alone.contains(first) ? [0] : [] }
    let isPrefixed = Self.prefixes.contains(first) && isUnit(letters[1...])
    return (isPrefixed ? [0] : []) + (isSecondTelling ? [1] : [])
  }

  /// The number of its scalars.
  package var length: Int { letters.count }

  /// Places of all its capitals.
  package var capitals: [Int] { letters.indices.filter { letters[$0].isUpper } }

  /// Whether it has a form that no word has: `mSv`, `Nm`.
  package var isWritten: Bool {
    !tellingCapitals.isEmpty || letters.count > 1 && !letters[0].isUpper && letters[1].isUpper
  }

  /// Whether the second letter distinguishes it: the `B` of bytes, or the `S` of siemens and
  /// similar ones, as in `MB`, `kBps`, `mS`, `MT`; in `KG` it is presentation.
  private var isSecondTelling: Bool {
    let (first, second) = (letters[0], letters[1])
    if Self.byte.contains(second), letters.count == 2 || spelling(letters[2...]) == "ps" {
      return Self.counting.contains(first.properties.lowercaseMapping)
    }
    guard letters.count == 2 else { return false }
    return first.isUpper
      ? Self.large.contains(first) && Self.afterLarge.contains(second)
      : Self.afterSmall.contains(second)
  }

  /// Whether letters after a prefix are a unit's: one such letter, a capital and small letters, or
  /// a known longer unit.
  private func isUnit(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = rest.first else { return false }
    if rest.count == 1 { return Self.units.contains(first) }
    return first.isUpper && rest.dropFirst().allSatisfy(\.isLower)
      || Self.longUnits.contains(spelling(rest).lowercased())
  }

  private func spelling(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(letters))
  }

  /// One-letter signs that mean something else in lower case: metre and million, gram, kelvin,
  /// siemens, tesla.
  private static let alone = scalars("MGKSTМГКТ")
  /// Prefixes that mean something else in lower case: milli and mega, pico and peta, nano and
  /// newton, and so on.
  private static let prefixes = scalars("MPYZNМПН")
  private static let large = scalars("MGTPYZМГТП")
  /// One-letter units; most mean something else, or nothing, in the other case.
  private static let units = scalars("mgstlbABCFGHJKLNRSTVWΩ\u{2126}мгтлбсАБВКЛНФ")
  private static let (afterLarge, afterSmall) = (scalars("GST"), scalars("GMNSTТН"))
  private static let byte = scalars("BБ")
  private static let counting: Set<String> = ["k", "m", "g", "t", "p", "к", "м", "г", "т"]
  /// Units that are written all in small letters, or may be written in capitals.
  private static let longUnits: Set<String> = [
    "wh", "hz", "va", "pa", "ev", "sv", "bit", "bps", "mol", "bar", "rad", "cd", "lm", "lx",
    "вт", "гц", "па", "дж", "бит", "ом", "моль", "бар",
  ]

  private static func scalars(_ letters: String) -> Set<Unicode.Scalar> {
    Set(letters.unicodeScalars)
  }
}
