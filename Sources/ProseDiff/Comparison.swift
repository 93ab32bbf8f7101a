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
    let pairing = Self.pairing(context)
    let splits = Self.splits(context, pairing)
    let merges = Self.merges(context, pairing, without: splits)
    var account = Account(context, pairing, splits: splits, merges: merges)
    self.init(old: old, new: new, changes: account.changes())
  }

  /// Equal clauses first, then reworded ones, then those without words by their neighbours.
  private static func pairing(_ context: MatchContext) -> Pairing {
    var exact = ExactPairs(context.scale.old, context.scale.new)
    exact.find()
    var candidates = Candidates(context.scale, exact.pairing, words: context.words)
    var reworded = RewordedPairs(context, exact.pairing)
    reworded.find(&candidates)
    var wordless = WordlessPairs(context, reworded.pairing)
    wordless.find()
    return wordless.pairing
  }

  private static func splits(_ context: MatchContext, _ pairing: Pairing) -> [Int: [Int]] {
    var parts = Parts(
      whole: context.scale.old, parts: context.scale.new, rarity: context.scale.rarity,
      thresholds: context.thresholds)
    parts.find(pairing.pairs) {
      pairing.isFree(new: $0) && context.new.clauses[$0].kind != .heading
    }
    return parts.added
  }

  /// Merges of new clauses that are no part of a split.
  private static func merges(
    _ context: MatchContext, _ pairing: Pairing, without splits: [Int: [Int]]
  ) -> [Int: [Int]] {
    var parts = Parts(
      whole: context.scale.new, parts: context.scale.old, rarity: context.scale.rarity,
      thresholds: context.thresholds)
    let pairs = pairing.pairs.filter { splits[$0.0] == nil }.map { ($0.1, $0.0) }
    parts.find(pairs) {
      pairing.isFree(old: $0) && context.old.clauses[$0].kind != .heading
    }
    return parts.added
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
