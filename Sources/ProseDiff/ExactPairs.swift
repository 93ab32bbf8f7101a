import Prose

/// Pairs clauses of the same words.
///
/// Words that stand once on each side pair at once, and of words that repeat those of one kind and
/// presentation; equal clauses next to a pair follow it; what is left of clauses that repeat pairs in
/// order between the pairs around it, then in order at all.
/// Source: Heckel, "A Technique for Isolating Differences Between Files", 1978.
struct ExactPairs {
  private let context: MatchContext
  private let old: Features
  private let new: Features
  private(set) var pairing: Pairing

  init(_ context: MatchContext) {
    self.context = context
    old = context.scale.old
    new = context.scale.new
    pairing = Pairing(old: old.count, new: new.count)
  }

  mutating func find() {
    pairFromTheEnds()
    let groups = groups()
    for group in groups {
      if group.old.count == 1, group.new.count == 1 {
        join(Int(group.old[0]), Int(group.new[0]), confidence: 1)
      } else {
        pairSamePresentation(group)
      }
    }
    spread()
    let repeated = groups.filter { $0.old.count != 1 || $0.new.count != 1 }
    let inPlace = repeated.flatMap { pairsInPlace($0) }
    for (from, to) in inPlace { join(from, to, confidence: 0.97) }
    spread()
    for group in repeated {
      let (olds, news) = free(group)
      for (from, to) in zip(olds, news) { join(from, to, confidence: 0.8) }
    }
  }

  /// Pairs the equal beginnings and ends of the documents.
  private mutating func pairFromTheEnds() {
    var first = 0
    while first < min(old.count, new.count), isSame(first, first) {
      join(first, first, confidence: 1)
      first += 1
    }
    var last = 1
    while min(old.count, new.count) - last >= first, isSame(old.count - last, new.count - last) {
      join(old.count - last, new.count - last, confidence: 1)
      last += 1
    }
  }

  /// Free clauses by the hash of their words, in the order of the old document.
  private func groups() -> [Group] {
    var places: [UInt64: Int] = [:]
    var groups: [Group] = []
    for index in 0..<old.count where pairing.isFree(old: index) && !old.isEmpty(index) {
      let place = places[old.hashes[index]] ?? groups.count
      if place == groups.count {
        places[old.hashes[index]] = place
        groups.append(([], []))
      }
      groups[place].old.append(Int32(index))
    }
    for index in 0..<new.count where pairing.isFree(new: index) && !new.isEmpty(index) {
      if let place = places[new.hashes[index]] { groups[place].new.append(Int32(index)) }
    }
    return groups.filter { !$0.new.isEmpty }
  }

  /// Follows each pair up and down to free neighbours of the same words.
  private mutating func spread() {
    for index in 0..<old.count { follow(index, 1) }
    for index in (0..<old.count).reversed() { follow(index, -1) }
  }

  private mutating func follow(_ index: Int, _ step: Int) {
    guard let partner = pairing.new(of: index) else { return }
    let next = (index + step, partner + step)
    guard isInside(next), pairing.isFree(old: next.0), pairing.isFree(new: next.1) else { return }
    if isSame(next.0, next.1) { join(next.0, next.1, confidence: 0.99) }
  }

  private func isInside(_ pair: (Int, Int)) -> Bool {
    pair.0 >= 0 && pair.1 >= 0 && pair.0 < old.count && pair.1 < new.count
  }

  /// Clauses of the same words, ascending.
  private typealias Group = (old: [Int32], new: [Int32])

  /// Pairs those clauses of a group whose kind and very text stand once on each side.
  private mutating func pairSamePresentation(_ group: Group) {
    var places: [Presentation: (old: [Int], new: [Int])] = [:]
    let (olds, news) = free(group)
    for from in olds { places[Presentation(context.old, from), default: ([], [])].old.append(from) }
    for to in news { places[Presentation(context.new, to), default: ([], [])].new.append(to) }
    for from in olds {
      guard let place = places[Presentation(context.old, from)], place.old.count == 1,
        place.new.count == 1
      else { continue }
      join(from, place.new[0], confidence: 0.99)
    }
  }

  private struct Presentation: Hashable {
    let kind: Clause.Kind
    let text: String

    init(_ document: Document, _ clause: Int) {
      kind = document.clauses[clause].kind
      text = document.clauses[clause].text
    }
  }

  private func free(_ group: Group) -> (old: [Int], new: [Int]) {
    (
      group.old.map(Int.init).filter(pairing.isFree(old:)),
      group.new.map(Int.init).filter(pairing.isFree(new:))
    )
  }

  /// Clauses of the same words that are tried for one place; a ceiling on cost.
  private static let repeats = 8

  /// Free clauses of a group that stand between the same pairs, in order.
  private func pairsInPlace(_ group: Group) -> [(Int, Int)] {
    let (olds, news) = free(group)
    var pairs: [(Int, Int)] = []
    var next = 0
    for from in olds {
      guard let place = pairing.place(old: from) else { continue }
      while next < news.count, news[next] < place.lowerBound { next += 1 }
      let near = news.indices.dropFirst(next).prefix(Self.repeats)
      let found = near.first { at in
        place.contains(news[at]) && pairing.place(new: news[at])?.contains(from) == true
      }
      guard let found else { continue }
      pairs.append((from, news[found]))
      next = found + 1
    }
    return pairs
  }

  private func isSame(_ from: Int, _ to: Int) -> Bool {
    old.hashes[from] == new.hashes[to] && old.range(from).count == new.range(to).count
      && !old.isEmpty(from)
  }

  private mutating func join(_ from: Int, _ to: Int, confidence: Double) {
    pairing.pair(
      from, to, Pairing.Link(by: .identical, similarity: 1, confidence: confidence))
  }
}
