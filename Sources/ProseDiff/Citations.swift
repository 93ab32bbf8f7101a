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
    let instruments = Self.instruments.map { Int(lexicon.number(of: $0)) }
    var isInstrument = [Bool](repeating: false, count: lexicon.count)
    for word in instruments { isInstrument[word] = true }
    self.old = Self.numbers(old, isInstrument)
    self.new = Self.numbers(new, isInstrument)
  }

  func disagree(_ from: Int, _ to: Int) -> Bool {
    old[from] >= 0 && new[to] >= 0 && old[from] != new[to]
  }

  /// For each clause the word after the instrument that it opens with, or -1.
  private static func numbers(_ features: Features, _ isInstrument: [Bool]) -> [Int32] {
    (0..<features.count).map { clause in
      let words = features.range(clause).prefix(reach + 1)
      let place = words.dropLast().first { isInstrument[Int(features.words[$0])] }
      return place.map { features.words[$0 + 1] } ?? -1
    }
  }

  private static let instruments = [
    "resolution", "opinion", "decision", "recommendation", "directive", "regulation", "résolution",
    "avis", "décision", "recommandation", "résolutions", "resolución", "decisión", "recomendación",
    "резолюция", "решение", "рекомендация", "القرار", "决议",
  ]
}
