package import ProseDiff

/// Tells what rewordings do, in one language. One for each thread.
package struct RewordingReader: Sendable {
  private var words: WordReader

  package init(_ language: Language) { self.init(Ladder(language.file)) }

  init(_ ladder: Ladder) { words = WordReader(ladder) }

  /// A clause as it is to be judged.
  package struct Clause: Sendable, Hashable {
    let text: String
    /// UTF-8 offsets of its wording, and of the options that it holds: of each group none is chosen.
    let wording: Range<Int>
    let options: [[Range<Int>]]
    /// The text of the heading or paragraph that governs it.
    let chapeau: String?
    /// Whether it is several clauses of the text, one to a line.
    let isSeveral: Bool
    /// UTF-8 offsets of what stands in another clause on the other side, and so is neither new nor gone.
    var carried: [Range<Int>] = []
    /// Whether what governs it on the other side is another clause, and no earlier or later state of the same.
    package var isUnderAnother = false

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

  /// What a rewording does, with the edits that turn one clause into the other.
  ///
  /// Cost: reads the words that changed and those around them; all words where actors differ.
  package mutating func flags(_ old: Clause, _ new: Clause, _ edits: [Edit]) -> [Change.Flag] {
    let window = Window(edits).near(old, new, isOpening: old.chapeau != new.chapeau)
    let quotations = Quotations(old, new, edits)
    let near = flags(old, new, edits, window, quotations)
    // An actor who is named elsewhere in the clause is neither new nor gone.
    guard near.contains(where: { $0.name == .actor }) else { return near }
    return flags(old, new, edits, (old.wording, new.wording), quotations)
  }

  private mutating func flags(
    _ old: Clause, _ new: Clause, _ edits: [Edit], _ range: (old: Range<Int>, new: Range<Int>),
    _ quotations: Quotations
  ) -> [Change.Flag] {
    // What governs both alike makes no difference, nor what was reworded and tells that itself.
    let isGovernedAlike = old.chapeau == new.chapeau || !new.isUnderAnother
    let from = side(old, range.old, quotations.old, isGovernedAlike)
    let to = side(new, range.new, quotations.new, isGovernedAlike)
    let runs = ChangedRun.all(edits)
    let rewording = Rewording(
      from, to, runs, asSets: old.isSeveral || new.isSeveral,
      Opposites(openings: words.ladder.opposites, copulas: words.ladder.copulas))
    return (rewording.flags + Junctions.flags(runs, from, to)).gathered
  }

  private mutating func side(
    _ clause: Clause, _ range: Range<Int>, _ quotations: [Range<Int>], _ isGovernedAlike: Bool
  ) -> Rewording.Side {
    let isOpening = range.lowerBound == clause.wording.lowerBound
    var part = Statement.Part(
      range: range, isOpening: isOpening, quotations: quotations, carried: clause.carried)
    let choices = clause.choices.map { text in
      Rewording.Choice(text: text, statement: Statement(text, part, &words))
    }
    part.options = clause.options.flatMap(\.self)
    return Rewording.Side(
      text: clause.text, statement: Statement(clause.text, part, &words), choices: choices,
      showsAllOptions: clause.showsAllOptions,
      chapeau: isGovernedAlike ? nil : clause.chapeau.map { chapeau($0, clause.isUnderAnother) })
  }

  private mutating func chapeau(_ text: String, _ isAnother: Bool) -> Rewording.Chapeau {
    let end = text.scalarStart(before: text.utf8.count - Self.opening)..<text.utf8.count
    let part = Statement.Part(range: end, isOpening: false, quotations: [])
    return Rewording.Chapeau(
      text: text, lead: lead(of: text), statement: isAnother ? Statement(text, part, &words) : nil)
  }

  /// The verb that a heading or paragraph opens with.
  private mutating func lead(of text: String) -> Lead? {
    let opening = words.words(text, 0..<text.scalarStart(before: Self.opening))
    return Lead(Scan(text, opening, words))
  }

  /// Bytes of a heading or paragraph that are read for its verb and addressee, and before its end for what it
  /// lets follow.
  private static let opening = 160
}

extension RewordingReader.Clause {
  /// The text as it would be with one option of each group, with blanks for all that is not chosen.
  fileprivate var choices: [String] {
    picks.prefix(Self.mostChoices).map { pick in
      var bytes = Array(text.utf8)
      for (group, chosen) in zip(options, pick) {
        for (place, option) in group.enumerated() where place != chosen {
          for at in option { bytes[at] = 0x20 }
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Whether each option stands in one of the choices.
  fileprivate var showsAllOptions: Bool { picks.count <= Self.mostChoices }

  /// Choices that are read; a ceiling on cost.
  private static let mostChoices = 8

  /// Which option of each group is chosen: the first ones, the others after them, and then those of groups
  /// inside of an option, with that.
  private var picks: [[Int]] {
    let most = options.map(\.count).max() ?? 0
    var picks = (0..<most).map { choice in options.map { min(choice, $0.count - 1) } }
    for (inner, group) in options.enumerated() {
      guard let outer = holder(of: group) else { continue }
      for option in group.indices {
        var pick = options.map { _ in 0 }
        (pick[outer.group], pick[inner]) = (outer.option, option)
        if !picks.contains(pick) { picks.append(pick) }
      }
    }
    return picks
  }

  /// The option of another group that holds a group.
  private func holder(of group: [Range<Int>]) -> (group: Int, option: Int)? {
    guard let first = group.first else { return nil }
    for (place, other) in options.enumerated() where other != group {
      if let option = other.firstIndex(where: { $0.contains(first.lowerBound) }) {
        return (place, option)
      }
    }
    return nil
  }
}

extension String {
  /// The nearest UTF-8 offset at or before another at which a scalar begins, or the end.
  fileprivate func scalarStart(before offset: Int) -> Int {
    let bytes = utf8Span.span
    var at = min(max(offset, 0), bytes.count)
    while at > 0, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }
}
