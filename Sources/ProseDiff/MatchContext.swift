import Prose
import Workers

/// Everything that the steps of matching share: both documents, their words and the thresholds. A
/// class, so that threads count one reference to it instead of one to each of its arrays.
final class MatchContext: Sendable {
  let documents: Sides<Document>
  /// The words of each clause.
  let words: Sides<Features>
  /// The stems that clauses share, by which they are matched: `encourages` matches `encouraging`.
  let overlaps: WordOverlaps
  let headings: Sides<HeadingsAbove>
  private let citations: Citations
  private let terms: DefinedTerms
  /// The numbers that only count the rows of tables. They are words, but no stems where the rows have
  /// names.
  let runningNumbers: RunningNumbers
  let rowNames: RowNames
  let sequenceAdverbs: SequenceAdverbs
  let citedNumbers: CitedNumbers
  let thresholds: Thresholds
  /// What people have settled.
  let settled: Settlement

  init(
    _ old: Document, _ new: Document, thresholds: Thresholds = Thresholds(),
    settled: Settlement = .none, _ workers: Workers = .one
  ) {
    var lexicon = Lexicon()
    let documents = Sides(old, new)
    let words = Features.both(documents, &lexicon, workers)
    citations = Citations(words, &lexicon, workers)
    sequenceAdverbs = SequenceAdverbs(&lexicon)
    headings = Sides(HeadingsAbove(old.clauses), HeadingsAbove(new.clauses))
    citedNumbers = CitedNumbers(documents, headings, words, &lexicon, workers)
    let runningNumbers = RunningNumbers(documents)
    let numbers = lexicon.stems()
    let stems = workers.sides {
      words[$0].renumbered(numbers).withoutFirstWords(of: runningNumbers.ofNamed[$0].keys)
    }
    overlaps = WordOverlaps(stems, Rarity(stems, words: lexicon.count, workers), workers)
    terms = DefinedTerms(documents, stems, workers)
    rowNames = RowNames(documents, stems, runningNumbers, workers)
    self.runningNumbers = runningNumbers
    self.documents = documents
    self.words = words
    self.thresholds = thresholds
    self.settled = settled
  }
}

extension MatchContext {
  var old: Document { documents.old }
  var new: Document { documents.new }
  /// The stems of each clause.
  var stems: Sides<Features> { overlaps.words }

  /// Whether two clauses open by naming different things (the instrument cited, the term defined,
  /// the name of the row), which is what sets each apart from others of its form.
  func nameOthers(_ from: Int, _ to: Int) -> Bool {
    citations.disagree(from, to) || terms.disagree(from, to) || rowNames.disagree(from, to)
  }

  /// Returns how many words two clauses have to themselves: those in no other clause of either
  /// document. Clauses that only have one form in common have none; nor, whatever they say, do rows,
  /// which are known by their first cells, and clauses that open by citing different instruments.
  func ownWords(_ from: Int, _ to: Int) -> Int {
    guard kind(from, .old) != .row, kind(to, .new) != .row, !citations.disagree(from, to) else {
      return 0
    }
    let rarity = overlaps.rarity
    let own = Set(stems.old.words(from).lazy.filter { rarity[$0] >= rarity.ofPair })
    return own.isEmpty ? 0 : own.intersection(stems.new.words(to)).count
  }

  /// Whether the headings above two clauses are a pair, or there are none.
  func areInOneSection(_ from: Int, _ to: Int, _ pairing: Pairing) -> Bool {
    let entered = headings.new[to]
    guard let left = headings.old[from] else { return entered == nil }
    return entered != nil && pairing.new(of: left) == entered
  }

  /// Whether two of several clauses with the same words may belong together although no pair beside
  /// them shows it: a short one gone from a section is seldom the one that another section got.
  func mayRepeat(_ from: Int, _ to: Int, _ pairing: Pairing) -> Bool {
    isLongRepeat(from, .old) || areInOneSection(from, to, pairing)
  }

  /// Whether a clause is long enough to be known again among several with the same words.
  func isLongRepeat(_ clause: Int, _ side: Side) -> Bool {
    wordsOfText(clause, side) >= thresholds.fewestWordsOfRepeat
  }

  /// Returns a number of `tieBreakBits` bits, from the letters of two clauses, that decides between
  /// equal choices. It does not depend on which document is old; numbers and hashes of words do.
  func tieBreak(_ from: Int, _ to: Int) -> Int {
    let hash = SeededHash.unseeded
    return Int(hash.of(old.clauses[from].text) >> 48) + Int(hash.of(new.clauses[to].text) >> 48)
  }

  static let tieBreakBits = 17

  func kind(_ clause: Int, _ side: Side) -> Clause.Kind { documents[side].clauses[clause].kind }

  /// How many words a clause has.
  func wordCount(_ clause: Int, _ side: Side) -> Int { stems[side].range(clause).count }

  /// Bytes of a typical word and the space after it.
  private static let bytesOfWord = 6

  /// Returns about how many words a clause has, even where each of its characters is a word.
  func wordsOfText(_ clause: Int, _ side: Side) -> Int {
    let bytes = documents[side].clauses[clause].text.utf8.count
    return min(wordCount(clause, side), bytes / Self.bytesOfWord)
  }
}
