import Prose

/// Finds the rows that belong together only by the name in their first cell.
struct RowPairs {
  private let context: MatchContext
  private let pairing: Pairing

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
  }

  /// The pairs of free rows of one table whose name is unique on each side.
  var pairs: [(old: Int, new: Int)] {
    context.rowNames.namesakes.filter {
      pairing.mayPair($0.old, $0.new) && areOfOneTable($0.old, $0.new)
    }
  }

  /// Whether the next paired row above or below an old row has its partner in the table of a new
  /// one.
  private func areOfOneTable(_ old: Int, _ new: Int) -> Bool {
    let (olds, news) = (context.old.clauses, context.new.clauses)
    let above = (max(0, old - Self.widestTable)..<old).reversed().prefix { olds[$0].kind == .row }
    let below = (old + 1..<min(olds.count, old + 1 + Self.widestTable))
      .prefix { olds[$0].kind == .row }
    return [above.compactMap(pairing.new).first, below.compactMap(pairing.new).first].contains {
      partner in
      guard let partner, abs(partner - new) <= Self.widestTable else { return false }
      return news[min(partner, new)...max(partner, new)].allSatisfy { $0.kind == .row }
    }
  }

  /// The most rows of one table that are searched; a ceiling on cost.
  private static let widestTable = 100
}
