import ProseDiff

/// A verb or modal that took the place of another.
struct RungChange {
  let old: Rung
  let new: Rung

  /// The flag for it; nil where both say the same. Two steps or more on one scale are stronger or
  /// weaker, less is only a change.
  func flag(
    _ quotes: (old: String, new: String), otherwise name: Change.Flag.Name,
    isComparable: Bool = true
  ) -> Change.Flag? {
    guard !old.says(new), !areOneInForm else { return nil }
    let steps = new.step - old.step
    let isRanked = isComparable && old.scale == new.scale && areAlike && abs(steps) >= 2
    let flag = !isRanked ? name : steps > 0 ? .stronger : .weaker
    return Change.Flag(flag, old: [quotes.old], new: [quotes.new])
  }

  /// Whether they are one word; of such, only the case of a keyword matters here.
  private var areOneInForm: Bool {
    old.line == new.line && old.isStressed == new.isStressed && old.isKeyword == new.isKeyword
  }

  /// Whether one may be a weaker form of the other: a permission is none of a duty where both are
  /// denied, as in `may not`, `shall not`.
  private var areAlike: Bool {
    !old.isNegated && !new.isNegated || old.deniesDuty && new.deniesDuty
  }
}
