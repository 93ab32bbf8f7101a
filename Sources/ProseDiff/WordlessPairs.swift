import Prose

/// Pairs clauses that no words tell by what stands next to them: a heading that is only a label
/// (`Article 7`), or that keeps its label and gets another title, follows what stands under it, and one
/// that gets a title (`Article 7 (deleted)`) what stands beside it; then equal ones pair; then any of
/// one kind; and rows that are alike in nothing but the name in their first cell.
struct WordlessPairs {
  private let context: MatchContext
  private(set) var pairing: Pairing
  private var scale: OverlapScale

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
    scale = context.scale
  }

  mutating func find() {
    let free = context.old.clauses.indices.filter { pairing.isFree(old: $0) }
    let headings = free.filter {
      context.old.clauses[$0].kind == .heading && !context.old.clauses[$0].label.isEmpty
    }
    let wordless = free.filter(context.scale.old.isEmpty)
    for (step, clauses) in [
      (Step.followsContent, wordless), (.keepsLabel, headings), (.getsTitle, headings),
      (.isEqual, wordless), (.isOfOneKind, wordless),
    ] {
      for from in clauses { pair(from, step) }
      for from in clauses.reversed() { pair(from, step) }
    }
    for (from, to) in context.namesakes
    where pairing.isFree(old: from) && pairing.isFree(new: to) && pairing.mayPair(from, to)
      && areOfOneTable(from, to)
    {
      pairing.pair(from, to, link(from, to, .keepsLabel, isSame: false, isEqual: false))
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

  private enum Step { case followsContent, keepsLabel, getsTitle, isEqual, isOfOneKind }

  private mutating func pair(_ from: Int, _ step: Step) {
    guard pairing.isFree(old: from) else { return }
    let isBeforeContent = step == .followsContent || step == .keepsLabel
    let before = below(from).map { $0 - 1 }
    let places = isBeforeContent ? before : above(from).map { $0 + 1 } + before
    for to in places where isCandidate(to, step) && pairing.mayPair(from, to) {
      let (old, new) = (context.old.clauses[from], context.new.clauses[to])
      let isSame = old.text.utf8.elementsEqual(new.text.utf8)
      let isEqual = isSame && old.label.utf8.elementsEqual(new.label.utf8)
      let isWanted =
        switch step {
        case .followsContent: old.kind == .heading && new.kind == .heading
        case .keepsLabel: new.kind == .heading && old.label.isSameNumber(as: new.label)
        case .getsTitle:
          new.kind == .heading && old.label.isSameNumber(as: new.label)
            && (context.scale.old.isEmpty(from) || context.scale.new.isEmpty(to))
        case .isEqual: isEqual
        case .isOfOneKind: old.kind == new.kind
        }
      guard isWanted else { continue }
      pairing.pair(from, to, link(from, to, step, isSame: isSame, isEqual: isEqual))
      return
    }
  }

  private mutating func link(
    _ from: Int, _ to: Int, _ step: Step, isSame: Bool, isEqual: Bool
  ) -> Pairing.Link {
    let sure = context.thresholds.sure
    if step == .keepsLabel || step == .getsTitle {
      let similarity = scale.overlap(from, to).dice
      return Pairing.Link(by: .label, similarity: similarity, confidence: sure.label)
    }
    return Pairing.Link(
      by: isEqual ? .identical : .position, similarity: isSame ? 1 : 0,
      confidence: isEqual ? sure.equalWordless : sure.otherWordless)
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
      && (step == .keepsLabel || step == .getsTitle || context.scale.new.isEmpty(to))
  }
}
