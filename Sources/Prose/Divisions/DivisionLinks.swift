/// The words and marks, from `Words/links.txt`, after a division's number that make it part of a sentence and not a label:
/// `第2条から`, `ข้อ 2 ถึงข้อ 5`, `المادة 2 من`, `§ 2 Abs. 1`.
///
/// In scripts with lower case, the small letters of most such words show this; the words here are
/// of the other scripts.
enum DivisionLinks {
  /// Whether a sentence that mentions a division goes on after it, or after a title in brackets
  /// that follows it.
  static func isLink(after division: Division, in bytes: [UInt8], before end: Int) -> Bool {
    guard !isClosed(bytes[..<division.end]) else { return false }
    let title = pastTitle(bytes, division.end, end)
    let start = Spaces.skip(bytes, title, end)
    guard start < end else { return false }
    let rest = bytes[start..<end]
    if rest[start] == UInt8(ascii: ",") { return true }
    if rest[start] >= 0x80 {
      if let inner = CountedDivision(bytes, start..<end)?.division {
        // A space separates a sentence where words have none between them: `第5条　第1項の`.
        let isPart = inner.rank > Division.article && !rest[start].opensIdeograph
        if start == title || isPart { return true }
      }
      if start > title, rest[start].opensIdeograph { return false }
      let links = links[Int(rest[start])].contains { rest.starts(with: $0) }
      return links ? !SentenceOpenings.isAtStart(of: rest) : joinsDivision(rest)
    }
    return division.rank >= Division.article && namesPart(rest)
  }

  /// Whether small letters follow a label at the start of a line, or the title in brackets after
  /// it, so that both are the first words of a sentence: `Article 7 of the Convention`. A tab rules
  /// that out.
  static func isLower(after label: LabelMatch, in bytes: [UInt8], before end: Int) -> Bool {
    guard label.textStart < end, bytes[label.label.upperBound] != .tab,
      !isClosed(bytes[label.label])
    else { return false }
    let start = Spaces.skip(bytes, pastTitle(bytes, label.textStart, end), end)
    return bytes[start..<end].firstScalar?.isLower ?? false
  }

  /// Whether a label ends with a mark that separates it from the wording.
  static func isClosed(_ label: ArraySlice<UInt8>) -> Bool {
    closings.contains { label.ends(with: $0) }
  }

  /// Returns the place after a title in brackets that begins at a place or after a space, or the
  /// place itself: `第2条(定義)の`. A number or a letter is not a title: `Article 6 (1) GDPR`.
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

  /// Whether a run begins with a word that joins a number or another division to the one before,
  /// followed by that number or division: `至第五条`, `إلى 5`. Such words begin sentences as well:
  /// `与第三国`, `إلى حين`.
  private static func joinsDivision(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let word = joining.first(where: { rest.starts(with: $0) }) else { return false }
    let bytes = Array(rest.dropFirst(word.count))
    return CountedDivision(bytes, bytes.indices) != nil
      || DivisionWords.at(bytes, bytes.indices) != nil
      || bytes[...].firstScalar.flatMap(Numerals.digit) != nil
  }

  /// Whether a run begins with a word for a part and its number: `Abs. 1`.
  private static func namesPart(_ rest: ArraySlice<UInt8>) -> Bool {
    let word = rest.prefix { !$0.isSpace }
    let next = rest[word.endIndex...].drop { $0.isSpace }.first
    return next?.isDigit == true && SourceLines.asksForNumber(word)
  }

  private static let closings = [".", ":", "-", "–", "—", "："].map { Array($0.utf8) }
  private static let brackets = [("(", ")"), ("（", "）"), ("【", "】")].map {
    (open: Array($0.0.utf8), close: Array($0.1.utf8))
  }
  /// The most bytes of a title in brackets.
  private static let longestTitle = 120

  /// The linking words, by their first byte.
  private static let links: [[[UInt8]]] = {
    var links = [[[UInt8]]](repeating: [], count: 256)
    for link in words("link") { links[Int(link[0])].append(link) }
    return links
  }()

  private static let joining = words("joining")

  private static let list = WordList(PackageResources.links_txt)

  /// Returns the words of a kind, with the space that must follow some of them.
  private static func words(_ kind: String) -> [[UInt8]] {
    (list[kind] + list[kind + "-before-space"].map { $0 + " " }).map { Array($0.utf8) }
  }
}
