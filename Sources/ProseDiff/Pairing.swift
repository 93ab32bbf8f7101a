/// Which clauses belong together, while this is being worked out: pairs, some of which grow into
/// splits and merges.
struct Pairing {
  /// The partner of each clause, or of the pair that it is a further part of, starting from the
  /// place before the first clause: both documents begin and end in a pair that is none of clauses.
  private(set) var partners: Sides<[Int32]>
  /// What each pair rests on, by old clause; nil for the further parts of a merge.
  private(set) var links: [Link?]
  /// What pairs have grown into, by their old clause.
  private(set) var runs: [Int: Run] = [:]
  /// The number of pairs and of their further parts.
  private(set) var count = 0
  private var paired: Sides<PlaceSet>
  /// Pairs that must not be made.
  private let apart: Set<Settlement.Pair>

  /// What a pair rests on; small, as there are as many as clauses.
  struct Link: Sendable, Hashable {
    let similarity: Float
    private var thousandths: Thousandths
    let by: Change.Evidence

    /// Confidence in the pairing, to the thousandth, 0...1.
    var confidence: Double { thousandths.share }

    init(by: Change.Evidence, similarity: Float, confidence: Double) {
      self.by = by
      self.similarity = similarity
      thousandths = Thousandths(confidence)
    }

    /// Lowers the confidence, as a split or merge is right only where its pair and each of its
    /// parts are.
    mutating func lower(by confidence: Double) {
      thousandths = Thousandths(self.confidence * confidence)
    }
  }

  /// The clauses of a split or merge, ascending, with any number of others between them.
  struct Run: Sendable, Hashable {
    fileprivate(set) var old: [Int]
    fileprivate(set) var new: [Int]

    var count: Int { old.count + new.count }

    subscript(side: Side) -> [Int] { side == .old ? old : new }
  }

  init(old: Int, new: Int, apart: Set<Settlement.Pair> = []) {
    self.apart = apart
    partners = Sides(Self.ends(old, new), Self.ends(new, old))
    links = Array(repeating: nil, count: old)
    paired = Sides(PlaceSet(count: old), PlaceSet(count: new))
  }

  /// Stands for the partner of a free clause.
  private static let free: Int32 = -2

  /// Returns the partners of free clauses between the ends of a document.
  private static func ends(_ count: Int, _ others: Int) -> [Int32] {
    [-1] + Array(repeating: free, count: count) + [Int32(others)]
  }

  /// How many clauses a document has.
  func clauseCount(_ side: Side) -> Int { partners[side].count - 2 }

  func new(of old: Int) -> Int? { isFree(old: old) ? nil : Int(partners.old[old + 1]) }
  func old(of new: Int) -> Int? { isFree(new: new) ? nil : Int(partners.new[new + 1]) }

  /// Returns the partner of a clause of either document, or nil.
  func partner(of clause: Int, _ side: Side) -> Int? {
    side == .old ? new(of: clause) : old(of: clause)
  }

  func isFree(old: Int) -> Bool { partners.old[old + 1] < 0 }
  func isFree(new: Int) -> Bool { partners.new[new + 1] < 0 }

  func isFree(_ clause: Int, _ side: Side) -> Bool {
    side == .old ? isFree(old: clause) : isFree(new: clause)
  }

  /// Whether two clauses are free, and not settled to be apart.
  func mayPair(_ old: Int, _ new: Int) -> Bool {
    isFree(old: old) && isFree(new: new) && !areApart(old, new)
  }

  /// Whether a clause may join a run: it is free, and not settled to be apart from any clause on
  /// the other side of the run.
  func mayGrow(_ run: Run, by part: Int, _ side: Side) -> Bool {
    guard isFree(part, side) else { return false }
    return apart.isEmpty
      || !run[side.other].contains {
        side == .old ? areApart(part, $0) : areApart($0, part)
      }
  }

  private func areApart(_ old: Int, _ new: Int) -> Bool {
    !apart.isEmpty && apart.contains(Settlement.Pair(old: old, new: new))
  }

  /// All pairs, in the order of the old document.
  var pairs: some Sequence<(Int, Int)> {
    links.indices.lazy.compactMap { old in
      links[old] == nil ? nil : (old, Int(partners.old[old + 1]))
    }
  }

  /// Returns the clauses that a pair has grown into, or the pair alone.
  func run(of pair: (old: Int, new: Int)) -> Run {
    runs[pair.old] ?? Run(old: [pair.old], new: [pair.new])
  }

  mutating func pair(_ old: Int, _ new: Int, _ link: Link) {
    precondition(isFree(old: old) && isFree(new: new), "a clause is paired once")
    partners.old[old + 1] = Int32(new)
    partners.new[new + 1] = Int32(old)
    links[old] = link
    count += 1
    paired.old.insert(old)
    paired.new.insert(new)
  }

  /// Adds a free clause to the run of a pair.
  mutating func grow(_ pair: (old: Int, new: Int), by part: Int, _ side: Side, confidence: Double) {
    precondition(isFree(part, side), "a clause is paired once")
    var run = run(of: pair)
    switch side {
    case .old:
      run.old = (run.old + [part]).sorted()
      partners.old[part + 1] = Int32(pair.new)
      paired.old.insert(part)
    case .new:
      run.new = (run.new + [part]).sorted()
      partners.new[part + 1] = Int32(pair.old)
      paired.new.insert(part)
    }
    runs[pair.old] = run
    links[pair.old]?.lower(by: confidence)
    count += 1
  }
}

extension Pairing {
  /// Clauses of both documents between two neighbouring pairs, or between a pair and an end.
  struct Gap: Sendable {
    let old: Range<Int>
    let new: Range<Int>

    var isEmpty: Bool { old.isEmpty && new.isEmpty }

    subscript(side: Side) -> Range<Int> { side == .old ? old : new }
  }

  /// Returns the gap between a place in each document and the nearest pair above both; nil where
  /// the nearest paired clauses above are not each other's partners.
  func gap(above old: Int, _ new: Int) -> Gap? {
    guard let oldEnd = paired.old.nearest(above: old), let newEnd = paired.new.nearest(above: new),
      belong(oldEnd, newEnd)
    else { return nil }
    return Gap(old: oldEnd + 1..<old, new: newEnd + 1..<new)
  }

  /// Returns the same gap below.
  func gap(below old: Int, _ new: Int) -> Gap? {
    guard let oldEnd = paired.old.nearest(below: old), let newEnd = paired.new.nearest(below: new),
      belong(oldEnd, newEnd)
    else { return nil }
    return Gap(old: old + 1..<oldEnd, new: new + 1..<newEnd)
  }

  /// Whether two clauses or ends are a pair, or one is a part of what the other is paired with.
  private func belong(_ old: Int, _ new: Int) -> Bool {
    partners.old[old + 1] == Int32(new) || partners.new[new + 1] == Int32(old)
  }

  /// Returns where a clause of one document would be in the other: between the partners of the
  /// nearest paired clauses around it.
  func place(of clause: Int, _ side: Side) -> Range<Int>? {
    guard let above = paired[side].nearest(above: clause),
      let below = paired[side].nearest(below: clause)
    else { return nil }
    let (low, high) = (Int(partners[side][above + 1]), Int(partners[side][below + 1]))
    return low < high ? low + 1..<high : nil
  }
}
