/// A division whose number stands between two signs: `第七条`, `第三章 …`, `第 1 条`, `제2조`.
struct CountedDivision {
  let division: Division

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
        guard !values.isEmpty, scanner.endsCounted(language) else { return nil }
        let number = LabelValues(Numerals.number(values))
        division = Division(end: scanner.at, rank: rank, values: number)
        return
      }
      guard let value = Numerals.digit(scalar) ?? Numerals.value(scalar) else { return nil }
      values.append(value)
    }
    return nil
  }

  /// What such divisions begin with.
  static let openings = languages.map(\.opening)

  fileprivate struct Language: Sendable {
    let opening: [UInt8]
    let ranks: [Unicode.Scalar: Int]
    /// What stands before the number of a division put in later: `의2`, `の二`.
    let insertion: String
    /// What follows a division that is a word of its sentence; nil where anything does but some marks.
    let particles: [[UInt8]]?
  }

  private static let languages = [
    Language(
      opening: Array("第".utf8),
      ranks: [
        "编": 1, "編": 1, "章": 3, "节": 4, "節": 4, "條": 5, "条": 5, "款": 6, "項": 6, "项": 6,
      ],
      insertion: "の", particles: ["的", "の", "に", "を", "は", "が", "と"].map { Array($0.utf8) }),
    Language(
      opening: Array("제".utf8), ranks: ["편": 1, "장": 3, "절": 4, "조": 5, "항": 6],
      insertion: "의", particles: nil),
  ]
}

extension LabelScanner {
  /// Moves past what is put after the sign of a division, and tells whether it is no word of a sentence:
  /// `第三条的`, `제3조에`.
  fileprivate mutating func endsCounted(_ language: CountedDivision.Language) -> Bool {
    ordinals()
    let from = at
    if !skip(language.insertion) || !takeDigits() { at = from }
    guard at < end, Spaces.length(bytes, at, end) == 0 else { return true }
    if let particles = language.particles {
      return !particles.contains { bytes[at..<end].starts(with: $0) }
    }
    return bytes[at] < 0x80 && !bytes[at].isLetter
  }

  /// Moves past the digits of any script that come next, if there are any.
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
