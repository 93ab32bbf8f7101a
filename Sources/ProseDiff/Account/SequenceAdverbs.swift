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
    guard let place = place(in: words) else { return words }
    return place == 0 ? words.dropFirst() : words.prefix(1) + words.dropFirst(2)
  }

  /// Returns the place of such an adverb among the first two words of a clause, from 0, or nil.
  func place(in words: ArraySlice<Int32>) -> Int? {
    guard let first = words.first, let second = words.dropFirst().first else { return nil }
    if adverbs.contains(first), leadWords.contains(second) { return 0 }
    guard leadWords.contains(first), adverbs.contains(second),
      words.dropFirst(2).first.map(openings.contains) == true
    else { return nil }
    return 1
  }

  private static let opening = [
    "that", "to", "the", "a", "an", "its", "their", "his", "her", "this", "these", "those", "all",
    "each", "any", "with", "upon", "on", "in", "of",
  ]
}
