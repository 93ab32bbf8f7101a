/// The gaps between pairs that are too wide to weigh every clause of one side against every other.
///
/// Where all clauses of a gap consist of the same words, as in a schedule, only their order shows
/// which belong together; so these are the gaps between pairs that keep their order.
struct LongGaps: Sendable {
  private let gaps: [Pairing.Gap]

  init(_ context: MatchContext, _ pairing: Pairing) {
    let widest = context.thresholds.widestGap
    gaps = pairing.gapsInOrder(context).filter {
      max($0.old.count, $0.new.count) > widest
    }
  }

  /// Returns the clauses of the other side that are as far from the top or from the bottom of the
  /// gap as a clause is.
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
