import Prose
import ProseDiff

/// The clauses of both sides in one order that keeps each side's: struck, inserted or carried.
struct Weave {
  enum Strand: Hashable {
    case removed(Int)
    case added(Int)
    /// A change whose sides share a place, by its index.
    case carried(Int)
  }

  private let changes: [Change]
  private let mayCarry: (Change) -> Bool
  /// By clause, the index of its change.
  private var ofOld: [Int: Int] = [:]
  private var ofNew: [Int: Int] = [:]

  /// `mayCarry` returns whether the sides of a change can be written as one at all.
  init(_ comparison: Comparison, mayCarry: @escaping (Change) -> Bool) {
    changes = comparison.changes
    self.mayCarry = mayCarry
    for (index, change) in changes.enumerated() {
      for clause in change.old { ofOld[clause] = index }
      for clause in change.new { ofNew[clause] = index }
    }
  }

  /// Weaves clauses of the old document with clauses of the new one, both ascending.
  func strands(_ olds: [Int], _ news: [Int]) -> [Strand] {
    var strands: [Strand] = []
    var (oldRest, newRest) = (olds[...], news[...])
    for index in carried(olds, news) {
      let (old, new) = (changes[index].oldRange, changes[index].newRange)
      let before = (oldRest.prefix { $0 < old.lowerBound }, newRest.prefix { $0 < new.lowerBound })
      strands += before.0.map(Strand.removed) + before.1.map(Strand.added)
      strands.append(.carried(index))
      oldRest = oldRest.drop { $0 <= old.upperBound }
      newRest = newRest.drop { $0 <= new.upperBound }
    }
    return strands + oldRest.map(Strand.removed) + newRest.map(Strand.added)
  }

  /// Returns the change that a strand belongs to.
  func change(of strand: Strand) -> Change? {
    switch strand {
    case .removed(let old): ofOld[old].map { changes[$0] }
    case .added(let new): ofNew[new].map { changes[$0] }
    case .carried(let index): changes[index]
    }
  }

  // MARK: - What is carried

  /// Returns the changes carried over, in the order of both sides: those that have not moved, and
  /// those that moved to another heading but are still between the same neighbours.
  private func carried(_ olds: [Int], _ news: [Int]) -> [Int] {
    let (oldSet, newSet) = (Set(olds), Set(news))
    let candidates = news.compactMap { ofNew[$0] }.filter { index in
      let change = changes[index]
      return !change.old.isEmpty && oldSet.isSuperset(of: change.old)
        && newSet.isSuperset(of: change.new) && mayCarry(change)
    }.withoutRepeats
    let settled = withoutCrossed(candidates.filter { !changes[$0].moved })
    return withUnmoved(ascending(settled), among: candidates.filter { changes[$0].moved })
  }

  /// Leaves out changes of several clauses that have clauses of other changes between them.
  private func withoutCrossed(_ settled: [Int]) -> [Int] {
    guard settled.contains(where: { changes[$0].old.count + changes[$0].new.count > 2 }) else {
      return settled
    }
    let counts = (
      old: settled.flatMap { changes[$0].old }.counts,
      new: settled.flatMap { changes[$0].new }.counts
    )
    return settled.filter { !isCrossed(changes[$0], by: counts) }
  }

  /// Whether clauses of other changes that have not moved are between the clauses of a change.
  /// `settled` has, by clause, how many clauses before it belong to such changes.
  private func isCrossed(_ change: Change, by settled: (old: [Int], new: [Int])) -> Bool {
    let (old, new) = (change.oldRange, change.newRange)
    return settled.old[old.upperBound + 1] - settled.old[old.lowerBound] > change.old.count
      || settled.new[new.upperBound + 1] - settled.new[new.lowerBound] > change.new.count
  }

  private func ascending(_ indexes: [Int]) -> [Int] {
    var (lastOld, lastNew) = (-1, -1)
    return indexes.filter { index in
      let (old, new) = (changes[index].oldRange, changes[index].newRange)
      guard old.lowerBound > lastOld, new.lowerBound > lastNew else { return false }
      (lastOld, lastNew) = (old.upperBound, new.upperBound)
      return true
    }
  }

  private func withUnmoved(_ kept: [Int], among moved: [Int]) -> [Int] {
    var result: [Int] = []
    var rest = moved.filter { changes[$0].old.count == 1 && changes[$0].new.count == 1 }[...]
    for next in kept.map(Int?.some) + [nil] {
      let end = next.map { (changes[$0].oldRange.lowerBound, changes[$0].newRange.lowerBound) }
      while let index = rest.first, changes[index].new[0] < end?.1 ?? .max {
        rest.removeFirst()
        let last = result.last.map {
          (changes[$0].oldRange.upperBound, changes[$0].newRange.upperBound)
        }
        let (old, new) = (changes[index].old[0], changes[index].new[0])
        if old > last?.0 ?? -1, old < end?.0 ?? .max, new > last?.1 ?? -1 { result.append(index) }
      }
      if let next { result.append(next) }
    }
    return result
  }
}

extension Change {
  /// The range from the first to the last clause of the side, if it has any.
  var oldRange: ClosedRange<Int> { (old.first ?? 0)...(old.last ?? 0) }
  var newRange: ClosedRange<Int> { (new.first ?? 0)...(new.last ?? 0) }
}

extension [Int] {
  /// By number, how many of these numbers are lower, up to one above the highest.
  fileprivate var counts: [Int] {
    var counts = [Int](repeating: 0, count: (self.max() ?? -1) + 2)
    for number in self { counts[number + 1] += 1 }
    for place in counts.indices.dropFirst() { counts[place] += counts[place - 1] }
    return counts
  }

  fileprivate var withoutRepeats: [Int] {
    var seen: Set<Int> = []
    return filter { seen.insert($0).inserted }
  }
}
