import Prose
import Workers

/// All that the steps of matching share: both documents, their words and the lines drawn. A class, so that
/// threads count one reference to it and not one to each of its arrays.
final class MatchContext: Sendable {
  let old: Document
  let new: Document
  /// The words of each clause.
  let words: (old: Features, new: Features)
  /// The same as stems, by which clauses are matched: `encourages` is like `encouraging`.
  let scale: OverlapScale
  /// The heading above each clause.
  let headings: (old: HeadingsAbove, new: HeadingsAbove)
  private let citations: Citations
  private let terms: DefinedTerms
  let thresholds: Thresholds
  /// What people have settled.
  let settled: Settlement
  /// The words that only say that a paragraph follows another of the same verb.
  let sequenceAdverbs: [Int32]
  /// The verbs that such a word may go with.
  let leadWords: Set<Int32>

  /// The numbers by which clauses may cite others.
  let citedNumbers: CitedNumbers

  /// Words that open what such a verb governs, and so follow no adjective.
  let openingWords: Set<Int32>

  init(
    _ old: Document, _ new: Document, thresholds: Thresholds = Thresholds(),
    settled: Settlement = .none, _ workers: Workers = .one
  ) {
    var lexicon = Lexicon()
    words = Features.both(old, new, &lexicon, workers)
    citations = Citations(words.old, words.new, &lexicon, workers)
    sequenceAdverbs = ["also", "further"].map { lexicon.number(of: $0) }
    openingWords = Set(Self.opening.map { lexicon.number(of: $0) })
    leadWords = Set(LeadWords.single.map { lexicon.number(of: $0) })
    headings = (HeadingsAbove(old.clauses), HeadingsAbove(new.clauses))
    citedNumbers = CitedNumbers(
      [old, new], [headings.old, headings.new], [words.old, words.new], &lexicon, workers)
    let stems = lexicon.stems()
    let sides = [words.old, words.new]
    let stemmed = workers.map(2) { sides[$0].renumbered(stems) }
    let rarity = Rarity(stemmed[0], stemmed[1], words: lexicon.count, workers)
    scale = OverlapScale(stemmed[0], stemmed[1], rarity, workers)
    terms = DefinedTerms(old, new, (stemmed[0], stemmed[1]), workers)
    self.old = old
    self.new = new
    self.thresholds = thresholds
    self.settled = settled
  }

  private static let opening = [
    "that", "to", "the", "a", "an", "its", "their", "his", "her", "this", "these", "those", "all",
    "each", "any", "with", "upon", "on", "in", "of",
  ]
}

extension MatchContext {
  /// Whether two clauses open by naming different things, which is what tells each from others of its
  /// form: the instrument that is cited, the term that is defined.
  func nameOthers(_ from: Int, _ to: Int) -> Bool {
    citations.disagree(from, to) || terms.disagree(from, to)
  }

  /// Rows whose first cell nothing but one row of the other side has.
  var namesakes: [(old: Int, new: Int)] { terms.namesakes }

  func kind(_ clause: Int, _ side: Side) -> Clause.Kind {
    side == .old ? old.clauses[clause].kind : new.clauses[clause].kind
  }

  /// How many words a clause has.
  func wordCount(_ clause: Int, _ side: Side) -> Int {
    side == .old ? scale.old.range(clause).count : scale.new.range(clause).count
  }

  /// Bytes of a word and the space after it, as most have.
  private static let bytesOfWord = 6

  /// About how many words a clause has, where each of its characters may count as one.
  func wordsOfText(_ clause: Int, _ side: Side) -> Int {
    let bytes =
      side == .old ? old.clauses[clause].text.utf8.count : new.clauses[clause].text.utf8.count
    return min(wordCount(clause, side), bytes / Self.bytesOfWord)
  }
}
