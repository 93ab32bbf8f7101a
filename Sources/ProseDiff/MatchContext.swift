import Prose
import Workers

/// All that the steps of matching share: both documents, their words and the lines drawn. A class, so that
/// threads count one reference to it and not one to each of its arrays.
final class MatchContext: Sendable {
  let documents: Sides<Document>
  /// The words of each clause.
  let words: Sides<Features>
  /// What clauses share of their stems, by which they are matched: `encourages` is similar to
  /// `encouraging`.
  let overlaps: WordOverlaps
  let headings: Sides<HeadingsAbove>
  private let citations: Citations
  private let terms: DefinedTerms
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
    let numbers = lexicon.stems()
    let stems = workers.sides { words[$0].renumbered(numbers) }
    overlaps = WordOverlaps(stems, Rarity(stems, words: lexicon.count, workers), workers)
    terms = DefinedTerms(documents, stems, workers)
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

  /// Whether two clauses open by naming different things, which is what tells each from others of its
  /// form: the instrument that is cited, the term that is defined.
  func nameOthers(_ from: Int, _ to: Int) -> Bool {
    citations.disagree(from, to) || terms.disagree(from, to)
  }

  /// Rows whose first cell nothing but one row of the other side has.
  var namesakes: [(old: Int, new: Int)] { terms.namesakes }

  /// A number from the letters of two clauses, of `tieBreakBits` bits, that decides between equal choices.
  /// It is the same whichever document is old; numbers and hashes of words are not.
  func tieBreak(_ from: Int, _ to: Int) -> Int {
    old.clauses[from].text.sampled + new.clauses[to].text.sampled
  }

  static let tieBreakBits = 17

  func kind(_ clause: Int, _ side: Side) -> Clause.Kind { documents[side].clauses[clause].kind }

  /// How many words a clause has.
  func wordCount(_ clause: Int, _ side: Side) -> Int { stems[side].range(clause).count }

  /// Bytes of a word and the space after it, as most have.
  private static let bytesOfWord = 6

  /// About how many words a clause has, where each of its characters may count as one.
  func wordsOfText(_ clause: Int, _ side: Side) -> Int {
    let bytes = documents[side].clauses[clause].text.utf8.count
    return min(wordCount(clause, side), bytes / Self.bytesOfWord)
  }
}

extension String {
  /// A number from some of its bytes, 0..<2^16: most texts have another one.
  fileprivate var sampled: Int {
    let bytes = utf8Span.span
    var hash: UInt32 = 0
    for at in stride(from: 0, to: bytes.count, by: bytes.count / 16 + 1) {
      hash = (hash ^ UInt32(bytes[at])) &* 0x0100_0193
    }
    return Int(hash >> 16)
  }
}
