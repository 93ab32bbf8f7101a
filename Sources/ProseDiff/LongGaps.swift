/// The gaps between pairs that are too wide to weigh every clause of one side against every other.
///
/// Where all clauses of one consist of words that all of them have, as in a schedule, nothing but their
/// order tells which belong together.
struct LongGaps: Sendable {
  private var gaps: [Pairing.Gap] = []

  init(_ context: MatchContext, _ pairing: Pairing) {
    var last = (old: -1, new: -1)
    func close(_ old: Int, _ new: Int) {
      let gap = Pairing.Gap(old: last.old + 1..<old, new: last.new + 1..<max(new, last.new + 1))
      if gap.new.count > context.thresholds.widestGap, !gap.old.isEmpty { gaps.append(gap) }
      last = (old, new)
    }
    for (old, new) in pairing.pairs { close(old, new) }
    close(context.scale.old.count, context.scale.new.count)
  }

  /// The new clauses that stand as far from the top and from the bottom of its gap as an old one does.
  func counterparts(of old: Int) -> [Int32] {
    guard let gap = gap(of: old) else { return [] }
    let ends = [
      gap.new.lowerBound + old - gap.old.lowerBound,
      gap.new.upperBound - (gap.old.upperBound - old),
    ]
    return ends.filter(gap.new.contains).map(Int32.init)
  }

  private func gap(of old: Int) -> Pairing.Gap? {
    var places = gaps.indices
    while places.count > 1 {
      let middle = places.lowerBound + places.count / 2
      places =
        gaps[middle].old.lowerBound <= old ? middle..<places.upperBound : places.lowerBound..<middle
    }
    return places.first.map { gaps[$0] }.flatMap { $0.old.contains(old) ? $0 : nil }
  }
}
