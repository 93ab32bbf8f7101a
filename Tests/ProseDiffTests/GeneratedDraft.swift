import Prose

/// A draft made of a seed, and what a drafting round makes of it.
struct GeneratedDraft {
  private var numbers: SeededNumbers
  private(set) var clauses: [String] = []

  init(seed: UInt64, clauses count: Int) {
    numbers = SeededNumbers(seed: seed)
    clauses = (0..<count).map { _ in sentence() }
  }

  /// A source with a heading and numbered clauses, one blank line between them.
  var source: String {
    "recalling\n\n"
      + clauses.enumerated().map { "\($0.offset + 1). \($0.element)\n" }.joined(separator: "\n")
  }

  /// Plays a round: clauses are removed, added, moved, reworded, split or merged at random.
  mutating func redraft() {
    var at = 0
    while at < clauses.count {
      switch below(12) {
      case 0: clauses.remove(at: at)
      case 1: clauses.insert(sentence(), at: at)
      case 2: clauses.insert(clauses.remove(at: at), at: below(clauses.count + 1))
      case 3: clauses[at] = reworded(clauses[at])
      case 4: clauses[at] += " [open] (agreed)"
      case 5 where at + 1 < clauses.count: clauses[at] += " " + clauses.remove(at: at + 1)
      case 6: clauses.insert(clauses[at], at: at)
      default: break
      }
      at += 1
    }
  }

  private mutating func reworded(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    for _ in 0...below(4) { words[below(words.count)] = word() }
    return words.joined(separator: " ")
  }

  private mutating func sentence() -> String {
    (0..<4 + below(20)).map { _ in word() }.joined(separator: " ") + "."
  }

  private mutating func word() -> String {
    let words = [
      "shall", "should", "Member", "States", "the", "of", "Secretary-General", "and", "to",
      "2031", "coast", "station", "é", "公", "المادة", "report,", "[may]", "in", "service", "Agenda",
      "“fees”", "not", "before", "day-to-day", "a)", "(Rev. 3)",
    ]
    return words[below(words.count)] + (below(3) == 0 ? String(below(40)) : "")
  }

  private mutating func below(_ bound: Int) -> Int { numbers.below(bound) }
}
