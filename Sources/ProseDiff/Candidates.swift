/// Finds the clauses of one document that a clause of the other may be: free ones that share its rare
/// words.
struct Candidates {
  private let rarity: Rarity
  /// Free clauses by word, one after another, and where those of each word begin.
  private var clauses: [Int32] = []
  private var starts: [Int32]
  private var weights: [Float]
  private var touched: [Int32] = []

  /// Words in more free clauses than this find no candidates; a ceiling on cost.
  private static let commonest = 48
  /// Candidates kept for each clause.
  private static let kept = 12

  /// Looks among the clauses of `features` for which `isFree` holds.
  init(among features: Features, rarity: Rarity, isFree: (Int) -> Bool) {
    self.rarity = rarity
    let words = rarity.count
    let free = (0..<features.count).filter(isFree)
    var counts = [Int32](repeating: 0, count: words + 1)
    for index in free { for word in features.words(index) { counts[Int(word) + 1] += 1 } }
    for word in 0..<words { counts[word + 1] += counts[word] }
    starts = counts
    clauses = Array(repeating: -1, count: Int(counts[words]))
    var ends = counts
    for index in free {
      for word in features.words(index) {
        let end = Int(ends[Int(word)])
        if end > counts[Int(word)], clauses[end - 1] == Int32(index) { continue }
        clauses[end] = Int32(index)
        ends[Int(word)] += 1
      }
    }
    weights = Array(repeating: 0, count: features.count)
  }

  /// The clauses that share the most weight of rare words with some words.
  mutating func sharing(_ words: ArraySlice<Int32>) -> [Int32] {
    var last: Int32 = -1
    for word in words.sorted() where word != last {
      last = word
      let range = Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
      guard range.count <= Self.commonest else { continue }
      for clause in clauses[range] where clause >= 0 {
        if weights[Int(clause)] == 0 { touched.append(clause) }
        weights[Int(clause)] += rarity[word]
      }
    }
    touched.sort {
      let (left, right) = (weights[Int($0)], weights[Int($1)])
      return left == right ? $0 < $1 : left > right
    }
    let found = Array(touched.prefix(Self.kept))
    for clause in touched { weights[Int(clause)] = 0 }
    touched.removeAll(keepingCapacity: true)
    return found
  }
}
