/// A division whose number is written between two signs: `第七条`, `第三章 …`, `第 1 条`, `제2조`.
struct CountedDivision {
  let division: Division
  /// Whether letters follow without the space that the script would set there: `제3조에`.
  let isInWord: Bool

  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard let language = Self.languages.first(where: { bytes[range].starts(with: $0.opening) })
    else { return nil }
    var scanner = LabelScanner(bytes, range.lowerBound + language.opening.count..<range.upperBound)
    var values: [Int] = []
    while values.count < 8 {
      scanner.at = Spaces.skip(bytes, scanner.at, range.upperBound)
      guard let (scalar, length) = scanner.scalar(scanner.at) else { return nil }
      scanner.at += length
      if let rank = language.ranks[scalar] {
        guard !values.isEmpty else { return nil }
        scanner.takeInsertion(language)
        let number = LabelValues(Numerals.number(values))
        division = Division(end: scanner.at, rank: rank, values: number)
        isInWord = language.hasSpaces && scanner.isAtLetter
        return
      }
      guard let value = Numerals.digit(scalar) ?? Numerals.value(scalar) else { return nil }
      values.append(value)
    }
    return nil
  }

  /// The bytes that such divisions begin with.
  static let openings = languages.map(\.opening)

  fileprivate struct Language: Sendable {
    let opening: [UInt8]
    let ranks: [Unicode.Scalar: Int]
    /// What precedes the number of a division inserted later: `의2`, `の二`.
    let insertion: String
    let hasSpaces: Bool
  }

  private static let languages = [
    Language(
      opening: Array("第".utf8),
      ranks: [
        "编": 1, "編": 1, "章": 3, "节": 4, "節": 4, "條": 5, "条": 5, "款": 6, "項": 6, "项": 6,
      ],
      insertion: "の", hasSpaces: false),
    Language(
      opening: Array("제".utf8), ranks: ["편": 1, "장": 3, "절": 4, "조": 5, "항": 6],
      insertion: "의", hasSpaces: true),
  ]
}

extension LabelScanner {
  /// Moves past the suffix of a division inserted later: `의2`, `之一`.
  fileprivate mutating func takeInsertion(_ language: CountedDivision.Language) {
    ordinals()
    let from = at
    if !skip(language.insertion) || !takeDigits() { at = from }
  }

  fileprivate var isAtLetter: Bool {
    SourceLines.firstScalar(bytes[at..<end])?.isLetter ?? false
  }

  /// Moves past the next digits, of any script; false where there are none.
  private mutating func takeDigits() -> Bool {
    let from = at
    while at < end, let (scalar, length) = scalar(at),
      (Numerals.digit(scalar) ?? Numerals.value(scalar)) != nil
    {
      at += length
    }
    return at > from
  }
}
