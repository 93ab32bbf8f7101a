import Prose

/// A clause and where it is.
struct PlacedClause {
  let place: Appearance
  let clause: Clause
}

extension Document {
  func clause(_ index: Int, in version: Int) -> PlacedClause {
    PlacedClause(
      place: Appearance(version: version, clause: index), clause: clauses[index])
  }
}

/// Removed clauses, to be found by their words.
struct GoneClauses {
  private var lexicon = Lexicon()
  private var clauses: [PlacedClause?] = []
  /// The distinct words of each clause, ascending.
  private var words: [[Int32]] = []
  /// The clauses that hold each word.
  private var holders: [Int32: [Int]] = [:]

  mutating func add(_ clause: PlacedClause) {
    let own = words(of: clause)
    for word in own { holders[word, default: []].append(clauses.count) }
    clauses.append(clause)
    words.append(own)
  }

  mutating func remove(_ place: Appearance) {
    if let index = clauses.firstIndex(where: { $0?.place == place }) { clauses[index] = nil }
  }

  /// Returns the clauses that share at least `leastShared` of their words with one of some others,
  /// in the order in which they were removed.
  mutating func alike(_ others: [PlacedClause]) -> [PlacedClause] {
    guard !clauses.isEmpty else { return [] }
    var found: Set<Int> = []
    for other in others {
      let own = words(of: other)
      var shared: [Int: Int] = [:]
      for word in own {
        guard let holders = holders[word], holders.count <= Self.commonest else { continue }
        for index in holders { shared[index, default: 0] += 1 }
      }
      for (index, rare) in shared where clauses[index] != nil {
        guard rare > 1 || own.count <= Self.few else { continue }
        let share = Self.share(own, words[index])
        if share >= Self.leastShared { found.insert(index) }
      }
    }
    return found.sorted().compactMap { clauses[$0] }
  }

  private mutating func words(of clause: PlacedClause) -> [Int32] {
    Array(Set(lexicon.words(of: clause.clause.text))).sorted()
  }

  /// Returns the share of the words of two clauses that both hold, 0...1.
  private static func share(_ one: [Int32], _ other: [Int32]) -> Double {
    var (at, place, both) = (0, 0, 0)
    while at < one.count, place < other.count {
      let (left, right) = (one[at], other[place])
      both += left == right ? 1 : 0
      at += left <= right ? 1 : 0
      place += right <= left ? 1 : 0
    }
    return Double(2 * both) / Double(max(1, one.count + other.count))
  }

  /// The most words of a clause for which one rare word in common is enough to compare it.
  private static let few = 4

  /// The most clauses that may hold a word by which they are sought; a ceiling on cost.
  private static let commonest = 64

  /// The least share of words that two clauses have in common, 0...1, for the differ to be asked.
  /// Below it, the differ pairs none on wording alone.
  private static let leastShared = 0.4
}
