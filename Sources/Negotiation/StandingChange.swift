import ProseDiff

/// What became of how a clause stands: brackets, status, proposers, alternatives.
struct StandingChange {
  private let old: Side
  private let new: Side
  private let isReworded: Bool
  private(set) var flags: [Change.Flag] = []

  /// Compares a clause with what it became.
  init(_ old: Side, _ new: Side, isReworded: Bool) {
    self.old = old
    self.new = new
    self.isReworded = isReworded
    if old.hasBrackets || new.hasBrackets { compareBrackets() }
    compareStatus()
    compareProposers()
    if old.standing.isAlternative, !new.standing.isAlternative {
      flags.append(Change.Flag(.alternativeAdopted))
    }
  }

  // MARK: - Brackets

  private mutating func compareBrackets() {
    var (struck, putIn) = (left(old, new), left(new, old))
    for group in old.standing.brackets.options where !isOffered(group, old, by: new) {
      if settle(group, &putIn) { struck.removeAll { isMade(of: group, $0) } }
    }
    let isWhole = old.standing.bracketed == .whole && new.standing.bracketed == .whole
    for range in struck {
      let words = old.words(range)
      if let place = putIn.firstIndex(where: { words.holds(new.words($0)) }) {
        add(.bracketNarrowed, range, putIn.remove(at: place))
      } else if let place = putIn.firstIndex(where: { new.words($0).holds(words) }) {
        add(.bracketWidened, range, putIn.remove(at: place))
      } else if !putIn.isEmpty, isWhole || struck.count == putIn.count {
        putIn.removeFirst()  // The same bracket around other words.
      } else {
        let stands = new.words.holdsMost(of: words)
        flags.append(
          Change.Flag(
            .bracketClosed, old: [old.quote(range)], new: stands ? [old.quote(range)] : []))
      }
    }
    for range in putIn { flags.append(Change.Flag(.bracketOpened, new: [new.quote(range)])) }
    flags = flags.gathered
  }

  private mutating func add(_ name: Change.Flag.Name, _ from: Range<Int>, _ to: Range<Int>) {
    flags.append(Change.Flag(name, old: [old.quote(from)], new: [new.quote(to)]))
  }

  /// The brackets of a side around words that no bracket of the other side holds.
  private func left(_ side: Side, _ other: Side) -> [Range<Int>] {
    var held = other.standing.brackets.spans.map { other.words($0.inner) }
    return side.standing.brackets.spans.map(\.inner).filter { range in
      guard let place = held.firstIndex(of: side.words(range)) else { return true }
      held.remove(at: place)
      return false
    }
  }

  /// Whether the other side still offers all options of a group.
  private func isOffered(_ group: [Range<Int>], _ side: Side, by other: Side) -> Bool {
    let options = Set(group.map(side.words))
    return other.standing.brackets.options.contains { options == Set($0.map(other.words)) }
  }

  /// Whether a bracket is one of several options, or holds them all: `[a/b]`.
  private func isMade(of group: [Range<Int>], _ bracket: Range<Int>) -> Bool {
    group.contains(bracket)
      || bracket.lowerBound == group.first?.lowerBound
        && bracket.upperBound == group.last?.upperBound
  }

  /// Tells what became of options; false where they turn out to be none, as more than one of them
  /// stands, or one beside the bracket of another. The longest that stands now was adopted.
  private mutating func settle(_ group: [Range<Int>], _ putIn: inout [Range<Int>]) -> Bool {
    let quotes = group.map(old.quote)
    let options = group.map(old.words)
    let rest = new.bracketed(of: options)
    let standing = new.standing(options, beside: rest, of: group, old)
    if !rest.isEmpty {
      guard standing.isEmpty else { return false }
      putIn.removeAll { isMade(of: rest, $0) }
      flags.append(Change.Flag(.bracketNarrowed, old: quotes, new: rest.map(new.quote)))
      return true
    }
    guard let adopted = standing.max(by: { options[$0].count < options[$1].count }) else {
      flags.append(Change.Flag(.bracketClosed, old: quotes))
      return true
    }
    guard standing.allSatisfy({ options[adopted].holds(options[$0]) }) else { return false }
    flags.append(Change.Flag(.optionAdopted, old: quotes, new: [quotes[adopted]]))
    return true
  }

  // MARK: - Status and proposers

  private mutating func compareStatus() {
    let (from, to) = (old.standing.status, new.standing.status)
    guard from?.lowercased() != to?.lowercased() else { return }
    let isOpen = to != nil || isReworded || flags.contains { $0.name == .bracketOpened }
    let name: Change.Flag.Name =
      old.standing.isAgreed && !new.standing.isAgreed && isOpen ? .reopened : .status
    flags.append(Change.Flag(name, old: from.map { [$0] } ?? [], new: to.map { [$0] } ?? []))
  }

  private mutating func compareProposers() {
    let (from, to) = (old.standing.proposers, new.standing.proposers)
    guard Set(from) != Set(to) else { return }
    flags.append(Change.Flag(.proposer, old: from, new: to))
  }
}
