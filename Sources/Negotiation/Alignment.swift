/// Sets two short sequences of rungs against each other.
enum Alignment {
  /// What differs: rungs exchanged for one another, and those of one side alone. An option that nothing
  /// answers to is left out.
  ///
  /// By the longest common subsequence. Cost: the product of the lengths, at most `longest` squared.
  static func changed(_ old: [Rung], _ new: [Rung]) -> [(old: Rung?, new: Rung?)] {
    let (old, new) = (Array(old.prefix(longest)), Array(new.prefix(longest)))
    var changed: [(Rung?, Rung?)] = []
    var (from, to) = (0, 0)
    for (keptOld, keptNew) in kept(old, new) + [(old.count, new.count)] {
      let struck = old[from..<keptOld].filter { !$0.isOption }
      let putIn = new[to..<keptNew].filter { !$0.isOption }
      for place in 0..<max(struck.count, putIn.count) {
        changed.append(
          (place < struck.count ? struck[place] : nil, place < putIn.count ? putIn[place] : nil))
      }
      (from, to) = (keptOld + 1, keptNew + 1)
    }
    return changed
  }

  /// Rungs of one clause that are looked at; a ceiling on cost.
  private static let longest = 64

  private static func kept(_ old: [Rung], _ new: [Rung]) -> [(Int, Int)] {
    var lengths = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for from in old.indices.reversed() {
      for to in new.indices.reversed() {
        lengths[from][to] =
          old[from].says(new[to])
          ? lengths[from + 1][to + 1] + 1 : max(lengths[from + 1][to], lengths[from][to + 1])
      }
    }
    var kept: [(Int, Int)] = []
    var (from, to) = (0, 0)
    while from < old.count, to < new.count {
      if old[from].says(new[to]) {
        kept.append((from, to))
        (from, to) = (from + 1, to + 1)
      } else if lengths[from + 1][to] >= lengths[from][to + 1] {
        from += 1
      } else {
        to += 1
      }
    }
    return kept
  }
}
