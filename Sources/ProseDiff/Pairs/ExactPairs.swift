import Prose

/// Pairs clauses with the same words.
///
/// Words that occur once on each side pair first, then repeated words that have one kind and
/// presentation; equal clauses next to a pair or at an end of both documents follow it; the
/// remaining repeated clauses pair between the pairs around them, as many as keep their order, and
/// then simply in order, short ones only within their section.
/// Source: Heckel, "A Technique for Isolating Differences Between Files", 1978.
struct ExactPairs {
  let context: MatchContext
  let old: Features
  let new: Features
  let plain: PlainConfidence
  private(set) var pairing: Pairing
  /// The clauses whose words occur in both documents, and several times in at least one.
  private(set) var repeated: [EqualClauses.Group] = []

  /// Begins with the pairs that people settled.
  init(_ context: MatchContext, startingWith settled: Pairing) {
    self.context = context
    old = context.stems.old
    new = context.stems.new
    plain = context.thresholds.plain
    pairing = settled
  }

  mutating func find() {
    let groups = EqualClauses(old, new, pairing)
    for group in 0..<groups.count where groups.isPair(group) {
      let (olds, news) = groups[group]
      for (from, to) in zip(olds, news) { join(Int(from), Int(to), plain.words) }
    }
    repeated = groups.repeated
    pairSamePresentation(repeated)
    spread()
    pairInPlace(repeated)
    for group in repeated { pairInOrder(group) }
  }

  /// Follows each pair down and up to free neighbours with the same words, after first trying the
  /// heading above each pair; the top and the end of both documents are followed like pairs.
  private mutating func spread() {
    for index in (0..<old.count).reversed() { followHeading(above: index) }
    follow((-1, -1), 1)
    for index in 0..<old.count { follow(index, 1) }
    follow((old.count, new.count), -1)
    for index in (0..<old.count).reversed() { follow(index, -1) }
  }

  /// Pairs the heading right above a pair, as it belongs to the clauses under it rather than to
  /// those above.
  private mutating func followHeading(above index: Int) {
    guard index > 0, let partner = pairing.new(of: index), partner > 0,
      context.kind(index - 1, .old) == .heading, context.kind(partner - 1, .new) == .heading
    else { return }
    joinNext((index, partner), -1)
  }

  private mutating func follow(_ index: Int, _ step: Int) {
    guard let partner = pairing.new(of: index) else { return }
    joinNext((index, partner), step)
  }

  /// Follows from two places as long as the next clauses are a pair.
  private mutating func follow(_ places: (Int, Int), _ step: Int) {
    var places = places
    repeat {
      joinNext(places, step)
      places = (places.0 + step, places.1 + step)
    } while isInside(places) && pairing.new(of: places.0) == places.1
  }

  private mutating func joinNext(_ places: (Int, Int), _ step: Int) {
    let next = (places.0 + step, places.1 + step)
    guard isInside(next), pairing.mayPair(next.0, next.1),
      step > 0 || !isTop(places) || context.areInOneSection(next.0, next.1, pairing)
    else { return }
    if isSame(next.0, next.1) { join(next.0, next.1, plain.beside) }
  }

  /// Whether the clauses above two places belong to other sections than these.
  private func isTop(_ places: (Int, Int)) -> Bool {
    places.0 < old.count && context.kind(places.0, .old) == .heading
      || places.1 < new.count && context.kind(places.1, .new) == .heading
  }

  private func isInside(_ pair: (Int, Int)) -> Bool {
    pair.0 >= 0 && pair.1 >= 0 && pair.0 < old.count && pair.1 < new.count
  }

  /// Pairs the clauses of groups whose kind and exact text occur once on each side.
  private mutating func pairSamePresentation(_ groups: [EqualClauses.Group]) {
    var numbers = KeyNumbers()
    var places: [(old: Place, new: Place)] = []
    for group in groups {
      for index in group.old {
        let number = numbers.number(of: Self.presentation(context.old.clauses[Int(index)]))
        if number == places.count { places.append((.none, .none)) }
        places[number].old.add(index)
      }
      for index in group.new {
        let key = Self.presentation(context.new.clauses[Int(index)])
        if let number = numbers.known(key) { places[number].new.add(index) }
      }
    }
    for case (.one(let from), .one(let to)) in places {
      let (old, new) = (context.old.clauses[Int(from)], context.new.clauses[Int(to)])
      if old.text.isSame(as: new.text) { join(Int(from), Int(to), plain.presentation) }
    }
  }

  /// The place of something, if it has only one.
  private enum Place {
    case none
    case one(Int32)
    case several

    mutating func add(_ place: Int32) {
      if case .none = self { self = .one(place) } else { self = .several }
    }
  }

  /// Returns a key for the kind and text of a clause.
  private static func presentation(_ clause: Clause) -> UInt64 {
    let hash = SeededHash()
    return hash.of(clause.text) &+ hash.of(clause.kind.rawValue)
  }

  private func isSame(_ from: Int, _ to: Int) -> Bool {
    old.hashes[from] == new.hashes[to] && old.range(from).count == new.range(to).count
      && !old.isEmpty(from)
  }

  /// Pairs two clauses with the same words, if both are free and not settled to be apart.
  mutating func join(_ from: Int, _ to: Int, _ confidence: Double) {
    guard pairing.mayPair(from, to) else { return }
    pairing.pair(
      from, to, Pairing.Link(by: .identical, similarity: 1, confidence: confidence))
  }
}
