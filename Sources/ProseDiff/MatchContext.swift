import Prose

/// All that the steps of matching share: both documents, their words and the lines drawn.
struct MatchContext {
  let old: Document
  let new: Document
  let scale: WordScale
  let citations: Citations
  let thresholds: Thresholds
  /// The words that only say that a paragraph follows another of the same verb.
  let sequenceAdverbs: [Int32]
  /// The verbs that such a word may go with.
  let leadWords: Set<Int32>
  /// The count of different words in both documents.
  let words: Int

  init(_ old: Document, _ new: Document, thresholds: Thresholds = Thresholds()) {
    var lexicon = Lexicon()
    let oldFeatures = Features(old, &lexicon)
    let newFeatures = Features(new, &lexicon)
    citations = Citations(oldFeatures, newFeatures, &lexicon)
    sequenceAdverbs = ["also", "further"].map { lexicon.number(of: $0) }
    leadWords = Set(LeadWords.single.map { lexicon.number(of: $0) })
    words = lexicon.count
    scale = WordScale(oldFeatures, newFeatures, words: lexicon.count)
    self.old = old
    self.new = new
    self.thresholds = thresholds
  }
}
