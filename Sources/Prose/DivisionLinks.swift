/// The words and marks that link the number of a division on into a sentence, by which it labels nothing:
/// `第2条から`, `ข้อ 2 ถึงข้อ 5`, `المادة 2 من`, `§ 2 Abs. 1`.
///
/// Of scripts with small letters most such words show by these; here are those of the others.
enum DivisionLinks {
  /// Whether what follows a division goes on with a sentence that speaks of it, in a title in brackets
  /// or right after it.
  static func follow(_ division: Division, in bytes: [UInt8], before end: Int) -> Bool {
    guard !isClosed(bytes[..<division.end]) else { return false }
    let title = pastTitle(bytes, division.end, end)
    let start = Spaces.skip(bytes, title, end)
    guard start < end else { return false }
    let rest = bytes[start..<end]
    if rest[start] == UInt8(ascii: ",") { return true }
    if rest[start] >= 0x80 {
      if let inner = CountedDivision(bytes, start..<end)?.division {
        // A space sets a sentence off where words have none between them: `第5条　第1項の`.
        let isPart = inner.rank > Division.article && !SourceLines.opensIdeograph(rest[start])
        if start == title || isPart { return true }
      }
      if start > title, SourceLines.opensIdeograph(rest[start]) { return false }
      let links = links[Int(rest[start])].contains { rest.starts(with: $0) }
      return links ? !SentenceOpenings.begin(rest) : joinsDivision(rest)
    }
    return division.rank >= Division.article && namesPart(rest)
  }

  /// Whether small letters follow a label at the start of a line, or the title in brackets after it, so
  /// that both are the first words of a sentence: `Article 7 of the Convention`. A tab sets them off.
  static func areLower(after label: LabelMatch, in bytes: [UInt8], before end: Int) -> Bool {
    guard label.textStart < end, bytes[label.label.upperBound] != .tab,
      !isClosed(bytes[label.label])
    else { return false }
    let start = Spaces.skip(bytes, pastTitle(bytes, label.textStart, end), end)
    return SourceLines.firstScalar(bytes[start..<end])?.isLower ?? false
  }

  /// Whether a label ends with a mark that sets the wording off from it.
  static func isClosed(_ label: ArraySlice<UInt8>) -> Bool {
    closings.contains { label.suffix($0.count).elementsEqual($0) }
  }

  /// The place after a title in brackets that begins at a place or after a space, or the place itself:
  /// `第2条(定義)の`. A number or a letter is none: `Article 6 (1) GDPR`.
  static func pastTitle(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    let start = Spaces.skip(bytes, at, end)
    guard let bracket = brackets.first(where: { bytes[start..<end].starts(with: $0.open) }) else {
      return at
    }
    let title = bytes[start..<end].prefix(longestTitle)
    guard let close = title.indices.first(where: { title[$0...].starts(with: bracket.close) }),
      title[(start + bracket.open.count)..<close].contains(where: { !$0.isDigit }),
      close > start + bracket.open.count + 1
    else { return at }
    return close + bracket.close.count
  }

  /// Whether some words begin with one that joins a number or another division to the one before, and with
  /// that: `至第五条`, `إلى 5`. Such words begin sentences as well: `与第三国`, `إلى حين`.
  private static func joinsDivision(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let word = joining.first(where: { rest.starts(with: $0) }) else { return false }
    let bytes = Array(rest.dropFirst(word.count))
    return CountedDivision(bytes, bytes.indices) != nil
      || DivisionWords.at(bytes, bytes.indices) != nil
      || SourceLines.firstScalar(bytes[...]).flatMap(Numerals.digit) != nil
  }

  /// Whether some words begin with one for a part and its number: `Abs. 1`.
  private static func namesPart(_ rest: ArraySlice<UInt8>) -> Bool {
    let word = rest.prefix { !$0.isSpace }
    let next = rest[word.endIndex...].drop { $0.isSpace }.first
    return next?.isDigit == true && SourceLines.asksForNumber(word)
  }

  private static let closings = [".", ":", "-", "–", "—", "："].map { Array($0.utf8) }
  private static let brackets = [("(", ")"), ("（", "）"), ("【", "】")].map {
    (open: Array($0.0.utf8), close: Array($0.1.utf8))
  }
  /// Bytes of a title in brackets.
  private static let longestTitle = 120

  /// By their first byte.
  private static let links: [[[UInt8]]] = {
    var links = [[[UInt8]]](repeating: [], count: 256)
    for link in words { links[Int(link.utf8.first ?? 0)].append(Array(link.utf8)) }
    return links
  }()

  /// A space at the end is one of them, as other words begin alike.
  private static let words =
    [
      "的", "の", "に", "を", "は", "が", "と", "も", "や", "から", "まで", "より", "若しくは", "ただし書", "، ", "·", "ㆍ",
    ]
    + ["및 ", "또는 ", "내지 "]
    + ["แห่ง", "ของ", "และ", "หรือ", "วรรค", "ถึงข้อ", "ถึงมาตรา", "ถึง "]
    + [
      "من ", "و ", "أو ", "والمادة ", "والفقرة ", "الفقرة ", "از ", "یا ",
      "بند ",
    ]
    + ["של ", "או ", "וסעיף "]
    + ["के ", "का ", "की ", "और ", "या ", "में ", "तथा ", "एवं ", "এবং ", "ও ", "বা ", "এর "]
    + ["እና ", "ወይም "]

  /// Longer ones first.
  private static let joining = [
    "、", "，", "・", "以及", "或者", "和", "及", "或", "与", "與", "至", "到", "及び", "並びに", "又は", "إلى ", "حتى ",
    "تا ", "עד ", "से ", "থেকে ", "እስከ ",
  ].map { Array($0.utf8) }
}
