/// A named division of a text at the start of a line: `Article 7`, `ANNEX 1`, `§ 4`, `第七条`.
struct Division {
  /// Byte offset after the label.
  let end: Int
  /// Depth in an outline, from 1.
  let rank: Int
  let values: [Int]

  static func match(_ bytes: [UInt8], _ range: Range<Int>) -> Division? {
    let run = bytes[range]
    guard let first = run.first else { return nil }
    if first == 0xE7 { return chinese(run) }
    guard let (word, rank) = named(run) else { return nil }
    var at = range.lowerBound + word
    while at < range.upperBound, bytes[at].isSpace || bytes[at] == 0xC2 || bytes[at] == 0xA0 {
      at += 1
    }
    guard let number = number(bytes, at..<range.upperBound) else { return nil }
    return Division(end: number.end, rank: rank, values: number.values)
  }

  /// Length in bytes of a division's word at the start, and its rank.
  private static func named(_ run: ArraySlice<UInt8>) -> (Int, Int)? {
    guard let list = words[lowered(run[run.startIndex])] else { return nil }
    for (word, rank) in list where run.count > word.count {
      guard zip(run, word).allSatisfy({ lowered($0) == lowered($1) }) else { continue }
      let next = run[run.startIndex + word.count]
      guard next.isSpace || next == 0xC2 || word.last == 0xA7 || word.last == 0x2E else {
        continue
      }
      return (word.count, rank)
    }
    return nil
  }

  /// `7`, `1bis`, `II`, `A`, `3.2`, `Three`, `2a`, then an optional full stop or colon.
  private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> (end: Int, values: [Int])? {
    var at = range.lowerBound
    while at < range.upperBound, bytes[at].isLetter || bytes[at].isDigit || inner(bytes, at, range)
    {
      at += 1
    }
    let run = bytes[range.lowerBound..<at]
    guard let first = run.first else { return nil }
    let digits = run.prefix { $0.isDigit }
    var values = digits.isEmpty ? [] : [digits.prefix(6).reduce(0) { $0 * 10 + Int($1 - 0x30) }]
    if digits.isEmpty {
      if run.count == 1, first.isUpper { values.append(Int(first - 0x40)) }
      if first.isUpper, let roman = LabelScanner.roman(run) { values.append(roman) }
      if let spelled = spelled.firstIndex(of: String(decoding: run, as: UTF8.self).lowercased()) {
        values.append(spelled + 1)
      }
    } else if run.count - digits.count > 12 {
      return nil
    }
    guard !values.isEmpty else { return nil }
    at = skipOrdinal(bytes, at..<range.upperBound)
    if at < range.upperBound, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ":") {
      at += 1
    }
    guard at == range.upperBound || bytes[at].isSpace || bytes[at] >= 0x80 else { return nil }
    return (at, values)
  }

  /// A full stop or hyphen inside a number: `3.2`, `L121-1`.
  private static func inner(_ bytes: [UInt8], _ at: Int, _ range: Range<Int>) -> Bool {
    guard bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: "-") else { return false }
    return at > range.lowerBound && at + 1 < range.upperBound && bytes[at + 1].isDigit
  }

  private static func skipOrdinal(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    for word in [" bis", " ter", " quater"] where bytes[range].starts(with: word.utf8) {
      let end = range.lowerBound + word.utf8.count
      if end == range.upperBound || !bytes[end].isLetter { return end }
    }
    return range.lowerBound
  }

  /// `第七条`, `第三章 …`, `第3章`
  private static func chinese(_ run: ArraySlice<UInt8>) -> Division? {
    let opening = Array("第".utf8)
    guard run.starts(with: opening) else { return nil }
    var at = run.startIndex + opening.count
    var values: [Int] = []
    while at + 3 <= run.endIndex, values.count < 8 {
      if run[at].isDigit {
        values.append(Int(run[at] - 0x30))
        at += 1
        continue
      }
      let mark = String(decoding: run[at..<at + 3], as: UTF8.self)
      at += 3
      if let rank = chineseRanks[mark] {
        return values.isEmpty
          ? nil : Division(end: at, rank: rank, values: [Numerals.number(values)])
      }
      guard let scalar = mark.unicodeScalars.first, let value = Numerals.value(scalar) else {
        return nil
      }
      values.append(value)
    }
    return nil
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte.isUpper ? byte | 0x20 : byte }

  private static let chineseRanks = ["编": 1, "章": 3, "节": 4, "條": 5, "条": 5, "款": 6]

  private static let spelled = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// Words of divisions by first byte, each with its rank.
  private static let words: [UInt8: [([UInt8], Int)]] = {
    let ranked: [(Int, [String])] = [
      (
        1,
        [
          "annex", "appendix", "schedule", "attachment", "annexe", "anexo", "anlage", "anhang",
          "Приложение", "ПРИЛОЖЕНИЕ", "الملحق", "المرفق",
        ]
      ),
      (2, ["book", "part", "livre", "partie", "parte", "teil", "buch", "Часть", "ЧАСТЬ"]),
      (
        3,
        [
          "title", "chapter", "titre", "chapitre", "título", "capítulo", "kapitel", "Глава",
          "ГЛАВА", "الفصل",
        ]
      ),
      (4, ["section", "sección", "abschnitt", "titel", "Раздел", "РАЗДЕЛ", "القسم"]),
      (
        5,
        [
          "article", "artículo", "artikel", "art.", "rule", "Статья", "СТАТЬЯ", "ст.", "Ст.",
          "المادة", "مادة", "§", "§§",
        ]
      ),
      (6, ["п.", "П."]),
    ]
    let all = ranked.flatMap { rank, words in words.map { (Array($0.utf8), rank) } }
    let longestFirst = all.sorted { $0.0.count > $1.0.count }
    return Dictionary(grouping: longestFirst) { $0.0[0] }
  }()
}
