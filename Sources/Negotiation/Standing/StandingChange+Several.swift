import ProseDiff

/// The standing of clauses that were split or merged.
extension StandingChange {
  /// Returns flags for what became of the brackets, statuses and proposers of clauses that were
  /// split or merged. Brackets that hold the same words are the same, whichever clause they are in.
  static func flags(_ old: [MarkedClause], _ new: [MarkedClause]) -> [Change.Flag] {
    var flags: [Change.Flag] = []
    let struck = brackets(old, without: new)
    for bracket in struck {
      let stands = struck.count <= mostBrackets && new.contains { $0.words.holds(bracket.words) }
      flags.append(
        Change.Flag(.bracketClosed, old: [bracket.quote], new: stands ? [bracket.quote] : []))
    }
    for bracket in brackets(new, without: old) {
      flags.append(Change.Flag(.bracketOpened, new: [bracket.quote]))
    }
    let (from, to) = (old.compactMap(\.standing.status), new.compactMap(\.standing.status))
    if Set(from.map { $0.lowercased() }) != Set(to.map { $0.lowercased() }) {
      let isReopened =
        old.contains(where: \.standing.isAgreed) && !new.contains(where: \.standing.isAgreed)
      flags.append(Change.Flag(isReopened ? .reopened : .status, old: from, new: to))
    }
    let named = (old.flatMap(\.standing.proposers), new.flatMap(\.standing.proposers))
    if Set(named.0) != Set(named.1) {
      flags.append(Change.Flag(.proposer, old: named.0, new: named.1))
    }
    return flags
  }

  /// Returns the brackets that some clauses have more often than the others, by their words.
  private static func brackets(
    _ sides: [MarkedClause], without others: [MarkedClause]
  ) -> [(quote: String, words: [String])] {
    var left = others.flatMap(\.brackets).reduce(into: [:]) { $0[$1.words, default: 0] += 1 }
    return sides.flatMap(\.brackets).filter { bracket in
      let count = left[bracket.words] ?? 0
      left[bracket.words] = count - 1
      return count <= 0
    }
  }
}

extension MarkedClause {
  /// What each of its brackets holds.
  fileprivate var brackets: [(quote: String, words: [String])] {
    standing.brackets.spans.map { (quote($0.inner), words($0.inner)) }
  }
}
