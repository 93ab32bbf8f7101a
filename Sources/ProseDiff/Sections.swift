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
    old = Self.headings(context.old)
    new = Self.headings(context.new)
  }

  /// For each clause the index of the heading like `invites` that it stands under, or -1.
  private static func headings(_ document: Document) -> [Int] {
    var heading = -1
    return document.clauses.indices.map { index in
      guard document.clauses[index].kind == .heading else { return heading }
      heading = document.clauses[index].level == Clause.leadLevel ? index : -1
      return -1
    }
  }

  /// Whether a clause left its list for another, while one of the two headings stands elsewhere: the
  /// order may be the same, but the verb or addressee that governs it is not.
  func differ(_ from: Int, _ to: Int) -> Bool {
    let (left, entered) = (old[from], new[to])
    guard left >= 0, entered >= 0, pairing.new(of: left) != entered else { return false }
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
