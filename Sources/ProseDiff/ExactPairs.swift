/// Pairs clauses of the same words.
///
/// Words that stand once on each side pair at once; equal clauses next to a pair follow it; what is
/// left of clauses that repeat pairs in order between the pairs around it, then in order at all.
/// Source: Heckel, "A Technique for Isolating Differences Between Files", 1978.
struct ExactPairs {
  private let old: Features
  private let new: Features
  private(set) var pairing: Pairing

  init(_ old: Features, _ new: Features) {
    self.old = old
    self.new = new
    pairing = Pairing(old: old.count, new: new.count)
  }

  mutating func find() {
    pairFromTheEnds()
    let groups = groups()
    for group in groups where group.old.count == 1 && group.new.count == 1 {
      join(Int(group.old[0]), Int(group.new[0]), confidence: 1)
    }
    spread()
    for group in groups where group.old.count != 1 || group.new.count != 1 { pairInOrder(group) }
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
  private func groups() -> [(old: [Int32], new: [Int32])] {
    var places: [UInt64: Int] = [:]
    var groups: [(old: [Int32], new: [Int32])] = []
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

  /// Pairs the free clauses of one wording: those whose nearest pairs above agree first, then the
  /// rest in order.
  private mutating func pairInOrder(_ group: (old: [Int32], new: [Int32])) {
    let olds = group.old.map(Int.init).filter(pairing.isFree(old:))
    let news = group.new.map(Int.init).filter(pairing.isFree(new:))
    for (from, to) in Self.alignedByContext(olds, news, pairing) {
      join(from, to, confidence: 0.97)
    }
    let restOld = olds.filter(pairing.isFree(old:))
    let restNew = news.filter(pairing.isFree(new:))
    for (from, to) in zip(restOld, restNew) { join(from, to, confidence: 0.8) }
  }

  /// Pairs of a group that stand in the same gap between pairs.
  private static func alignedByContext(
    _ olds: [Int], _ news: [Int], _ pairing: Pairing
  ) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var next = 0
    for from in olds {
      guard let low = pairing.lowerNeighbour(of: from) else { continue }
      let high = pairing.upperNeighbour(of: from)
      guard low < high else { continue }
      while next < news.count, news[next] <= low { next += 1 }
      guard next < news.count, news[next] < high else { continue }
      pairs.append((from, news[next]))
      next += 1
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

extension Pairing {
  /// The partner of the nearest paired clause above an old clause; -1 where there is none.
  func lowerNeighbour(of old: Int) -> Int? {
    var at = old - 1
    while at >= 0, old - at <= Self.farthest {
      if let new = new(of: at) { return new }
      at -= 1
    }
    return at < 0 ? -1 : nil
  }

  /// The partner of the nearest paired clause below an old clause; the count of new clauses where
  /// there is none.
  func upperNeighbour(of old: Int) -> Int {
    var at = old + 1
    while at < toNew.count, at - old <= Self.farthest {
      if let new = new(of: at) { return new }
      at += 1
    }
    return toOld.count
  }

  /// Clauses looked at on each side for a neighbour; a ceiling on cost.
  private static let farthest = 64
}
