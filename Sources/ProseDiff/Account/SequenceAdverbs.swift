import Prose

/// `also` and `further` where they only say that the same verb opened an earlier paragraph:
/// `Also stresses`, `Recognizes further that`.
struct SequenceAdverbs: Sendable {
  private let adverbs: [Int32]
  /// The verbs that they modify.
  private let leadWords: Set<Int32>
  /// Words that can follow such a verb and adverb. Before any other word, `further` may be an
  /// adjective: `Requests further information`.
  private let openings: Set<Int32>

  init(_ lexicon: inout Lexicon) {
    adverbs = ["also", "further"].map { lexicon.number(of: $0) }
    openings = Set(Self.opening.map { lexicon.number(of: $0) })
    leadWords = Set(LeadWords.single.map { lexicon.number(of: $0) })
  }

  /// Returns the words of a clause without such an adverb among the first two.
  func removed(from words: ArraySlice<Int32>) -> ArraySlice<Int32> {
    guard let first = words.first, let second = words.dropFirst().first else { return words }
    if adverbs.contains(first), leadWords.contains(second) { return words.dropFirst() }
    guard leadWords.contains(first), adverbs.contains(second),
      words.dropFirst(2).first.map(openings.contains) == true
    else { return words }
    return [first] + words.dropFirst(2)
  }

  private static let opening = [
    "that", "to", "the", "a", "an", "its", "their", "his", "her", "this", "these", "those", "all",
    "each", "any", "with", "upon", "on", "in", "of",
  ]
}
