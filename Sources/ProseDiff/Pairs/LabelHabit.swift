import Prose

/// How far clauses keep their labels from one document to the other, and what that tells of a pair.
///
/// Some drafters number anew, others put `c)bis` after `c)` and leave the rest as it was. Where clauses
/// keep their labels, one that stands in the place of another under another label is likely not the
/// same, unless it is an alternative. A label that is kept tells less: one may be kept over new wording.
struct LabelHabit {
  /// What the same number or letter speaks for a pair, and what another speaks against it, in bits.
  private let same: Float
  private let other: Float

  /// How often two clauses that are no pair have the same label in one place; range 0.2...0.5, within
  /// which no text of those that were weighed is told otherwise.
  private static let chance: Float = 0.3

  /// Learns from pairs that stand between two others; those that moved are labelled anew by everyone.
  init(_ context: MatchContext, _ pairing: Pairing) {
    var (kept, count) = (0, 0)
    for (old, new) in pairing.pairs {
      let labels = (context.old.clauses[old].label, context.new.clauses[new].label)
      guard Self.tell(labels), pairing.gap(above: old, new) != nil,
        pairing.gap(below: old, new) != nil
      else { continue }
      count += 1
      if labels.0.isSameNumber(as: labels.1) { kept += 1 }
    }
    self.init(kept: kept, of: count)
  }

  /// Of the clauses that have labels in both documents, `kept` have the same.
  init(kept: Int, of count: Int) {
    // One more of each, so that a few clauses prove little.
    let share = (Float(kept) + 1) / (Float(count) + 2)
    same = max(0, Rarity.logarithm(share / Self.chance))
    other = min(0, Rarity.logarithm((1 - share) / (1 - Self.chance)))
  }

  /// What the labels of two clauses in one place speak for their being a pair, in bits; 0 where one has
  /// none.
  func bits(_ old: String, _ new: String) -> Float {
    guard Self.tell((old, new)) else { return 0 }
    if old.isSameNumber(as: new) { return same }
    // One that is adopted, or to which another is set beside, gets another label.
    return old.isAlternative || new.isAlternative ? 0 : other
  }

  private static func tell(_ labels: (String, String)) -> Bool {
    !labels.0.isEmpty && !labels.1.isEmpty && !labels.0.isBullet && !labels.1.isBullet
  }
}
