import Prose
import ProseDiff

/// The same numbers for the same seed, on every machine.
/// Source: Vigna, "SplitMix64", 2015.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Makes a sound comparison of texts that mean nothing: every kind and fact, several scripts, and
/// characters that do not belong in a text.
struct RandomComparison {
  private var numbers: SeededNumbers
  private var old: [Clause] = []
  private var new: [Clause] = []
  private var changes: [Change] = []

  static func make(seed: Int) -> Comparison {
    var maker = RandomComparison(numbers: SeededNumbers(seed: UInt64(seed)))
    for _ in 0..<Int.random(in: 0...14, using: &maker.numbers) { maker.addChange() }
    return Comparison(
      old: Document(name: maker.words(1...2), clauses: maker.old),
      new: Document(name: maker.words(1...2), clauses: maker.new), changes: maker.changes)
  }

  private init(numbers: SeededNumbers) { self.numbers = numbers }

  private mutating func addChange() {
    let kind = Change.Kind.allCases.randomElement(using: &numbers) ?? .unchanged
    let edits = edits(for: kind)
    let oldIndexes = kind == .added ? [] : indexes(after: old.count, of: edits.oldText)
    let newIndexes = kind == .removed ? [] : indexes(after: new.count, of: edits.newText)
    if kind != .added { old += clauses(edits.oldText) }
    if kind != .removed { new += clauses(edits.newText) }
    let hasEdits = kind != .added && kind != .removed && kind != .unchanged
    let isPairing = kind != .added && kind != .removed
    changes.append(
      Change(
        kind: kind, old: oldIndexes, new: newIndexes, moved: isPairing && .random(using: &numbers),
        renumbered: isPairing && .random(using: &numbers),
        editorial: kind == .reworded && .random(using: &numbers),
        similarity: .random(in: 0...1, using: &numbers),
        confidence: .random(in: 0...1, using: &numbers), edits: hasEdits ? edits : []))
  }

  private mutating func edits(for kind: Change.Kind) -> [Edit] {
    switch kind {
    case .unchanged: [Edit(.equal, words(0...40))]
    case .added: [Edit(.insert, words(0...40))]
    case .removed: [Edit(.delete, words(0...40))]
    case .reworded:
      [
        Edit(.equal, words(0...40)), Edit(.delete, words(1...9)), Edit(.insert, words(1...40)),
        Edit(.equal, words(1...60)), Edit(.insert, words(1...3)),
      ]
    case .split: [Edit(.equal, words(1...50)), Edit(.insert, "\n"), Edit(.equal, words(1...20))]
    case .merged: [Edit(.equal, words(1...50)), Edit(.delete, "\n"), Edit(.equal, words(1...20))]
    }
  }

  private func indexes(after count: Int, of wording: String) -> Places {
    let lines = wording.split(separator: "\n", omittingEmptySubsequences: false)
    return Places(Array(count..<count + lines.count))
  }

  private mutating func clauses(_ wording: String) -> [Clause] {
    wording.split(separator: "\n", omittingEmptySubsequences: false).map {
      Clause(kind: .item, label: words(1...1), lines: 1...1, text: String($0))
    }
  }

  private mutating func words(_ count: ClosedRange<Int>) -> String {
    let count = Int.random(in: count, using: &numbers)
    return (0..<count).map { _ in RandomComparison.vocabulary.randomElement(using: &numbers) ?? "" }
      .joined(separator: " ")
  }

  private static let vocabulary = [
    "the", "Forum", "invites", "Internet", "exchange", "points", "12", "[shall]", "(Agreed)", "<b>",
    "&amp;", "\"quoted\"", "extraordinarily-long-compound-word-that-fills-a-line", "信息社会议程，",
    "（关于互联网）", "القرار", "بشأن", "ITU", "e\u{301}", "👍🏽", "🇨🇭", "한국어", "\u{1B}[2J", "\u{202E}",
    "\u{7}", "\u{9B}", "\u{200B}", "\u{2028}", "\t", "\u{A0}", "[-", "+}", "…", "⟨ESC⟩", "]]>",
  ]
}
