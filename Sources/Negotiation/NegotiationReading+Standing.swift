import Prose
import ProseDiff

/// What became of the marks of clauses.
extension NegotiationReading {
  func standingFlags(
    _ change: Change, _ before: Standing, _ after: Standing
  ) -> [Change.Flag] {
    let old = MarkedClause(comparison.old.clauses[change.old[0]].text, before)
    let new = MarkedClause(comparison.new.clauses[change.new[0]].text, after)
    let isReworded = change.kind == .reworded && !change.editorial
    return StandingChange(old, new, isReworded: isReworded).flags.map(profile.understood).gathered
  }

  /// Returns flags for what became of the marks of clauses that were split or merged.
  func standingFlags(_ change: Change) -> [Change.Flag] {
    let olds = change.old.map {
      MarkedClause(comparison.old.clauses[$0].text, sides.old.standings[$0])
    }
    let news = change.new.map {
      MarkedClause(comparison.new.clauses[$0].text, sides.new.standings[$0])
    }
    return StandingChange.flags(olds, news).map(profile.understood).gathered
  }

  func arrival(of new: Int) -> [Change.Flag] {
    let standing = sides.new.standings[new]
    let text = comparison.new.clauses[new].text
    var flags: [Change.Flag] = []
    if standing.isAlternative { flags.append(Change.Flag(.alternativeAdded)) }
    if standing.bracketed == .whole {
      flags.append(
        profile.understood(Change.Flag(.bracketOpened, new: [text.slice(standing.wording)])))
    }
    if let status = standing.status { flags.append(Change.Flag(.status, new: [status])) }
    if !standing.proposers.isEmpty { flags.append(Change.Flag(.proposer, new: standing.proposers)) }
    return flags
  }

  func departure(of old: Int) -> [Change.Flag] {
    let standing = sides.old.standings[old]
    var flags: [Change.Flag] = []
    if standing.isAlternative { flags.append(Change.Flag(.alternativeDropped)) }
    if profile == .who, standing.bracketed == .whole {
      let text = comparison.old.clauses[old].text
      let outer = standing.brackets.spans.filter { $0.depth == 1 }
      flags.append(Change.Flag(.deletionMade, old: outer.map { text.slice($0.inner) }))
    }
    if standing.isAgreed, let status = standing.status {
      flags.append(Change.Flag(.status, old: [status]))
    }
    if !standing.proposers.isEmpty { flags.append(Change.Flag(.proposer, old: standing.proposers)) }
    return flags
  }
}
