import Prose

/// Pairs clauses that their words cannot match.
///
/// Headings go with the clauses under them, bare labels (`Article 7`) first, with the one of the
/// same number; otherwise with what is right below, as do headings that keep their label and get
/// another title. A label that gets a title (`Article 7`, now `Article 7 Fees`), or a clause that
/// gives way to a placeholder (`7. (deleted)`), goes with its neighbours. Other clauses without
/// words go with their neighbours, equal ones first, rows by the name in their first cell, and a
/// clause that is only a number with one that took its place.
struct WordlessPairs {
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
      let step = pair.isSameLabel && !pair.areWordless ? Step.keepsLabel : .followsContent
      pairing.pair(pair.old, pair.new, link(pair.old, pair.new, step))
    }
    for (step, clauses) in [
      (Step.followsWords, wordless), (.isEqual, wordless), (.followsContent, wordless),
      (.keepsLabel, titles), (.getsTitle, labelled), (.isOfOneKind, wordless),
    ] {
      for from in clauses { pair(from, step) }
      for from in clauses.reversed() { pair(from, step) }
    }
    for (old, new) in RowPairs(context, pairing).pairs where pairing.mayPair(old, new) {
      pairing.pair(old, new, link(old, new, .keepsLabel))
    }
    for from in free { pairNumber(from) }
  }

  /// Pairs a clause that is only a number with the only one between the partners of its neighbours.
  private mutating func pairNumber(_ from: Int) {
    guard pairing.isFree(old: from), context.old.clauses[from].text.isNumberAlone,
      let places = pairing.place(of: from, .old), places.count == 1, let to = places.first,
      pairing.place(of: to, .new)?.count == 1, context.new.clauses[to].text.isNumberAlone,
      context.kind(from, .old) == context.kind(to, .new), pairing.mayPair(from, to)
    else { return }
    pairing.pair(from, to, link(from, to, .isOfOneKind))
  }

  private enum Step {
    case followsWords, isEqual, followsContent, keepsLabel, getsTitle, isOfOneKind
  }

  private mutating func pair(_ from: Int, _ step: Step) {
    guard pairing.isFree(old: from) else { return }
    let isBeforeContent = [.followsWords, .followsContent, .keepsLabel].contains(step)
    let before = step == .followsWords && isAboveWordless(from) ? [] : below(from).map { $0 - 1 }
    var places = isBeforeContent ? before : above(from).map { $0 + 1 } + before
    if step == .getsTitle { places += placeholders(for: from) }
    for to in places where isCandidate(to, step) && pairing.mayPair(from, to) {
      let (old, new) = (context.old.clauses[from], context.new.clauses[to])
      let isWanted =
        switch step {
        case .followsWords, .followsContent: old.kind == .heading && new.kind == .heading
        case .keepsLabel: new.kind == .heading && old.label.isSameNumber(as: new.label)
        case .getsTitle:
          (context.stems.old.isEmpty(from) || context.stems.new.isEmpty(to))
            && (isOnePlaceholder(old.text, new.text)
              ? areInPlace(from, to) : new.kind == old.kind)
            && old.label.isSameNumber(as: new.label)
        case .isEqual: areEqual(from, to)
        case .isOfOneKind:
          old.kind == new.kind
            && (old.label.isSameNumber(as: new.label)
              || Placeholder.words(old.text.utf8Span.span)
                == Placeholder.words(new.text.utf8Span.span))
        }
      guard isWanted else { continue }
      pairing.pair(from, to, link(from, to, step))
      return
    }
  }

  /// Whether exactly one of two texts is a placeholder.
  private func isOnePlaceholder(_ old: String, _ new: String) -> Bool {
    (Placeholder.words(old.utf8Span.span) == nil) != (Placeholder.words(new.utf8Span.span) == nil)
  }

  /// Returns the clauses between the partners of the neighbours of an old clause, where they are
  /// few, that a placeholder may make of it, or that take the place of one.
  private func placeholders(for from: Int) -> [Int] {
    guard let places = pairing.place(of: from, .old),
      places.count <= context.thresholds.widestGap
    else { return [] }
    return places.filter {
      (context.stems.old.isEmpty(from) || context.stems.new.isEmpty($0))
        && isOnePlaceholder(context.old.clauses[from].text, context.new.clauses[$0].text)
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

  private mutating func link(_ from: Int, _ to: Int, _ step: Step) -> Pairing.Link {
    let plain = context.thresholds.plain
    if step == .keepsLabel || step == .getsTitle {
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
  private func isAboveWordless(_ from: Int) -> Bool {
    from + 1 == context.old.clauses.count || context.stems.old.isEmpty(from + 1)
  }

  /// Returns the partners of the clause right above, last first; -1 at the start.
  private func above(_ from: Int) -> [Int] {
    from == 0 ? [-1] : partners(from - 1).reversed()
  }

  /// Returns the partners of the clause right below; the count of new clauses at the end.
  private func below(_ from: Int) -> [Int] {
    from + 1 < context.old.clauses.count ? partners(from + 1) : [context.new.clauses.count]
  }

  /// Returns the new clauses that an old one became.
  private func partners(_ old: Int) -> [Int] {
    guard let new = pairing.new(of: old) else { return [] }
    return pairing.run(of: (pairing.old(of: new) ?? old, new)).new
  }

  private func isCandidate(_ to: Int, _ step: Step) -> Bool {
    context.new.clauses.indices.contains(to) && pairing.isFree(new: to)
      && (step == .keepsLabel || step == .getsTitle || context.stems.new.isEmpty(to))
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
