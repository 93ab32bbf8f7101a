import Prose

/// Marks between words that carry meaning: those that make figures or letters a range or another
/// number, minus signs, minutes of arc and inches, blanks to be filled in, cell borders, and
/// braces.
///
/// `5 – 7` is a range and `5, 7` a list, `– 5` is below zero, `٥٬٠٠٠` and `٥٫٠٠٠` differ by a
/// factor of a thousand.
struct TellingMarks: Hashable {
  private var marks: [Mark] = []
  /// The number of words in each cell, without empty cells at the end.
  private var cells: [Int] = [0]
  /// The marks since the last word, and that word.
  private var pending: [Character] = []
  private var last: String?
  /// Whether a quotation is open, by the number of quotation marks so far.
  private var isQuoted = false
  private var words = 0
  /// Dashes that are neither in a range nor before a figure, nor long: a dash before a figure may be
  /// the other one of a pair with one of these.
  private var dashes = 0

  private struct Mark: Hashable {
    let mark: Character
    /// The number of words before it; once the wording has ended, after it.
    var place: Int
  }

  /// Takes the next word, or marks between words.
  mutating func take(_ shown: String, isWord: Bool) {
    guard isWord else {
      for mark in shown { take(mark) }
      return
    }
    addPending(next: shown)
    words += 1
    cells[cells.count - 1] += 1
    last = shown
  }

  /// Ends the wording.
  mutating func end() {
    addPending(next: nil)
    if !dashes.isMultiple(of: 2) { marks.removeAll { $0.mark == Self.minus } }
    for index in marks.indices { marks[index].place = words - marks[index].place }
    (words, dashes, isQuoted, last) = (0, 0, false, nil)
    if cells.count == 1 { cells = [] }
    if cells.first == 0 { cells.removeFirst() }
    while cells.last == 0 { cells.removeLast() }
  }

  private mutating func take(_ mark: Character) {
    if mark == "|" { cells.append(0) }
    pending.append(Self.same[mark] ?? mark)
  }

  /// Keeps those marks before a word, or before the end, that carry meaning.
  private mutating func addPending(next: String?) {
    defer { pending = [] }
    guard !pending.isEmpty else { return }
    let isAfterFigure = last.map(Self.isFigure) == true
    let isBetween = isAfterFigure && next.map(Self.isFigure) == true
    var telling = pending.filter { mark in
      Self.primes.contains(mark) || Self.braces.contains(mark)
        || isBetween && Self.separators.contains(mark)
    }
    if isAfterFigure, !isQuoted, let prime = pending.first.flatMap({ Self.typed[$0] }) {
      telling.append(prime)
      pending.removeFirst()
    }
    for mark in pending where Self.quotes.contains(mark) { isQuoted.toggle() }
    if pending.contains(where: Self.dashes.contains) { telling += dash(before: next) }
    if pending.count(where: { $0 == "_" }) >= Self.shortestBlank { telling.append("_") }
    let dots = pending.count { $0 == "." }
    if next != nil, pending.contains("…") || dots >= Self.shortestBlank { telling.append("…") }
    marks += telling.map { Mark(mark: $0, place: words) }
  }

  /// Returns what a dash before a word is: part of a range, a minus, or nothing.
  private mutating func dash(before next: String?) -> [Character] {
    if last.map(Self.isListed) == true, next.map(Self.isListed) == true { return ["-"] }
    if pending.contains("—") { return [] }
    if next.map(Self.isFigure) == true { return [Self.minus] }
    dashes += 1
    return []
  }

  private static func isFigure(_ word: String) -> Bool {
    word.unicodeScalars.first.map { Numerals.digit($0) != nil } ?? false
  }

  /// Whether a word may begin or end a range: a figure, a Chinese numeral, a capital letter, a
  /// Roman numeral.
  private static func isListed(_ word: String) -> Bool {
    isFigure(word) || word.unicodeScalars.first.map(HanNumber.holds) == true
      || word.count == 1 && word.first?.isUppercase == true
      || word.first?.isUppercase == true && word.isRomanNumber
  }

  /// The fewest underscores of a blank, as two are emphasis, and the fewest dots.
  private static let shortestBlank = 3
  private static let minus: Character = "−"
  private static let dashes: Set<Character> = ["-", "—"]
  private static let primes: Set<Character> = ["′", "″", "‴"]
  /// Characters that may be typed for primes.
  private static let typed: [Character: Character] = ["'": "′", "’": "′", "\"": "″", "”": "″"]
  private static let quotes: Set<Character> = ["'", "‘", "’", "\"", "“", "”", "„", "«", "»"]
  /// Marks that make one number of two, or a ratio; all others separate the members of a list.
  private static let separators: Set<Character> = [":", "·", "٫", "٬", "．"]
  /// Marks of CriticMarkup and the like, by which words are deleted.
  private static let braces: Set<Character> = ["{", "}"]
  /// Marks that look different and mean the same.
  private static let same: [Character: Character] = [
    "–": "-", "−": "-", "‐": "-", "‑": "-", "‒": "-", "－": "-", "：": ":", "＿": "_",
  ]
}
