import Prose

/// Pairs clauses that are left because their words cannot match them.
///
/// Headings go with the clauses under them, bare labels (`Article 7`) first, with the one of the
/// same number; otherwise with what is right below, as do headings that keep their label and get
/// another title. What opens a list goes with its items. A label that gets a title (`Article 7`, now `Article 7 Fees`), or a clause that
/// gives way to a placeholder (`7. (deleted)`), goes with its neighbours. Other clauses without
/// words go with their neighbours, equal ones first, rows by the name in their first cell, a bare
/// label with the same one, and a clause that is only a number with one that took its place.
struct LeftoverPairs {
  private let context: MatchContext
  private(set) var pairing: Pairing
  private var overlaps: WordOverlaps

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
    overlaps = context.overlaps
  }

  mutating func find() {
    let free = context.old.clauses.indices.filter { pairing.isFree(old: $0) }
    let headings = free.filter { context.old.clauses[$0].kind == .heading }
    let labelled = free.filter { !context.old.clauses[$0].label.isUnnumbered }
    let titles = labelled.filter { context.old.clauses[$0].kind == .heading }
    let wordless = free.filter(context.stems.old.isEmpty)
    for pair in HeadingPairs(context, pairing).pairs(of: headings)
    where pairing.mayPair(pair.old, pair.new) {
      let isByLabel = pair.isSameLabel && !pair.areWordless
      join(pair.old, pair.new, isByLabel ? .label : .position)
    }
    pairChapeaux(free.filter(isOpen))
    for (step, clauses) in [
      (Step.followsWords, wordless), (.isEqual, wordless), (.followsContent, wordless),
      (.keepsLabel, titles), (.getsTitle, labelled), (.isOfOneKind, wordless),
    ] {
      if step.isBesideAbove { for from in clauses { pair(from, step, beside: .above) } }
      for from in clauses.reversed() { pair(from, step, beside: .below) }
      if step == .getsTitle { pairPlaceholders(labelled) }
    }
    for (old, new) in RowPairs(context, pairing).pairs where pairing.mayPair(old, new) {
      join(old, new, .label)
    }
    for (old, new) in BareHeadings(context, pairing).pairs { join(old, new, .position) }
    for from in free { pairNumber(from) }
  }

  /// Whether an old clause, and no heading, may open a list.
  private func isOpen(_ old: Int) -> Bool {
    let clause = context.old.clauses[old]
    return clause.kind != .heading && OpenEnd.length(clause.text.utf8) > 0
  }

  /// Pairs what opens lists, inner ones first, as these are items of others.
  private mutating func pairChapeaux(_ openings: [Int]) {
    guard !openings.isEmpty else { return }
    let chapeaux = ChapeauPairs(context)
    for old in openings.reversed() {
      if let new = chapeaux.partner(of: old, pairing) { join(old, new, .position) }
    }
  }

  /// Pairs a clause that is only a number with the only one between the partners of its neighbours.
  private mutating func pairNumber(_ from: Int) {
    guard pairing.isFree(old: from), context.old.clauses[from].text.isNumberAlone,
      let places = pairing.place(of: from, .old), places.count == 1, let to = places.first,
      pairing.place(of: to, .new)?.count == 1, context.new.clauses[to].text.isNumberAlone,
      context.kind(from, .old) == context.kind(to, .new), pairing.mayPair(from, to)
    else { return }
    join(from, to, .position)
  }

  private enum Step {
    case followsWords, isEqual, followsContent, keepsLabel, getsTitle, isOfOneKind

    /// What the pairs that it finds rest on.
    var basis: Change.Evidence {
      self == .keepsLabel || self == .getsTitle ? .label : .position
    }

    /// Whether a partner is sought beside that of the clause above too, not only of the one below.
    var isBesideAbove: Bool {
      switch self {
      case .followsWords, .followsContent, .keepsLabel: false
      case .isEqual, .getsTitle, .isOfOneKind: true
      }
    }
  }

  private enum Neighbour: Int {
    case above = -1
    case below = 1
  }

  private mutating func pair(_ from: Int, _ step: Step, beside neighbour: Neighbour) {
    guard pairing.isFree(old: from), let to = opposite(from, neighbour), isCandidate(to, step),
      pairing.mayPair(from, to), isWanted(from, to, step)
    else { return }
    join(from, to, step.basis)
  }

  private func isWanted(_ from: Int, _ to: Int, _ step: Step) -> Bool {
    let (old, new) = (context.old.clauses[from], context.new.clauses[to])
    return switch step {
    case .followsWords:
      old.kind == .heading && new.kind == .heading && !isAboveWordless(from, .old)
        && !isAboveWordless(to, .new)
    case .followsContent: old.kind == .heading && new.kind == .heading
    case .keepsLabel: new.kind == .heading && old.label.isSameNumber(as: new.label)
    case .getsTitle:
      hasWordless(from, to) && old.label.isSameNumber(as: new.label)
        && (isOnePlaceholder(from, to) ? areInPlace(from, to) : new.kind == old.kind)
    case .isEqual: areEqual(from, to)
    case .isOfOneKind:
      old.kind == new.kind
        && (old.label.isSameNumber(as: new.label)
          || Placeholder.words(old.text.utf8Span.span) == Placeholder.words(new.text.utf8Span.span))
    }
  }

  /// Pairs the clauses that a placeholder of the same number may have made of others, or that take
  /// the place of one, where there is one choice.
  private mutating func pairPlaceholders(_ labelled: [Int]) {
    var pairs: [(old: Int, new: Int)] = []
    for from in labelled where pairing.isFree(old: from) {
      for to in placeholders(for: from) { pairs.append((from, to)) }
    }
    let olds = Dictionary(grouping: pairs, by: \.old)
    let news = Dictionary(grouping: pairs, by: \.new)
    for pair in pairs where olds[pair.old]?.count == 1 && news[pair.new]?.count == 1 {
      join(pair.old, pair.new, .label)
    }
  }

  /// Whether either of two clauses has no words.
  private func hasWordless(_ from: Int, _ to: Int) -> Bool {
    context.stems.old.isEmpty(from) || context.stems.new.isEmpty(to)
  }

  /// Whether exactly one of two clauses is a placeholder.
  private func isOnePlaceholder(_ from: Int, _ to: Int) -> Bool {
    let (old, new) = (context.old.clauses[from].text, context.new.clauses[to].text)
    return (Placeholder.words(old.utf8Span.span) == nil)
      != (Placeholder.words(new.utf8Span.span) == nil)
  }

  /// Returns the clauses between the partners of the neighbours of an old clause, where they are
  /// few, that a placeholder may make of it, or that take the place of one.
  private func placeholders(for from: Int) -> [Int] {
    guard let places = pairing.place(of: from, .old),
      places.count <= context.thresholds.widestGap
    else { return [] }
    return places.filter {
      pairing.mayPair(from, $0) && hasWordless(from, $0) && isOnePlaceholder(from, $0)
        && context.old.clauses[from].label.isSameNumber(as: context.new.clauses[$0].label)
        && areInPlace(from, $0)
    }
  }

  /// Whether each of two clauses is where the other would be.
  private func areInPlace(_ from: Int, _ to: Int) -> Bool {
    pairing.place(of: from, .old)?.contains(to) == true
      && pairing.place(of: to, .new)?.contains(from) == true
  }

  private func areEqual(_ from: Int, _ to: Int) -> Bool {
    let (old, new) = (context.old.clauses[from], context.new.clauses[to])
    return old.text.isSame(as: new.text) && old.label.isSame(as: new.label)
  }

  private mutating func join(_ from: Int, _ to: Int, _ basis: Change.Evidence) {
    pairing.pair(from, to, link(from, to, basis))
  }

  private mutating func link(_ from: Int, _ to: Int, _ basis: Change.Evidence) -> Pairing.Link {
    let plain = context.thresholds.plain
    if basis == .label {
      let similarity = overlaps.overlap(from, to).dice
      return Pairing.Link(by: .label, similarity: similarity, confidence: plain.label)
    }
    let isEqual = areEqual(from, to)
    let isSame = context.old.clauses[from].text.isSame(as: context.new.clauses[to].text)
    return Pairing.Link(
      by: isEqual ? .identical : .position,
      similarity: isSame ? 1 : overlaps.overlap(from, to).dice,
      confidence: isEqual ? plain.equalWordless : plain.otherWordless)
  }

  /// Whether a clause is the last one, or has one without words right below it.
  private func isAboveWordless(_ clause: Int, _ side: Side) -> Bool {
    clause + 1 == context.documents[side].clauses.count || context.stems[side].isEmpty(clause + 1)
  }

  /// Returns the new clause beside the partner of the clause above or below an old one, or beside
  /// the run that both end; the first or last clause where there is none above or below.
  private func opposite(_ from: Int, _ neighbour: Neighbour) -> Int? {
    let beside = from + neighbour.rawValue
    guard context.old.clauses.indices.contains(beside) else {
      return neighbour == .above ? 0 : context.new.clauses.count - 1
    }
    guard let new = pairing.new(of: beside) else { return nil }
    let run = pairing.run(of: (pairing.old(of: new) ?? beside, new))
    let ends =
      neighbour == .above ? (run.old.last, run.new.last) : (run.old.first, run.new.first)
    guard ends.0 == beside, let end = ends.1 else { return nil }
    return end - neighbour.rawValue
  }

  private func isCandidate(_ to: Int, _ step: Step) -> Bool {
    context.new.clauses.indices.contains(to) && pairing.isFree(new: to)
      && (step.basis == .label || context.stems.new.isEmpty(to))
  }
}

extension String {
  /// Whether it holds digits and no letter.
  fileprivate var isNumberAlone: Bool {
    let bytes = utf8Span.span
    var hasDigit = false
    for at in bytes.indices {
      if bytes[at].isLetter || bytes[at] >= 0x80 { return false }
      hasDigit = hasDigit || bytes[at].isDigit
    }
    return hasDigit
  }
}
