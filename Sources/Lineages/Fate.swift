import Prose
package import ProseDiff

/// What became of a clause by a later version.
package struct Fate: Sendable, Hashable {
  /// From the clause, and those that it was merged with, straight to what there is in the later
  /// version, with edits; `unchanged` where the wording is the same, `removed` where it is gone.
  package let change: Change
  /// Whether its words were gone for some versions in between.
  package let isReturned: Bool
  /// The last version that had the clause; the later version itself unless the clause was removed.
  package let lastVersion: Int
}

extension Succession {
  /// Returns what became of a clause by a later version, through all versions in between.
  /// Cost: linear in their number.
  package func fate(of start: Appearance, in version: Int) -> Fate {
    precondition(start.version <= version && version <= last, "a later version")
    var course = Course(start)
    while let next = course.pending.popLast() {
      guard next.version < version else {
        course.reached.insert(next.clause)
        continue
      }
      course.lastVersion = max(course.lastVersion, next.version)
      for heir in heirs(of: next) where heir.version <= version {
        course.follow(heir, change(to: heir), isReturn: returned(heir) == next)
      }
    }
    return fate(course, in: version)
  }

  private func fate(_ course: Course, in version: Int) -> Fate {
    let start = course.start
    let new = Places(course.reached.sorted())
    guard let first = new.first else {
      let change = Change(kind: .removed, old: Places([start.clause]), new: [], similarity: 0)
      return Fate(change: change, isReturned: false, lastVersion: course.lastVersion)
    }
    let old =
      course.isMerged && new.count == 1
      ? origins(of: Appearance(version: version, clause: first), in: start.version)
      : Places([start.clause])
    let (from, to) = (documents[start.version].wording(old), documents[version].wording(new))
    let isSame = from.utf8.elementsEqual(to.utf8)
    let edits = isSame ? [] : Edit.between(from, to)
    let kind: Change.Kind =
      new.count > 1 ? .split : old.count > 1 ? .merged : isSame ? .unchanged : .reworded
    let label = documents[version].clauses[first].label
    let change = Change(
      kind: kind, old: old, new: new, moved: course.isMoved,
      renumbered: !clause(start).label.isSameNumber(as: label), similarity: edits.similarity,
      confidence: course.confidence, by: course.isByHand ? .hand : isSame ? .identical : .text,
      edits: edits)
    return Fate(change: change, isReturned: course.isReturned, lastVersion: version)
  }

  /// Returns the clauses of an earlier version that went into one.
  private func origins(of end: Appearance, in version: Int) -> Places {
    var pending = [end]
    var reached: Set<Int> = []
    while let next = pending.popLast() {
      if next.version == version { reached.insert(next.clause) }
      if next.version > version { pending += forebears(of: next) }
    }
    return Places(reached.sorted())
  }
}

/// The path from a clause to what became of it, and what happened along it.
private struct Course {
  let start: Appearance
  var pending: [Appearance]
  var reached: Set<Int> = []
  var lastVersion: Int
  private(set) var isMoved = false
  private(set) var isMerged = false
  private(set) var isReturned = false
  private(set) var isByHand = false
  private(set) var confidence = 1.0
  private var seen: Set<Appearance> = []

  init(_ start: Appearance) {
    self.start = start
    pending = [start]
    lastVersion = start.version
  }

  mutating func follow(_ heir: Appearance, _ change: Change?, isReturn: Bool) {
    if seen.insert(heir).inserted { pending.append(heir) }
    isReturned = isReturned || isReturn
    guard let change, !isReturn else { return }
    isMoved = isMoved || change.moved
    isMerged = isMerged || change.old.count > 1
    isByHand = isByHand || change.by == .hand
    confidence = min(confidence, change.confidence)
  }
}
