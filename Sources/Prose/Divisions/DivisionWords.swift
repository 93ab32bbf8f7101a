/// A word that names a division, in any case, from `Words/ranks.txt`.
struct DivisionWords {
  /// Byte offset after the word.
  let end: Int
  /// Depth in an outline, from 1.
  let rank: Int
  /// Whether a number may follow without a space.
  let isSign: Bool

  /// Returns the word at the start of a range, or nil.
  static func at(_ bytes: [UInt8], _ range: Range<Int>) -> DivisionWords? {
    guard ranks.mayOpen(bytes.span.extracting(range)) else { return nil }
    let isSection = bytes[range].starts(with: sign)
    var end = range.lowerBound
    while end < range.upperBound, end - range.lowerBound < longest, !ends(bytes, end, range),
      !isSection || isSign(bytes[end])
    {
      end += 1
    }
    let word = bytes[range.lowerBound..<end]
    guard let rank = ranks.value(openingOf: word.span, where: { _, next in next == nil }) else {
      return nil
    }
    let isSign = isSection || word.last == UInt8(ascii: ".")
    return DivisionWords(end: end, rank: rank, isSign: isSign)
  }

  /// Whether a byte can be the first of such a word.
  static func mayStart(_ byte: UInt8) -> Bool { starts[Int(byte)] }

  /// Whether a word ends before a byte: at white space or a digit.
  private static func ends(_ bytes: [UInt8], _ at: Int, _ range: Range<Int>) -> Bool {
    bytes[at].isDigit || Spaces.length(bytes, at, range.upperBound) > 0
  }

  /// Whether a byte belongs to a `§`.
  private static func isSign(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xA7 }

  private static let sign = Array("§".utf8)
  private static let longest = 30

  private static let starts: [Bool] = {
    var starts = [Bool](repeating: false, count: 256)
    for (word, _) in words {
      guard let letter = word.unicodeScalars.first else { continue }
      for form in [word, letter.properties.uppercaseMapping] {
        if let byte = form.utf8.first { starts[Int(byte)] = true }
      }
    }
    for opening in CountedDivision.openings { starts[Int(opening[0])] = true }
    return starts
  }()

  private static let ranks = CaselessWords(words)

  private static let words = WordList(PackageResources.ranks_txt).lines.flatMap { line in
    line.words.map { ($0, rank: Int(line.key) ?? 0) }
  }
}
