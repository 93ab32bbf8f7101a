import Prose

/// Pairs clauses that their words cannot match.
///
/// Headings go with the clauses under them, those that are only a label (`Article 7`) first with the one
/// of their number; else with what is right below, as do those that keep their label and get another
/// title; a label that gets a title (`Article 7 (deleted)`) goes with its neighbours. Other clauses
/// without words go with their neighbours, equal ones first; and rows by the name in their first cell.
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
    let headings = free.filter {
      context.old.clauses[$0].kind == .heading && !context.old.clauses[$0].label.isEmpty
    }
    let wordless = free.filter(context.stems.old.isEmpty)
    pairByContent(free.filter { context.old.clauses[$0].kind == .heading })
    for (step, clauses) in [
      (Step.followsWords, wordless), (.isEqual, wordless), (.followsContent, wordless),
      (.keepsLabel, headings), (.getsTitle, headings), (.isOfOneKind, wordless),
    ] {
      for from in clauses { pair(from, step) }
      for from in clauses.reversed() { pair(from, step) }
    }
    for (from, to) in context.namesakes
    where pairing.mayPair(from, to) && areOfOneTable(from, to) {
      pairing.pair(from, to, link(from, to, .keepsLabel))
    }
  }

  /// Whether the next row above or below an old one that has a partner became one of the table of a new one.
  private func areOfOneTable(_ from: Int, _ to: Int) -> Bool {
    let (olds, news) = (context.old.clauses, context.new.clauses)
    let above = (max(0, from - Self.widestTable)..<from).reversed().prefix { olds[$0].kind == .row }
    let below = (from + 1..<min(olds.count, from + 1 + Self.widestTable))
      .prefix { olds[$0].kind == .row }
    return [above.compactMap(pairing.new).first, below.compactMap(pairing.new).first].contains {
      new in
      guard let new, abs(new - to) <= Self.widestTable else { return false }
      return news[min(new, to)...max(new, to)].allSatisfy { $0.kind == .row }
    }
  }

  /// Rows of one table that are looked through; a ceiling on cost.
  private static let widestTable = 100

  private enum Step {
    case followsWords, isEqual, followsContent, keepsLabel, getsTitle, isOfOneKind
  }

  /// Pairs headings by the clauses under them: those without words that keep their label and share some of
  /// these, as most do that were amended; and then any of which both have most, as no two others can.
  private mutating func pairByContent(_ free: [Int]) {
    let (olds, news) = (context.old.clauses, context.new.clauses)
    var pairs: [(from: Int, to: Int, keepsLabel: Bool, shared: Int)] = []
    for from in free {
      let content = from + 1..<(context.headings.old.next(below: from) ?? olds.count)
      var shared: [Int: Int] = [:]
      for clause in content {
        guard let new = pairing.new(of: clause), pairing.old(of: new) == clause else { continue }
        shared[context.headings.new[new], default: 0] += 1
      }
      for (to, count) in shared where to != HeadingsAbove.none && pairing.isFree(new: to) {
        let areWordless = context.stems.old.isEmpty(from) && context.stems.new.isEmpty(to)
        let keepsLabel = areWordless && olds[from].label.isSameNumber(as: news[to].label)
        let other = to + 1..<(context.headings.new.next(below: to) ?? news.count)
        let areAlike =
          (olds[from].level == Clause.leadLevel) == (news[to].level == Clause.leadLevel)
        let sharesMost = areAlike && count * 2 > max(content.count, other.count)
        if keepsLabel || sharesMost { pairs.append((from, to, keepsLabel, count)) }
      }
    }
    pairs.sort { one, other in
      if one.keepsLabel != other.keepsLabel { return one.keepsLabel }
      if one.shared != other.shared { return one.shared > other.shared }
      return (one.from + one.to, one.from) < (other.from + other.to, other.from)
    }
    for pair in pairs where pairing.mayPair(pair.from, pair.to) {
      let step = keepsLabel(pair.from, pair.to) ? Step.keepsLabel : .followsContent
      pairing.pair(pair.from, pair.to, link(pair.from, pair.to, step))
    }
  }

  /// Whether two headings with words have the same label.
  private func keepsLabel(_ from: Int, _ to: Int) -> Bool {
    let label = context.old.clauses[from].label
    return !label.isEmpty && label.isSameNumber(as: context.new.clauses[to].label)
      && !context.stems.old.isEmpty(from)
  }

  private mutating func pair(_ from: Int, _ step: Step) {
    guard pairing.isFree(old: from) else { return }
    let isBeforeContent = [.followsWords, .followsContent, .keepsLabel].contains(step)
    let before = step == .followsWords && isAboveWordless(from) ? [] : below(from).map { $0 - 1 }
    let places = isBeforeContent ? before : above(from).map { $0 + 1 } + before
    for to in places where isCandidate(to, step) && pairing.mayPair(from, to) {
      let (old, new) = (context.old.clauses[from], context.new.clauses[to])
      let isWanted =
        switch step {
        case .followsWords, .followsContent: old.kind == .heading && new.kind == .heading
        case .keepsLabel: new.kind == .heading && old.label.isSameNumber(as: new.label)
        case .getsTitle:
          new.kind == .heading && old.label.isSameNumber(as: new.label)
            && (context.stems.old.isEmpty(from) || context.stems.new.isEmpty(to))
        case .isEqual: areEqual(from, to)
        case .isOfOneKind: old.kind == new.kind
        }
      guard isWanted else { continue }
      pairing.pair(from, to, link(from, to, step))
      return
    }
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

  /// Whether nothing stands right below a clause, or what has no words.
  private func isAboveWordless(_ from: Int) -> Bool {
    from + 1 == context.old.clauses.count || context.stems.old.isEmpty(from + 1)
  }

  /// The partners of the clause right above, the last first; -1 at the start.
  private func above(_ from: Int) -> [Int] {
    from == 0 ? [-1] : partners(from - 1).reversed()
  }

  /// The partners of the clause right below; the count of new clauses at the end.
  private func below(_ from: Int) -> [Int] {
    from + 1 < context.old.clauses.count ? partners(from + 1) : [context.new.clauses.count]
  }

  /// The new clauses that became of an old one.
  private func partners(_ old: Int) -> [Int] {
    guard let new = pairing.new(of: old) else { return [] }
    return pairing.run(of: (pairing.old(of: new) ?? old, new)).new
  }

  private func isCandidate(_ to: Int, _ step: Step) -> Bool {
    context.new.clauses.indices.contains(to) && pairing.isFree(new: to)
      && (step == .keepsLabel || step == .getsTitle || context.stems.new.isEmpty(to))
  }
}
