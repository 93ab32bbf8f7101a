import ProseDiff

/// What became of a clause's standing: brackets, status, proposers, alternatives.
struct StandingChange {
  let old: MarkedClause
  let new: MarkedClause
  private let isReworded: Bool
  var flags: [Change.Flag] = []
  /// The new choices that were made by adding options to old ones.
  var widened: Set<[Range<Int>]> = []

  /// Compares a clause with what it became.
  init(_ old: MarkedClause, _ new: MarkedClause, isReworded: Bool) {
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
    let places = BracketPlaces(old, new)
    var (struck, putIn) = (places.struck, places.putIn)
    let offered = Set(new.standing.brackets.options.map { Set($0.map(new.words)) })
    let settled = old.standing.brackets.options.filter { !offered.contains(Set($0.map(old.words))) }
    guard max(struck.count, putIn.count, settled.joined().count) <= Self.mostBrackets else {
      flags += struck.map { Change.Flag(.bracketClosed, old: [old.quote($0.range)]) }
      flags += putIn.map { Change.Flag(.bracketOpened, new: [new.quote($0.range)]) }
      return
    }
    for group in settled {
      if widen(group, places, &putIn) || settle(group, &putIn) {
        struck.removeAll { isMade(of: group, $0.range) }
      }
    }
    let pairs = Self.pairs(struck, putIn)
    for (place, bracket) in struck.enumerated() where !pairs.contains(where: { $0.struck == place })
    {
      close(bracket)
    }
    for (place, pair) in pairs.enumerated() {
      // Where one bracket became several, or several one, that one is quoted once.
      let isFirst = (
        !pairs[..<place].contains { $0.struck == pair.struck },
        !pairs[..<place].contains { $0.putIn == pair.putIn }
      )
      flags.append(
        Change.Flag(
          pair.name, old: isFirst.0 ? [old.quote(struck[pair.struck].range)] : [],
          new: isFirst.1 ? [new.quote(putIn[pair.putIn].range)] : []))
    }
    for (place, bracket) in putIn.enumerated() where !pairs.contains(where: { $0.putIn == place }) {
      flags.append(Change.Flag(.bracketOpened, new: [new.quote(bracket.range)]))
    }
    // Adopted options come first; each choice keeps a flag of its own.
    flags = flags.filter { $0.name == .optionAdopted } + flags.filter { $0.name != .optionAdopted }
  }

  /// The most changed brackets, or options of choices, that are matched with what they became; a
  /// ceiling on cost.
  static let mostBrackets = 100

  private mutating func close(_ place: BracketPlaces.Place) {
    let outside = old.words(outside: [place.range])
    let now = new.words
    let isNew = { (words: [String]) in now.count(of: words) > outside.count(of: words) }
    var stands: String?
    if place.isKept || isNew(old.words(place.range)) { stands = new.quote(place.range, of: old) }
    if place.isKept, stands == nil { stands = place.across.map(new.quote)?.withoutBrackets }
    // One of the figures separated by slashes may be left: `[2026/2027]`.
    let figures = old.quote(place.range).split(separator: "/").map(String.init)
    stands = stands ?? figures.first { isNew([$0]) }
    flags.append(
      Change.Flag(
        .bracketClosed, old: [old.quote(place.range)], new: stands.map { [$0] } ?? []))
  }

  /// A bracket that holds more or less than before, as indices of its old and new places.
  private struct Resized: Hashable {
    let struck: Int
    let putIn: Int
    let name: Change.Flag.Name
  }

  /// Returns the brackets that hold more or less than before: each of either side with the nearest
  /// of the other.
  private static func pairs(
    _ struck: [BracketPlaces.Place], _ putIn: [BracketPlaces.Place]
  ) -> [Resized] {
    var pairs: Set<Resized> = []
    func add(_ from: Int, _ to: Int) {
      guard let name = name(struck[from].kept, putIn[to].kept) else { return }
      pairs.insert(Resized(struck: from, putIn: to, name: name))
    }
    for (from, place) in struck.enumerated() { nearest(place, putIn).map { add(from, $0) } }
    for (to, place) in putIn.enumerated() { nearest(place, struck).map { add($0, to) } }
    return pairs.sorted { ($0.struck, $0.putIn) < ($1.struck, $1.putIn) }
  }

  /// Returns the index of the bracket that shares the most words with one; nil where none shares
  /// any.
  private static func nearest(_ place: BracketPlaces.Place, _ others: [BracketPlaces.Place]) -> Int?
  {
    let shared = others.map { $0.kept.clamped(to: place.kept).count }
    guard let most = shared.max(), most > 0 else { return nil }
    return shared.firstIndex(of: most)
  }

  /// Returns what became of a bracket, by the kept words in it: narrowed where it holds nothing
  /// new, widened where it holds all that it held; nil otherwise.
  private static func name(_ old: Range<Int>, _ new: Range<Int>) -> Change.Flag.Name? {
    if new.clamped(to: old) == new { return .bracketNarrowed }
    return old.clamped(to: new) == old ? .bracketWidened : nil
  }

  /// Whether a bracket is one of several options, or holds them all: `[a/b]`.
  func isMade(of group: [Range<Int>], _ bracket: Range<Int>) -> Bool {
    group.contains(bracket)
      || bracket.lowerBound == group.first?.lowerBound
        && bracket.upperBound == group.last?.upperBound
  }

  /// Flags what became of options; returns false where they turn out not to be options, as several
  /// of them remain, or one outside the bracket of another. The longest that remains was adopted.
  private mutating func settle(
    _ group: [Range<Int>], _ putIn: inout [BracketPlaces.Place]
  ) -> Bool {
    let quotes = group.map(old.quote)
    let options = group.map(old.words)
    let rest = new.bracketed(of: options)
    let standing = new.standing(options, beside: rest, of: group, old)
    if !rest.isEmpty {
      guard standing.isEmpty else { return false }
      putIn.removeAll { isMade(of: rest, $0.range) }
      flags.append(Change.Flag(.bracketNarrowed, old: quotes, new: rest.map(new.quote)))
      return true
    }
    guard let adopted = standing.max(by: { options[$0].count < options[$1].count }) else {
      flags.append(Change.Flag(.bracketClosed, old: quotes))
      return true
    }
    guard standing.allSatisfy({ options[adopted].holds(options[$0]) }) else { return false }
    let stands = new.quote(group[adopted], of: old) ?? quotes[adopted]
    flags.append(Change.Flag(.optionAdopted, old: quotes, new: [stands]))
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
