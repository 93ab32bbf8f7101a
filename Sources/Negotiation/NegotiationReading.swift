import Prose
import ProseDiff
import Workers

/// All that is needed to flag the changes of a comparison.
struct NegotiationReading: Sendable {
  let comparison: Comparison
  let sides: (old: ReadDocument, new: ReadDocument)
  /// For each clause the index of the change that it is in.
  private let places: (old: [Int32], new: [Int32])
  private let carried: CarriedText
  let profile: Profile
  private let ladder: Ladder
  /// Whether there is a ladder for the language; without one only figures are compared.
  private let hasWords: Bool

  /// What is needed of one document.
  struct ReadDocument: Sendable {
    let standings: Standings
    let chapeaux: Chapeaux
    let masthead: Masthead

    init(_ document: Document, _ profile: Profile) {
      standings = Standings(document, profile)
      chapeaux = Chapeaux(document)
      masthead = Masthead(document)
    }
  }

  /// The fewest changes that are worth a thread of their own.
  private static let shortestRun = 200

  /// Returns the flags of each change that has any.
  static func flags(
    of comparison: Comparison, _ profile: Profile, _ language: LanguageName?, _ workers: Workers
  ) -> [(change: Int, flags: [Change.Flag])] {
    let reading = NegotiationReading(comparison, profile, language, workers)
    let found = workers.runs(
      comparison.changes.indices, atLeast: shortestRun, with: { RewordingReader(reading.ladder) }
    ) { reader, run in
      reading.flags(of: run, &reader)
    }
    return found.flatMap(\.self)
  }

  init(
    _ comparison: Comparison, _ profile: Profile, _ language: LanguageName?, _ workers: Workers
  ) {
    self.comparison = comparison
    ((sides.old, carried), (sides.new, hasWords, ladder)) = workers.both(
      { (ReadDocument(comparison.old, profile), CarriedText(comparison)) },
      {
        let known = Language(of: comparison.old, comparison.new, named: language)
        let ladder = Ladder(known?.file ?? Language.shared)
        return (ReadDocument(comparison.new, profile), known != nil, ladder)
      })
    self.profile = profile
    var places = (
      old: [Int32](repeating: 0, count: comparison.old.clauses.count),
      new: [Int32](repeating: 0, count: comparison.new.clauses.count)
    )
    let changes = comparison.changes.span
    for place in changes.indices {
      for old in changes[place].old { places.old[old] = Int32(place) }
      for new in changes[place].new { places.new[new] = Int32(place) }
    }
    self.places = places
  }

  /// Returns the flags of each change in a run that has any.
  private func flags(
    of run: Range<Int>, _ reader: inout RewordingReader
  ) -> [(change: Int, flags: [Change.Flag])] {
    var found: [(change: Int, flags: [Change.Flag])] = []
    let changes = comparison.changes.span
    for index in run where isToBeRead(changes[index]) {
      let flags = flags(changes[index], &reader)
      if !flags.isEmpty { found.append((index, flags)) }
    }
    return found
  }

  /// Whether a change may have flags. Brackets may open and close in other clauses, a status may be
  /// on the line below, and another chapeau may govern the clause.
  private func isToBeRead(_ change: Change) -> Bool {
    comparison.mayHaveOwnFlags(change) || isUnderAnother(change)
      || change.old.contains { sides.old.standings.isMarkedElsewhere($0) }
      || change.new.contains { sides.new.standings.isMarkedElsewhere($0) }
  }

  /// Whether another chapeau with other words, not the same one reworded, governs a change now: an
  /// item of `Parties shall:` that is now under `Parties shall not:`.
  private func isUnderAnother(_ change: Change) -> Bool {
    guard let old = change.old.first.flatMap(sides.old.chapeaux.chapeau),
      let new = change.new.first.flatMap(sides.new.chapeaux.chapeau),
      places.old[old] != places.new[new]
    else { return false }
    return comparison.old.clauses[old].text != comparison.new.clauses[new].text
  }

