/// The gaps between pairs that are too wide to weigh every clause of one side against every other.
///
/// Where all clauses of one consist of words that all of them have, as in a schedule, nothing but their
/// order tells which belong together; so the gaps are those between pairs that keep theirs.
struct LongGaps: Sendable {
  private let gaps: [Pairing.Gap]

  init(_ context: MatchContext, _ pairing: Pairing) {
    let widest = context.thresholds.widestGap
    gaps = pairing.gapsInOrder(context).filter {
      max($0.old.count, $0.new.count) > widest
    }
  }

  /// The clauses of the other side that stand as far from the top and from the bottom of its gap as a
  /// clause does.
  func counterparts(of clause: Int, _ side: Side) -> [Int32] {
    guard let gap = gap(of: clause, side) else { return [] }
    let (own, others) = (gap[side], gap[side.other])
    let ends = [
      others.lowerBound + clause - own.lowerBound, others.upperBound - (own.upperBound - clause),
    ]
    return ends.filter(others.contains).map(Int32.init)
  }

  private func gap(of clause: Int, _ side: Side) -> Pairing.Gap? {
    var places = gaps.indices
    while places.count > 1 {
      let middle = places.lowerBound + places.count / 2
      places =
        gaps[middle][side].lowerBound <= clause
        ? middle..<places.upperBound : places.lowerBound..<middle
    }
    return places.first.map { gaps[$0] }.flatMap { $0[side].contains(clause) ? $0 : nil }
  }
}
