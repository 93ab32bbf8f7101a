import Prose

/// Marks between words that say something: what parts figures or stands for a minus, minutes of arc and
/// inches, blanks that are to be filled in, and borders of cells.
///
/// `5 – 7` is a range and `5, 7` a list, `– 5` is below zero, `٥٬٠٠٠` and `٥٫٠٠٠` are thousands apart.
struct TellingMarks: Hashable {
  private var marks: [Mark] = []
  /// How many words each cell has, but for empty ones at the end.
  private var cells: [Int] = [0]
  /// The marks since the last word, and that word.
  private var pending: [Character] = []
  private var last: String?
  private var words = 0

  private struct Mark: Hashable {
    let marks: [Character]
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
    for index in marks.indices { marks[index].place = words - marks[index].place }
    words = 0
    if cells.count == 1 { cells = [] }
    if cells.first == 0 { cells.removeFirst() }
    while cells.last == 0 { cells.removeLast() }
    last = nil
  }

  private mutating func take(_ mark: Character) {
    if mark == "|" { cells.append(0) }
    pending.append(Self.same[mark] ?? mark)
  }

  /// Keeps of the marks before a word, or before the end, those that say something.
  private mutating func addPending(next: String?) {
    defer { pending = [] }
    guard !pending.isEmpty else { return }
    let isListed = next.map(Self.isListed) ?? false
    let parts = last.map(Self.isFigure) ?? false && next.map(Self.isFigure) ?? false
    let telling = pending.filter { mark in
      Self.primes.contains(mark) || mark == "_" && pending.count { $0 == "_" } >= Self.shortestBlank
        || next != nil && mark == "…" || isListed && mark == "-"
        || parts && Self.separators.contains(mark)
    }
    if !telling.isEmpty { marks.append(Mark(marks: telling, place: words)) }
  }

  private static func isFigure(_ word: String) -> Bool {
    word.unicodeScalars.first.map { Numerals.digit($0) != nil || HanNumber.holds($0) } ?? false
  }

  /// Whether a word may end a range: a figure, a capital letter, a Roman numeral.
  private static func isListed(_ word: String) -> Bool {
    isFigure(word) || word.count == 1 && word.first?.isUppercase == true
      || word.allSatisfy { "IVXLC".contains($0) }
  }

  /// Underscores of the shortest blank: two are emphasis.
  private static let shortestBlank = 3
  private static let primes: Set<Character> = ["′", "″", "‴"]
  private static let separators: Set<Character> = [",", ";", ":", ".", "·", "٫", "٬", "'"]
  /// Marks that look otherwise and say the same.
  private static let same: [Character: Character] = [
    "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "‒": "-", "－": "-", "，": ",", "、": ",",
    "،": ",",
    "；": ";", "؛": ";", "：": ":", "．": ".", "。": ".", "’": "'", "＿": "_",
  ]
}
