/// How a list of numbers was updated after what it cites was renumbered.
struct ListUpdate {
  typealias Number = CitedLabel.Number

  /// The numbers that it had.
  let olds: [Number]
  /// The numbers by which to cite the same now; nil for what was removed.
  let current: [Number?]
  /// The numbers that it has now.
  let now: [Number]

  /// The places of the old numbers that were left behind.
  var leftBehind: [Int] {
    let (told, all) = (Set(now), Set(current.compactMap(\.self)))
    guard all != told, olds.count >= now.count || !all.isSubset(of: told) else { return [] }
    // In lists of the same length, each number replaces the one before.
    if olds.count == now.count {
      return olds.indices.filter { now[$0] == olds[$0] && !isTaken(olds[$0], by: $0) }
    }
    let isLonger = olds.allSatisfy(told.contains)
    return olds.indices.filter { place in
      isLonger
        || told.contains(olds[place]) && !all.contains(olds[place])
          && current[place].map(told.contains) != true
    }
  }

  /// Whether a number that seems to be kept is really the new number of what another place cited,
  /// updated and then replaced: "2 and 5" for "2 and 3", where 2 was removed and 3 is now 2.
  private func isTaken(_ number: Number, by place: Int) -> Bool {
    olds.indices.prefix(Self.mostNumbers).contains { other in
      other != place && current[other] == number && now[other] != olds[other]
        && now[other] != number
    }
  }

  /// The most numbers that may have taken another's place; a ceiling on cost.
  private static let mostNumbers = 64
}
