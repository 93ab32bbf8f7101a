import Prose

/// The labels of old clauses that these no longer have.
struct LostLabels {
  private(set) var filter = LabelFilter()
  /// The clauses that were removed, and the roots of their numbers.
  private(set) var removed: [Int] = []
  private(set) var removedRoots: Set<CitedLabel.Number> = []
  /// The roots of the numbers of clauses that now bear another.
  private(set) var renumbered: Set<CitedLabel.Number> = []

  init(_ context: MatchContext, _ pairing: Pairing) {
    let (olds, news) = (context.old.clauses, context.new.clauses)
    for old in olds.indices where !olds[old].label.isUnnumbered {
      if let new = pairing.new(of: old), olds[old].label.isSameNumber(as: news[new].label) {
        continue
      }
      let number = olds[old].citedLabel.number
      filter.insert(olds[old].label)
      if pairing.isFree(old: old) {
        removed.append(old)
        removedRoots.insert(number.root)
      } else {
        renumbered.formUnion([number.root, number.withoutPrefix.root])
      }
    }
  }
}
