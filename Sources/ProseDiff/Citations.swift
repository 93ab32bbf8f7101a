import Prose

/// The instrument that a clause opens by citing: the number in "Resolution 102 (Rev. …)".
///
/// The number is the identity of the clause; the year and revision may change.
struct Citations {
  private let old: [Int32]
  private let new: [Int32]

  /// Words in which a citation must begin.
  private static let reach = 4

  init(_ old: Features, _ new: Features, _ lexicon: inout Lexicon) {
    let instruments = Set(Self.instruments.map { lexicon.number(of: $0) })
    self.old = Self.numbers(old, instruments)
    self.new = Self.numbers(new, instruments)
  }

  func disagree(_ from: Int, _ to: Int) -> Bool {
    old[from] >= 0 && new[to] >= 0 && old[from] != new[to]
  }

  /// For each clause the word after the instrument that it opens with, or -1.
  private static func numbers(_ features: Features, _ instruments: Set<Int32>) -> [Int32] {
    (0..<features.count).map { clause in
      let words = features.words(clause).prefix(reach + 1)
      guard let place = words.dropLast().firstIndex(where: { instruments.contains($0) }) else {
        return -1
      }
      return words[place + 1]
    }
  }

  private static let instruments = [
    "resolution", "opinion", "decision", "recommendation", "directive", "regulation", "résolution",
    "avis", "décision", "recommandation", "résolutions", "resolución", "decisión", "recomendación",
    "резолюция", "решение", "рекомендация", "القرار", "决议",
  ]
}
