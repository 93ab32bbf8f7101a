import ProseDiff

/// Choices that gained options.
extension StandingChange {
  /// Flags options to which others were added in place; returns false where none were.
  mutating func widen(
    _ group: [Range<Int>], _ places: BracketPlaces, _ putIn: inout [BracketPlaces.Place]
  ) -> Bool {
    let options = group.map(old.words)
    let wider = new.standing.brackets.options.first { choice in
      choice.count > group.count && !widened.contains(choice)
        && places.holds(choice.whole, ofWordsIn: group.whole)
        && Set(choice.map(new.words)).isStrictSuperset(of: Set(options))
        && new.standing(options, beside: choice, of: group, old).isEmpty
    }
    guard let wider else { return false }
    widened.insert(wider)
    putIn.removeAll { isMade(of: wider, $0.range) }
    flags.append(
      Change.Flag(.bracketWidened, old: group.map(old.quote), new: wider.map(new.quote)))
    return true
  }
}

extension [Range<Int>] {
  /// From where the first begins to where the last ends.
  fileprivate var whole: Range<Int> {
    guard let first, let last else { return 0..<0 }
    return first.union(last)
  }
}