  private func flags(_ change: Change, _ reader: inout RewordingReader) -> [Change.Flag] {
    guard let old = change.old.first else { return arrival(of: change.new[0]) }
    guard let new = change.new.first else { return departure(of: old) }
    let isOne = change.old.count == 1 && change.new.count == 1
    let (before, after) = (sides.old.standings[old], sides.new.standings[new])
    let standing =
      isOne ? before == after ? [] : standingFlags(change, before, after) : standingFlags(change)
    if change.edits.isEmpty, sides.old.chapeaux.text(of: old) == sides.new.chapeaux.text(of: new) {
      return standing
    }
    guard hasWords || holdsFigure(change) else { return standing }
    let isReworded = !change.onlyNumbersAnew && !change.editorial
    let isUnderAnother = isUnderAnother(change)
    guard isReworded || change.moved || isUnderAnother else { return standing }
    let flags = reader.flags(wordings(change, before, after, isUnderAnother)).filter {
      sides.old.masthead.reports($0, of: old) || sides.new.masthead.reports($0, of: new)
    }
    return flags + standing
  }

  private func wordings(
    _ change: Change, _ before: Standing, _ after: Standing, _ isUnderAnother: Bool
  ) -> WordingPair {
    let to = clause(change.new, comparison.new, after, sides.new.chapeaux)
    // A wording that only follows a renumbering says the same as before.
    let isKept = change.edits.isEmpty || change.onlyNumbersAnew
    let from =
      isKept
      ? to.under(sides.old.chapeaux.text(of: change.old[0]))
      : clause(change.old, comparison.old, before, sides.old.chapeaux)
    return WordingPair(
      from, to, isKept ? [Edit(.equal, to.text)] : change.edits,
      in: surroundings(change, isUnderAnother), carried,
      followed: comparison.followed[change.new[0]] ?? FollowedReferences())
  }

  private func surroundings(
    _ change: Change, _ isUnderAnother: Bool
  ) -> WordingPair.Surroundings {
    let (old, new) = (change.old[0], change.new[0])
    let (above, below) = (sides.old.chapeaux, sides.new.chapeaux)
    return WordingPair.Surroundings(
      isUnderOne: above.chapeau(of: old).map { places.old[$0] }
        == below.chapeau(of: new).map { places.new[$0] },
      isUnderAnother: isUnderAnother, above: (above.textAbove(old), below.textAbove(new)),
      items: (
        edits(of: above.items(of: old), places.old), edits(of: below.items(of: new), places.new)
      ))
  }

  /// Returns the edits of the changes that some clauses of a side are in.
  private func edits(of clauses: [Int], _ places: [Int32]) -> [[Edit]] {
    clauses.map { comparison.changes[Int(places[$0])].edits }
  }

  private func holdsFigure(_ change: Change) -> Bool {
    change.old.contains { comparison.old.clauses[$0].text.holdsFigure }
      || change.new.contains { comparison.new.clauses[$0].text.holdsFigure }
  }

  /// Returns some clauses as one wording.
  private func clause(
    _ indexes: Places, _ document: Document, _ standing: Standing, _ chapeaux: Chapeaux
  ) -> RewordingReader.Clause {
    let chapeau = chapeaux.text(of: indexes[0])
    guard indexes.count == 1 else {
      let text = indexes.map { document.clauses[$0].text }.joined(separator: "\n")
      return RewordingReader.Clause(text, chapeau: chapeau, isSeveral: true)
    }
    return RewordingReader.Clause(
      document.clauses[indexes[0]].text, wording: standing.content,
      options: standing.brackets.options, chapeau: chapeau)
  }
}

extension String {
  /// Whether it holds a digit or another numeric character of any script.
  fileprivate var holdsFigure: Bool {
    let text = utf8Span.span
    if text.holdsDigit { return true }
    guard text.asciiCount(0, before: text.count) < text.count else { return false }
    return unicodeScalars.contains { !$0.isASCII && $0.properties.numericType != nil }
  }
}
