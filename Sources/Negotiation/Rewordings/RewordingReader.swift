package import ProseDiff

/// Finds what rewordings do, in one language. Each thread needs its own.
package struct RewordingReader: Sendable {
  private var words: WordReader

  package init(_ language: Language) { self.init(Ladder(language.file)) }

  init(_ ladder: Ladder) { words = WordReader(ladder) }

  /// A clause as it is to be judged.
  package struct Clause: Sendable, Hashable {
    let text: String
    /// UTF-8 offsets of its wording, and of the options in it, in groups of which none is chosen.
    let wording: Range<Int>
    let options: [[Range<Int>]]
    /// The text of the heading or paragraph that governs it.
    let chapeau: String?
    /// Whether it is several clauses of the text, one per line.
    let isSeveral: Bool
    /// UTF-8 offsets of what is in another clause on the other side, and so is neither new nor
    /// gone.
    var carried: [Range<Int>] = []

    package init(
      _ text: String, wording: Range<Int>? = nil, options: [[Range<Int>]] = [],
      chapeau: String? = nil, isSeveral: Bool = false
    ) {
      self.text = text
      self.wording = wording ?? 0..<text.utf8.count
      self.options = options
      self.chapeau = chapeau
      self.isSeveral = isSeveral
    }
  }

  /// Returns flags for what a rewording does, given the edits that turn one clause into the other
  /// and whether another chapeau governs it, not only the same one reworded.
  ///
  /// Cost: reads the words that changed and those around them; all words where actors differ.
  package mutating func flags(
    _ old: Clause, _ new: Clause, _ edits: [Edit], isUnderAnother: Bool = false
  ) -> [Change.Flag] {
    flags(WordingPair(old, new, edits, isUnderAnother: isUnderAnother))
  }

  mutating func flags(_ pair: WordingPair) -> [Change.Flag] {
    let (old, new) = (pair.from, pair.to)
    let window = Window(pair.edits).near(old, new, isOpening: old.chapeau != new.chapeau)
    let quotations = Quotations(old, new, pair.edits)
    let near = flags(pair, window, quotations)
    // An actor who is named elsewhere in the clause is neither new nor gone.
    guard near.contains(where: { $0.name == .actor }) else { return near }
    return flags(pair, (old.wording, new.wording), quotations)
  }

  private mutating func flags(
    _ pair: WordingPair, _ range: (old: Range<Int>, new: Range<Int>), _ quotations: Quotations
  ) -> [Change.Flag] {
    // A chapeau that is the same makes no difference, and a reworded one has flags of its own.
    let from = read(pair.from, range.old, quotations.old, withChapeau: pair.isUnderAnother)
    let to = read(pair.to, range.new, quotations.new, withChapeau: pair.isUnderAnother)
    let read = ReadPair(
      old: from, new: to, changed: ChangedRun.all(pair.edits),
      asSets: pair.from.isSeveral || pair.to.isSeveral)
    return read.flags(
      DenyingPrefixes(openings: words.ladder.denyingPrefixes, copulas: words.ladder.copulas))
  }

  private mutating func read(
    _ clause: Clause, _ range: Range<Int>, _ quotations: [Range<Int>], withChapeau: Bool
  ) -> ReadClause {
    let isOpening = range.lowerBound == clause.wording.lowerBound
    var part = Statement.Part(
      range: range, isOpening: isOpening, quotations: quotations, carried: clause.carried)
    let offered = OptionChoices(clause.text, clause.options)
    let choices = offered.texts.map { text in
      ReadClause.Choice(text: text, statement: Statement(text, part, &words))
    }
    part.options = clause.options.flatMap(\.self)
    return ReadClause(
      text: clause.text, statement: Statement(clause.text, part, &words), choices: choices,
      showsAllOptions: offered.showAll,
      chapeau: withChapeau ? clause.chapeau.map { chapeau($0) } : nil)
  }

  private mutating func chapeau(_ text: String) -> ReadClause.Chapeau {
    let end = text.scalarStart(before: text.utf8.count - Self.opening)..<text.utf8.count
    let part = Statement.Part(range: end, isOpening: false, quotations: [])
    return ReadClause.Chapeau(
      text: text, lead: lead(of: text), statement: Statement(text, part, &words))
  }

  /// Returns the verb that a heading or paragraph opens with.
  private mutating func lead(of text: String) -> Lead? {
    let opening = words.words(text, 0..<text.scalarStart(before: Self.opening))
    return Lead(Scan(text, opening, words))
  }

  /// Bytes of a heading or paragraph that are read at its start for its verb and addressee, and at
  /// its end for what it says of the items below.
  private static let opening = 160
}

extension String {
  /// Returns the nearest UTF-8 offset at or before another where a scalar begins, or the end.
  fileprivate func scalarStart(before offset: Int) -> Int {
    let bytes = utf8Span.span
    var at = min(max(offset, 0), bytes.count)
    while at > 0, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }
}
