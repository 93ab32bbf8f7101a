package import Prose

/// Two documents and what became of each of their clauses.
package struct Comparison: Sendable, Hashable {
  package let old: Document
  package let new: Document
  /// In the order of the new document; a removed clause stands after the clause that preceded it in
  /// the old one. Every clause of both documents stands in exactly one change.
  package let changes: [Change]

  package init(old: Document, new: Document, changes: [Change]) {
    self.old = old
    self.new = new
    self.changes = changes
  }

  /// Compares two documents clause by clause.
  package init(_ old: Document, _ new: Document) {
    let context = MatchContext(old, new)
    var account = Account(context, Self.pairing(context))
    self.init(old: old, new: new, changes: account.changes())
  }

  /// Equal clauses first; then reworded ones and what they were split into or merged from, again as
  /// long as there are more, as a rival that has found its own partner is none; then those without
  /// words by their neighbours.
  private static func pairing(_ context: MatchContext) -> Pairing {
    var exact = ExactPairs(context)
    exact.find()
    var scale = ClauseScale(context, free: exact.pairing)
    let candidates = CandidatePairs(context, exact.pairing, &scale)
    var pairing = exact.pairing
    var count = -1
    while pairing.count > count {
      count = pairing.count
      let rivals = Rivals(context, candidates, settled: pairing)
      var reworded = RewordedPairs(context, pairing, candidates, rivals, scale)
      reworded.find()
      var parts = Parts(context, reworded.pairing, rivals, scale)
      parts.find()
      pairing = parts.pairing
    }
    var wordless = WordlessPairs(context, pairing)
    wordless.find()
    return wordless.pairing
  }
}

extension Comparison {
  /// How many changes there are of each kind and fact.
  package struct Summary: Sendable, Hashable {
    package let kinds: [Change.Kind: Int]
    package let moved: Int
    package let renumbered: Int
    package let editorial: Int

    package subscript(kind: Change.Kind) -> Int { kinds[kind, default: 0] }
  }

  package var summary: Summary {
    Summary(
      kinds: Dictionary(changes.map { ($0.kind, 1) }, uniquingKeysWith: +),
      moved: changes.count { $0.moved },
      renumbered: changes.count { $0.renumbered },
      editorial: changes.count { $0.editorial })
  }
}
