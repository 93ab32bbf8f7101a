import Prose

/// What became of the clauses of a label.
struct LabelFate {
  /// The first of them.
  let old: Int
  private(set) var now: Now
  /// Whether they are part of items, and so cited below their heading only where no clause outside
  /// its items has their number.
  var isNested = false

  enum Now {
    /// All of them have the label of this new clause.
    case labelled(Int)
    /// None of them has a number.
    case unlabelled
    case removed
    case several
  }

  /// Finds what became of one clause.
  init(of old: Int, _ context: MatchContext, _ pairing: borrowing Pairing) {
    self.old = old
    guard let partner = pairing.new(of: old) else {
      now = .removed
      return
    }
    let (label, news) = (context.old.clauses[old].label, context.new.clauses)
    // For a split, the part that kept the number.
    let parts = pairing.runs[old]?.new ?? []
    let new = parts.first { news[$0].label.isSameNumber(as: label) } ?? partner
    now = news[new].label.isUnnumbered ? .unlabelled : .labelled(new)
  }

  /// Takes in what became of another clause of the same label.
  mutating func add(_ other: LabelFate, _ news: [Clause]) {
    if isNested != other.isNested {
      if isNested { self = other }
    } else if !now.isSame(as: other.now, news) {
      now = .several
    }
  }
}

extension LabelFate.Now {
  fileprivate func isSame(as other: Self, _ news: [Clause]) -> Bool {
    switch (self, other) {
    case (.labelled(let one), .labelled(let other)):
      news[one].citedLabel == news[other].citedLabel
    case (.unlabelled, .unlabelled), (.removed, .removed): true
    default: false
    }
  }
}
