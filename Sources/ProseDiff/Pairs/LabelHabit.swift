import Prose

/// How far clauses keep their labels from one document to the other, and what that says about a
/// pair.
///
/// Some drafters renumber, others insert `c)bis` after `c)` and leave the rest as it was. Where
/// clauses keep their labels, a clause in the place of another under another label is probably a
/// different one, unless it is an alternative. A label that is kept says less: it may be kept over
/// new wording.
struct LabelHabit {
  /// How far the same number or letter speaks for a pair, and another against it, in bits.
  private let same: Float
  private let other: Float

  /// How often two clauses that are not a pair have the same label in one place; range 0.2...0.5,
  /// within which no weighed text is reported differently.
  private static let chance: Float = 0.3

  /// How often clauses keep their labels at most: however long a text has kept them, a paragraph
  /// that is put in renumbers those below it. Set by hand; range 0.9...0.96, within which no scored
  /// text is reported differently.
  private static let mostKept: Float = 0.95

  /// Learns from pairs that are between two others; clauses that moved are relabelled by everyone.
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

  /// Learns from `count` pairs with labels in both documents, of which `kept` have the same one.
  init(kept: Int, of count: Int) {
    // One more of each, so that a few clauses prove little.
    let share = min((Float(kept) + 1) / (Float(count) + 2), Self.mostKept)
    same = max(0, Rarity.logarithm(share / Self.chance))
    other = min(0, Rarity.logarithm((1 - share) / (1 - Self.chance)))
  }

  /// Returns how far the labels of two clauses in one place speak for a pair, in bits; 0 where
  /// either has no label or a bullet.
  func bits(_ old: String, _ new: String) -> Float {
    guard Self.tell((old, new)) else { return 0 }
    if old.isSameNumber(as: new) { return same }
    // A clause that is adopted, or that gets an alternative next to it, gets another label.
    return old.isAlternative || new.isAlternative ? 0 : other
  }

  private static func tell(_ labels: (String, String)) -> Bool {
    !labels.0.isEmpty && !labels.1.isEmpty && !labels.0.isBullet && !labels.1.isBullet
  }
}
