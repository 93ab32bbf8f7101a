/// The sign of a unit, of which a capital may stand for something else than the same
/// letter in small: `mW` and `MW`, `mSv` and `MSv`, `nm` and `Nm`, `Mb` and `MB`, `5 m` and `5 M`. The case
/// of all other letters is presentation: `KM`, `MHZ`.
///
/// Told by how signs are built and not by a list of them: a prefix that is another in the other case, before
/// letters that are no ending of a word, or one letter that is a unit in both cases.
/// Source: BIPM, "The International System of Units", 9th edition; ISO/IEC 80000-13.
package struct UnitSign {
  private let letters: [Unicode.Scalar]
  /// Whether it has capitals and the words around it are in capitals as well, so that its own say nothing.
  package let isAmongCapitals: Bool

  /// Reads the sign that a word is, or ends with: `5 MW`, `5MW`. Nil where none can stand there; `anywhere`,
  /// one can stand without a figure as well: `power in MW`.
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

  /// Bytes of the longest sign that is looked at.
  private static let longest = 12

  /// Places among its letters of the capitals that tell it from another.
  package var tellingCapitals: [Int] {
    guard let first = letters.first, !isAmongCapitals else { return [] }
    if letters.count == 1 { return Self.alone.contains(first) ? [0] : [] }
    let isPrefixed = Self.prefixes.contains(first) && isUnit(letters[1...])
    return (isPrefixed ? [0] : []) + (isSecondTelling ? [1] : [])
  }

  /// How many letters and marks above them it has; those that are composed count once.
  package var length: Int { letters.count }

  /// Places of all its capitals.
  package var capitals: [Int] { letters.indices.filter { letters[$0].isUpper } }

  /// Whether it has the form of a sign, which no word has: `mSv`, `Nm`.
  package var isWritten: Bool {
    !tellingCapitals.isEmpty || letters.count > 1 && !letters[0].isUpper && letters[1].isUpper
  }

  /// The `B` of bytes that are counted, and the `S` of siemens: `MB`, `kBps`, `mS`, `MT`; in `KG` it is
  /// presentation.
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

  /// Whether letters after a prefix are a unit's: one letter, a capital and small ones, or of a known one.
  private func isUnit(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = rest.first else { return false }
    if rest.count == 1 { return Self.units.contains(first) }
    return first.isUpper && rest.dropFirst().allSatisfy(\.isLower)
      || Self.longUnits.contains(spelling(rest).lowercased())
  }

  private func spelling(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(letters))
  }

  /// Signs of one letter that are others in small: metre and million, gram, kelvin, siemens, tesla.
  private static let alone = scalars("MGKSTМГКТ")
  /// Milli and mega, pico and peta, nano and newton, and so on.
  private static let prefixes = scalars("MPYZNМПН")
  private static let large = scalars("MGTPYZМГТП")
  /// Units of a letter, for most of which the small one stands for another or none.
  private static let units = scalars("mgstlbABCFGHJKLNRSTVWΩ\u{2126}мгтлбсАБВКЛНФ")
  private static let (afterLarge, afterSmall) = (scalars("GST"), scalars("GMNSTТН"))
  private static let byte = scalars("BБ")
  private static let counting: Set<String> = ["k", "m", "g", "t", "p", "к", "м", "г", "т"]
  /// Those that are all in small letters, or may be in capitals.
  private static let longUnits: Set<String> = [
    "wh", "hz", "va", "pa", "ev", "sv", "bit", "bps", "mol", "bar", "rad", "cd", "lm", "lx",
    "вт", "гц", "па", "дж", "бит", "ом", "моль", "бар",
  ]

  private static func scalars(_ letters: String) -> Set<Unicode.Scalar> {
    Set(letters.unicodeScalars)
  }
}
