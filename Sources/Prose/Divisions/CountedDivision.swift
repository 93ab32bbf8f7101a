/// A division whose number is written between two signs: `第七条`, `第三章 …`, `第 1 条`, `제2조`.
struct CountedDivision {
  let division: Division
  /// Whether letters follow without the space that the script would set there: `제3조에`.
  let isInWord: Bool

  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard let language = Self.languages.first(where: { bytes[range].starts(with: $0.opening) })
    else { return nil }
    var cursor = ByteCursor(bytes, range)
    cursor.at += language.opening.count
    var values: [Int] = []
    while values.count < 8 {
      cursor.skipSpaces()
      guard let scalar = cursor.nextScalar else { return nil }
      cursor.at += UTF8.width(scalar)
      if let rank = language.ranks[scalar] {
        guard !values.isEmpty else { return nil }
        cursor.suffixes()
        _ = cursor.attempt { $0.skip(language.insertion) && $0.skipDigits() }
        let number = LabelValues(Numerals.number(values))
        division = Division(end: cursor.at, rank: rank, values: number)
        isInWord = language.hasSpaces && cursor.nextScalar?.isLetter == true
        return
      }
      guard let value = Numerals.digit(scalar) ?? Numerals.value(scalar) else { return nil }
      values.append(value)
    }
    return nil
  }

  /// The bytes that such divisions begin with.
  static let openings = languages.map(\.opening)

  private struct Language: Sendable {
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

extension ByteCursor {
  /// Moves past the next digits, of any script; false where there are none.
  fileprivate mutating func skipDigits() -> Bool {
    let from = at
    while let scalar = nextScalar, (Numerals.digit(scalar) ?? Numerals.value(scalar)) != nil {
      at += UTF8.width(scalar)
    }
    return at > from
  }
}
