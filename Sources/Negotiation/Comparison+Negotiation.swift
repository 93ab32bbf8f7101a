import Prose
package import ProseDiff
package import Workers

extension Comparison {
  /// Returns the comparison with flags for what changes do to verbs and modals, numbers and actors,
  /// brackets and statuses.
  ///
  /// Cost: reads the clauses of changes, and every byte of both documents once.
  package consuming func negotiated(
    _ profile: Profile = .itu, in language: LanguageName? = nil, _ workers: Workers = .one
  ) -> Comparison {
    guard changes.contains(where: { isToBeRead($0) || $0.renumbered }) else { return self }
    return flagged(NegotiationReading.flags(of: self, profile, language, workers))
  }
}

extension Comparison {
  /// Whether a change may have flags by itself, apart from what other clauses do to it.
  fileprivate func isToBeRead(_ change: Change) -> Bool {
    guard change.kind == .unchanged, !change.moved else { return true }
    return change.renumbered && change.old.contains { old.clauses[$0].label.isAlternative }
  }
}

/// All that is needed to flag the changes of a comparison.
private struct NegotiationReading: Sendable {
  private let comparison: Comparison
  private let sides: (old: ReadDocument, new: ReadDocument)
  /// For each clause the index of the change that it is in.
  private let places: (old: [Int32], new: [Int32])
  private let carried: CarriedText
  private let profile: Profile
  private let ladder: Ladder
  /// Whether there is a ladder for the language; without one only figures are compared.
  private let hasWords: Bool

  /// What is needed of one document.
  private struct ReadDocument: Sendable {
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
    let found = workers.runs(comparison.changes.indices, atLeast: shortestRun) { run in
      reading.flags(of: run)
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
  func flags(of run: Range<Int>) -> [(change: Int, flags: [Change.Flag])] {
    var reader = RewordingReader(ladder)
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
    comparison.isToBeRead(change) || isUnderAnother(change)
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
    let read = wordings(change, before, after, isUnderAnother)
    let flags = reader.flags(read.from, read.to, read.edits)
    let told = flags.filter {
      sides.old.masthead.tells($0, of: old) || sides.new.masthead.tells($0, of: new)
    }
    return told + standing
  }

  private func wordings(
    _ change: Change, _ before: Standing, _ after: Standing, _ isUnderAnother: Bool
  ) -> WordingPair {
    var to = clause(change.new, comparison.new, after, sides.new.chapeaux)
    // A wording that only follows a renumbering says the same as before.
    let isKept = change.edits.isEmpty || change.onlyNumbersAnew
    var from =
      isKept
      ? to.under(sides.old.chapeaux.text(of: change.old[0]))
      : clause(change.old, comparison.old, before, sides.old.chapeaux)
    (from.isUnderAnother, to.isUnderAnother) = (isUnderAnother, isUnderAnother)
    var pair = WordingPair(
      from: from, to: to, edits: isKept ? [Edit(.equal, to.text)] : change.edits)
    let (above, below) = (sides.old.chapeaux, sides.new.chapeaux)
    pair.leadIn(
      under: (above.textAbove(change.old[0]), below.textAbove(change.new[0])),
      isOneReworded: above.chapeau(of: change.old[0]).map { places.old[$0] }
        == below.chapeau(of: change.new[0]).map { places.new[$0] })
    pair.carry(carried)
    pair.hand(
      down: edits(of: below.items(of: change.new[0]), places.new),
      up: edits(of: above.items(of: change.old[0]), places.old))
    return pair
  }

  /// Returns the edits of the changes that some clauses of a side are in.
  private func edits(of clauses: [Int], _ places: [Int32]) -> [[Edit]] {
    clauses.map { comparison.changes[Int(places[$0])].edits }
  }

  /// Returns flags for what became of the marks of clauses that were split or merged.
  private func standingFlags(_ change: Change) -> [Change.Flag] {
    let olds = change.old.map {
      MarkedClause(comparison.old.clauses[$0].text, sides.old.standings[$0])
    }
    let news = change.new.map {
      MarkedClause(comparison.new.clauses[$0].text, sides.new.standings[$0])
    }
    return StandingChange.flags(olds, news).flatMap(profile.told).gathered
  }

  private func holdsFigure(_ change: Change) -> Bool {
    change.old.contains { comparison.old.clauses[$0].text.holdsFigure }
      || change.new.contains { comparison.new.clauses[$0].text.holdsFigure }
  }

  private func standingFlags(
    _ change: Change, _ before: Standing, _ after: Standing
  ) -> [Change.Flag] {
    let old = MarkedClause(comparison.old.clauses[change.old[0]].text, before)
    let new = MarkedClause(comparison.new.clauses[change.new[0]].text, after)
    let isReworded = change.kind == .reworded && !change.editorial
    return StandingChange(old, new, isReworded: isReworded).flags.flatMap(profile.told).gathered
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

  private func arrival(of new: Int) -> [Change.Flag] {
    let standing = sides.new.standings[new]
    let text = comparison.new.clauses[new].text
    var flags: [Change.Flag] = []
    if standing.isAlternative { flags.append(Change.Flag(.alternativeAdded)) }
    if standing.bracketed == .whole {
      flags += profile.told(Change.Flag(.bracketOpened, new: [text.slice(standing.wording)]))
    }
    if let status = standing.status { flags.append(Change.Flag(.status, new: [status])) }
    if !standing.proposers.isEmpty { flags.append(Change.Flag(.proposer, new: standing.proposers)) }
    return flags
  }

  private func departure(of old: Int) -> [Change.Flag] {
    let standing = sides.old.standings[old]
    var flags: [Change.Flag] = []
    if standing.isAlternative { flags.append(Change.Flag(.alternativeDropped)) }
    if profile == .who, standing.bracketed == .whole {
      let text = comparison.old.clauses[old].text
      let outer = standing.brackets.spans.filter { $0.depth == 1 }
      flags.append(Change.Flag(.deletionMade, old: outer.map { text.slice($0.inner) }))
    }
    if standing.isAgreed, let status = standing.status {
      flags.append(Change.Flag(.status, old: [status]))
    }
    if !standing.proposers.isEmpty { flags.append(Change.Flag(.proposer, old: standing.proposers)) }
    return flags
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
