/// Joins lines, and distinguishes hyphens added at a line end from those of the word.
struct PDFHyphens {
  /// The words of the text in lower case, with and without inner hyphens.
  private let words: Set<String>
  /// Whether the text hyphenates words at line ends.
  private let isHyphenated: Bool

  /// The least share of lines ending in a hyphen in a text that breaks words; in other texts a line
  /// ends so only where a word has a hyphen.
  private static let leastShare = 0.02

  init(_ lines: [PDFLine]) {
    var words: Set<String> = []
    var broken = 0
    for line in lines {
      for word in line.words.dropLast() { words.insert(word.text.plainWord) }
      if let last = line.words.last {
        if last.text.endsInHyphen { broken += 1 } else { words.insert(last.text.plainWord) }
      }
    }
    self.words = words
    isHyphenated = Double(broken) >= Self.leastShare * Double(lines.count)
  }

  /// The first parts of words that are written with a hyphen.
  private static let firstParts: Set<String> = [
    "self", "non", "so", "ex", "vice", "well", "twenty", "thirty", "forty", "fifty", "sixty",
    "seventy", "eighty", "ninety", "vingt", "trente", "quarante", "cinquante", "soixante",
  ]

  /// Joins a text and the line after it.
  func joined(_ text: String, _ line: String) -> String {
    guard text.endsInHyphen, let first = line.first, first.isLetter || first.isNumber else {
      return text.joined(toWord: line)
    }
    // `Ibero-American`, `2025-2027`.
    guard first.isLowercase else { return text + line }
    let start = text[(text.lastIndex(of: " ").map(text.index(after:)) ?? text.startIndex)...]
      .dropLast()
    let end = line.prefix { $0 != " " }
    let whole = (String(start) + end).plainWord
    let hyphened = (String(start) + "-" + end).plainWord
    let keeps =
      text.last != "\u{AD}" && !words.contains(whole)
      && (words.contains(hyphened) || !isHyphenated || start.contains("-")
        || Self.firstParts.contains(String(start).plainWord))
    return (keeps ? text : String(text.dropLast())) + line
  }
}

extension String {
  /// Whether it ends in a letter or digit and a hyphen.
  fileprivate var endsInHyphen: Bool {
    guard let last, "-\u{2010}\u{AD}".contains(last) else { return false }
    return dropLast().last.map { $0.isLetter || $0.isNumber } ?? false
  }

  /// The word in lower case, without the characters around it.
  fileprivate var plainWord: String {
    var word = lowercased()[...]
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
    return String(word)
  }
}
