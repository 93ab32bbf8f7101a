import Prose

/// Which heading each clause stands under, to tell a clause that changed its list.
struct Sections {
  private let context: MatchContext
  private let pairing: Pairing
  private let old: [Int]
  private let new: [Int]

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
    old = Self.leads(context.old.clauses)
    new = Self.leads(context.new.clauses)
  }

  /// For each clause the index of the heading like `invites` that it stands under, or `noSection`.
  private static func leads(_ clauses: [Clause]) -> [Int] {
    let above = clauses.headingsAbove
    return clauses.indices.map { clause in
      let heading = above[clause]
      let isLed =
        clauses[clause].kind != .heading && heading != [Clause].noSection
        && clauses[heading].level == Clause.leadLevel
      return isLed ? heading : [Clause].noSection
    }
  }

  /// Whether a clause left its list for another, while one of the two headings stands elsewhere: the
  /// order may be the same, but the verb or addressee that governs it is not.
  func differ(_ from: Int, _ to: Int) -> Bool {
    let (left, entered) = (old[from], new[to])
    guard left != [Clause].noSection, entered != [Clause].noSection,
      pairing.new(of: left) != entered
    else { return false }
    return !(pairing.isFree(old: left) && pairing.isFree(new: entered))
  }
}

extension [Clause] {
  /// What stands for a heading where there is none.
  static var noSection: Int { -1 }

  /// For each clause the index of the last heading before it, or `noSection`.
  var headingsAbove: [Int] {
    var heading = Self.noSection
    return indices.map { index in
      defer { if self[index].kind == .heading { heading = index } }
      return heading
    }
  }
}
