/// The words that name divisions, in any case.
struct DivisionWords {
  /// Byte offset after the word.
  let end: Int
  /// Depth in an outline, from 1.
  let rank: Int
  /// Whether a number may follow without a space.
  let isSign: Bool

  /// The word at the start of a range, or nil.
  static func at(_ bytes: [UInt8], _ range: Range<Int>) -> DivisionWords? {
    var end = range.lowerBound
    var isPlain = true
    while end < range.upperBound, end - range.lowerBound < longest, !ends(bytes, end, range) {
      isPlain = isPlain && bytes[end] < 0x80
      end += 1
    }
    let word = bytes[range.lowerBound..<end]
    let rank =
      isPlain
      ? plainRanks[word.map { $0.isUpper ? $0 | 0x20 : $0 }]
      : ranks[String(decoding: word, as: UTF8.self).lowercased()]
    guard let rank else { return nil }
    let isSign = word.last == UInt8(ascii: ".") || word.starts(with: sign)
    return DivisionWords(end: end, rank: rank, isSign: isSign)
  }

  /// Whether a byte can be the first of such a word.
  static func mayStart(_ byte: UInt8) -> Bool { starts[Int(byte)] }

  /// Whether a word ends before a byte: at white space, at a digit and after the last `§`.
  private static func ends(_ bytes: [UInt8], _ at: Int, _ range: Range<Int>) -> Bool {
    if bytes[at].isDigit || Spaces.length(bytes, at, range.upperBound) > 0 { return true }
    return bytes[range].starts(with: sign) && bytes[at] != 0xC2 && bytes[at] != 0xA7
  }

  private static let sign = Array("§".utf8)
  private static let longest = 24

  private static let starts: [Bool] = {
    var starts = [Bool](repeating: false, count: 256)
    for word in ranks.keys {
      for form in [word, word.uppercased()] {
        if let byte = form.utf8.first { starts[Int(byte)] = true }
      }
    }
    starts[Int("第".utf8.first ?? 0)] = true
    return starts
  }()

  /// Those of ASCII, by their bytes.
  private static let plainRanks: [[UInt8]: Int] = Dictionary(
    uniqueKeysWithValues: ranks.filter { $0.key.utf8.allSatisfy { $0 < 0x80 } }
      .map { (Array($0.key.utf8), $0.value) })

  /// By the word in small letters, in whatever normalization form.
  private static let ranks: [String: Int] = {
    let words: [(Int, String)] = [
      (1, "annex appendix schedule attachment annexe anexo anlage anhang приложение الملحق المرفق"),
      (2, "book part livre partie parte teil buch часть"),
      (3, "title chapter titre الباب chapitre título capítulo kapitel глава الفصل"),
      (4, "section sección abschnitt titel раздел القسم"),
      (
        5,
        "article artículo artikel art. rule principle guideline regulation clause principe principio статья ст. принцип المادة مادة المبدأ"
      ),
      (6, "§ §§ п."),
    ]
    let ranked = words.flatMap { rank, words in
      words.split(separator: " ").map { (String($0), rank) }
    }
    return Dictionary(ranked) { first, _ in first }
  }()
}
