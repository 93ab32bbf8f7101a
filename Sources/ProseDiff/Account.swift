import Prose
import Workers

/// Makes the changes of a comparison out of a pairing: every clause of both sides in exactly one.
struct Account: Sendable {
  private let context: MatchContext
  private let pairing: Pairing
  private let references: CrossReferences

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
    references = CrossReferences(context, pairing)
  }

  /// The changes in the order of the new document, each removed clause after what stood before it.
  func changes(_ workers: Workers) -> [Change] {
    let groups = groups()
    let moved = moved(groups)
    let runs = workers.runs(groups.indices, atLeast: Self.shortestRun) { run in
      var words = WordDiff()
      return run.map { change(group(groups[$0]), moved[$0], &words) }
    }
    return changes(runs, removed: removed(groups))
  }

  /// Changes that are worth a thread of their own.
  private static let shortestRun = 200

  // MARK: - Groups

  /// Clauses that make one change, ascending.
  private struct Group: Sendable {
    let old: Places
    let new: Places
    /// The old clause of the pair that the group is made around.
    let pair: Int?
  }

  /// The first new clause of each group, in order; removed clauses are in none.
  private func groups() -> [Int32] {
    context.new.clauses.indices.lazy.filter { new in
      let run = pairing.old(of: new).flatMap { pairing.runs[$0] }
      return run.map { $0.new[0] == new } ?? true
    }.map { Int32($0) }
  }

  /// The group that begins with a new clause.
  private func group(_ first: Int32) -> Group {
    let new = Int(first)
    guard let old = pairing.old(of: new) else {
      return Group(old: [], new: Places(new), pair: nil)
    }
    guard let run = pairing.runs[old] else {
      return Group(old: Places(old), new: Places(new), pair: old)
    }
    return Group(old: Places(run.old), new: Places(run.new), pair: old)
  }

  private func moved(_ groups: [Int32]) -> [Bool] {
    let paired = inOldOrder(groups)
    let pairs = paired.lazy.map { pair(of: group(groups[Int($0)])) }
    let crossed = Moves.moved(pairs, newCount: context.new.clauses.count)
    let sections = Sections(context, pairing)
    var moved = [Bool](repeating: false, count: groups.count)
    for (index, isCrossed) in zip(paired, crossed) {
      let group = group(groups[Int(index)])
      moved[Int(index)] = isCrossed || sections.differ(group.old[0], group.new[0])
    }
    return moved
  }

  /// The first clauses of a group that has some on both sides.
  private func pair(of group: Group) -> Moves.Pair {
    let (old, new) = (group.old[0], group.new[0])
    return Moves.Pair(
      old: old, new: new,
      words: context.words.old.range(old).count + context.words.new.range(new).count,
      bytes: context.old.clauses[old].text.utf8.count + context.new.clauses[new].text.utf8.count,
      isHeading: context.old.clauses[old].kind == .heading,
      isKnown: context.settled.moved.contains(old))
  }

  /// The groups with old clauses, by the first of these.
  private func inOldOrder(_ groups: [Int32]) -> [Int32] {
    var places = [Int32](repeating: -1, count: context.old.clauses.count)
    for place in groups.indices {
      if let first = group(groups[place]).old.first { places[first] = Int32(place) }
    }
    places.removeAll { $0 < 0 }
    return places
  }

  // MARK: - Changes

  private func change(_ group: Group, _ moved: Bool, _ words: inout WordDiff) -> Change {
    if group.old.isEmpty { return Change(kind: .added, old: [], new: group.new, similarity: 0) }
    let old = Self.joined(context.old, group.old)
    let new = Self.joined(context.new, group.new)
    let isOne = group.old.count == 1 && group.new.count == 1
    let isSame = isOne && old.isSame(as: new)
    let kind: Change.Kind =
      isSame ? .unchanged : group.new.count > 1 ? .split : group.old.count > 1 ? .merged : .reworded
    let link = group.pair.flatMap { pairing.links[$0] }
    let isEditorial = isOne && !isSame && Editorial.differ(context, group.old[0], group.new[0])
    return Change(
      kind: kind, old: group.old, new: group.new, moved: moved,
      renumbered: group.pair.map(references.isRenumbered) ?? false, editorial: isEditorial,
      similarity: isSame ? 1 : likeness(group, link, isEditorial: isEditorial),
      confidence: link?.confidence ?? 1, by: link?.by ?? .text,
      edits: isSame ? [] : words.edits(from: old, to: new),
      flags: isOne && !isSame ? flags(group.old[0], group.new[0]) : [])
  }

  /// How alike the wordings of a group are. Pairs are weighed by the stems of their words in any order,
  /// so that wordings which differ in order or endings alone can weigh 1, and must not be told so.
  private func likeness(_ group: Group, _ link: Pairing.Link?, isEditorial: Bool) -> Double {
    let weighed = Double(link?.similarity ?? 0)
    guard !isEditorial, weighed > Self.mostAlike, !haveSameWords(group) else { return weighed }
    return Self.mostAlike
  }

  /// The likeness that wordings of different words have at most: the last below 1 that reports tell.
  private static let mostAlike = 0.999

  private func haveSameWords(_ group: Group) -> Bool {
    group.old.flatMap { context.words.old.words($0) }
      == group.new.flatMap { context.words.new.words($0) }
  }

  private func flags(_ old: Int, _ new: Int) -> [Change.Flag] {
    if Editorial.differInMarks(context, old, new) { return [.init(.marks)] }
    return references.onlyFollow(context, old, new) ? [.init(.followsRenumbering)] : []
  }

  private static func joined(_ document: Document, _ clauses: Places) -> String {
    clauses.count == 1
      ? document.clauses[clauses[0]].text
      : clauses.map { document.clauses[$0].text }.joined(separator: "\n")
  }

  // MARK: - Removed clauses

  /// Old clauses that are in no group, and the group that each stands after, -1 for the first; in the
  /// order of the groups.
  private func removed(_ groups: [Int32]) -> [(after: Int32, old: Int32)] {
    var places = [Int32](repeating: -1, count: context.old.clauses.count)
    for (place, first) in groups.enumerated() {
      for old in group(first).old { places[old] = Int32(place) }
    }
    var last: Int32 = -1
    var removed: [(after: Int32, old: Int32)] = []
    for (old, place) in places.enumerated() {
      if place < 0 { removed.append((last, Int32(old))) } else { last = place }
    }
    return removed.sorted { $0 < $1 }
  }

  /// The changes of all groups, with each removed clause where it stood; each run is let go when its
  /// changes are taken.
  private func changes(
    _ runs: [[Change]], removed: [(after: Int32, old: Int32)]
  ) -> [Change] {
    var runs = runs
    var changes: [Change] = []
    changes.reserveCapacity(runs.reduce(removed.count) { $0 + $1.count })
    var rest = removed[...]
    func appendRemoved(after place: Int32) {
      while let next = rest.first, next.after == place {
        let old = Places(Int(next.old))
        changes.append(Change(kind: .removed, old: old, new: [], similarity: 0))
        rest.removeFirst()
      }
    }
    appendRemoved(after: -1)
    var place: Int32 = 0
    for run in runs.indices {
      for change in runs[run] {
        changes.append(change)
        appendRemoved(after: place)
        place += 1
      }
      runs[run] = []
    }
    return changes
  }
}
