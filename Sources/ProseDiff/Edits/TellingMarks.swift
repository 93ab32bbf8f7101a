import Prose

/// Marks between words that say something: what makes figures or letters a range or another number, a minus,
/// minutes of arc and inches, blanks that are to be filled in, borders of cells, and braces.
///
/// `5 – 7` is a range and `5, 7` a list, `– 5` is below zero, `٥٬٠٠٠` and `٥٫٠٠٠` are thousands apart.
struct TellingMarks: Hashable {
  private var marks: [Mark] = []
  /// How many words each cell has, but for empty ones at the end.
  private var cells: [Int] = [0]
  /// The marks since the last word, and that word.
  private var pending: [Character] = []
  private var last: String?
  /// Whether a quotation is open, by how many of its marks came so far.
  private var isQuoted = false
  private var words = 0
  /// Dashes that are neither in a range nor before a figure: with one of them another may be a pair.
  private var dashes = 0

  private struct Mark: Hashable {
    let mark: Character
    /// How many words stand before; in the end, after.
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
    if dashes > 0 { marks.removeAll { $0.mark == Self.minus } }
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

  /// Keeps of the marks before a word, or before the end, those that say something.
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

  /// What a dash before a word is: of a range, a minus, or none of these.
  private mutating func dash(before next: String?) -> [Character] {
    if last.map(Self.isListed) == true, next.map(Self.isListed) == true { return ["-"] }
    if next.map(Self.isFigure) == true, !pending.contains("—") { return [Self.minus] }
    dashes += 1
    return []
  }

  private static func isFigure(_ word: String) -> Bool {
    word.unicodeScalars.first.map { Numerals.digit($0) != nil } ?? false
  }

  /// Whether a word may begin or end a range: a figure, a capital letter, a Roman numeral.
  private static func isListed(_ word: String) -> Bool {
    isFigure(word) || word.unicodeScalars.first.map(HanNumber.holds) == true
      || word.count == 1 && word.first?.isUppercase == true
      || word.allSatisfy { "IVXLC".contains($0) }
  }

  /// Underscores of the shortest blank, as two are emphasis, and dots of it.
  private static let shortestBlank = 3
  private static let minus: Character = "−"
  private static let dashes: Set<Character> = ["-", "—"]
  private static let primes: Set<Character> = ["′", "″", "‴"]
  /// What may be typed for primes.
  private static let typed: [Character: Character] = ["'": "′", "’": "′", "\"": "″", "”": "″"]
  private static let quotes: Set<Character> = ["'", "‘", "’", "\"", "“", "”", "„", "«", "»"]
  /// What makes one number of two, or a ratio; all other marks part the members of a list.
  private static let separators: Set<Character> = [":", "·", "٫", "٬", "．"]
  /// Marks of CriticMarkup and the like, by which words are struck.
  private static let braces: Set<Character> = ["{", "}"]
  /// Marks that look otherwise and say the same.
  private static let same: [Character: Character] = [
    "–": "-", "−": "-", "‐": "-", "‑": "-", "‒": "-", "－": "-", "：": ":", "＿": "_",
  ]
}
