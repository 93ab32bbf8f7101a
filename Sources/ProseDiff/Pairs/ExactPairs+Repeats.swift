import Prose

/// Clauses whose words repeat and that follow no pair next to them.
extension ExactPairs {
  /// Pairs repeated clauses, in order, between the surrounding pairs that keep their order.
  mutating func pairInPlace(_ groups: [EqualClauses.Group]) {
    guard groups.contains(where: isOpen) else { return }
    var (numbersOld, numbersNew) = (
      [Int32](repeating: -1, count: old.count), [Int32](repeating: -1, count: new.count)
    )
    for (number, group) in groups.enumerated() {
      for index in group.old where pairing.isFree(old: Int(index)) {
        numbersOld[Int(index)] = Int32(number)
      }
      for index in group.new where pairing.isFree(new: Int(index)) {
        numbersNew[Int(index)] = Int32(number)
      }
    }
    for gap in pairing.gapsInOrder(context) {
      let olds = gap.old.filter { numbersOld[$0] >= 0 }
      let news = gap.new.filter { numbersNew[$0] >= 0 }
      for (from, to) in kept(olds.map { numbersOld[$0] }, news.map { numbersNew[$0] }, groups) {
        join(olds[from], news[to], plain.between)
      }
    }
  }

  /// Returns what is kept of two runs of clauses, given as the numbers of their groups; among
  /// several choices, the same whichever document is old.
  private func kept(
    _ olds: [Int32], _ news: [Int32], _ groups: [EqualClauses.Group]
  ) -> [(old: Int, new: Int)] {
    // Words are numbered in document order, so their numbers cannot decide.
    func texts(_ numbers: [Int32]) -> some Sequence<String> {
      numbers.lazy.map { text(of: groups[Int($0)]) }
    }
    let isTurned = texts(news).lexicographicallyPrecedes(texts(olds))
    return SequenceDiff.kept(olds, news, isTurned: isTurned)
  }

  /// Returns a text of a group that is in both documents.
  private func text(of group: EqualClauses.Group) -> String {
    let olds = group.old.first.map { context.old.clauses[Int($0)].text }
    let news = group.new.first.map { context.new.clauses[Int($0)].text }
    return min(olds ?? "", news ?? "")
  }

  /// Whether a group has free clauses on both sides.
  private func isOpen(_ group: EqualClauses.Group) -> Bool {
    group.old.contains { pairing.isFree(old: Int($0)) }
      && group.new.contains { pairing.isFree(new: Int($0)) }
  }

  /// Pairs those of a group that remain in order, except those settled to be apart; short ones,
  /// which are not known again in another section, section by section.
  mutating func pairInOrder(_ group: EqualClauses.Group) {
    let news = group.new.map(Int.init).filter(pairing.isFree(new:))
    guard let first = news.first else { return }
    let isShort = !context.isLongRepeat(first, .new)
    var rest = Dictionary(grouping: news) { isShort ? context.headings.new[$0] : nil }
      .mapValues { $0[...] }
    for from in group.old.map(Int.init) where pairing.isFree(old: from) {
      let heading = isShort ? context.headings.old[from] : nil
      let section = heading.flatMap(pairing.new(of:))
      guard section != nil || heading == nil,
        let at = rest[section]?.firstIndex(where: { pairing.mayPair(from, $0) }),
        let to = rest[section]?[at]
      else { continue }
      if at == rest[section]?.startIndex {
        rest[section]?.removeFirst()
      } else {
        rest[section]?.remove(at: at)
      }
      join(from, to, plain.order)
    }
  }
}
