import Prose
import ProseDiff

/// A stop on a reader's way through a comparison, in the order of the new document.
///
/// Numbers are indexes into the comparison's changes.
enum Passage: Hashable {
  /// Unchanged clauses.
  case unchanged(Range<Int>)
  /// Consecutive clauses of which only the label changed.
  case renumbered(Range<Int>)
  /// Two or more clauses that moved together, and to which nothing happened besides new labels.
  case moved(Range<Int>)
  /// The place left by moved clauses that are adjacent in both documents.
  case departure(Range<Int>)
  case change(Int)
}

extension Comparison {
  /// The comparison as a reader takes it in: each run of unchanged clauses as one stop, and a
  /// pointer where moved clauses used to be.
  var passages: [Passage] {
    var departures = departures[...]
    var passages: [Passage] = []
    let changes = changes.span
    for index in -1..<changes.count {
      if index >= 0 { passages.extend(with: index, changes) }
      while let next = departures.first, next.after == index {
        passages.append(.departure(next.run))
        departures.removeFirst()
      }
    }
    return passages
  }

  /// The runs of adjacent moved changes, each with the change that it followed in the old document,
  /// -1 if it opened that; in the order of the latter.
  private var departures: [(after: Int, run: Range<Int>)] {
    var holders = [Int](repeating: -1, count: old.clauses.count)
    let changes = changes.span
    for index in changes.indices {
      for clause in changes[index].old { holders[clause] = index }
    }
    var moved: [(after: Int, clause: Int, index: Int)] = []
    var anchor = -1
    for (clause, index) in holders.enumerated() where index >= 0 {
      if !changes[index].moved {
        anchor = index
      } else if clause == changes[index].old.first {
        moved.append((anchor, clause, index))
      }
    }
    var departures: [(after: Int, run: Range<Int>)] = []
    for (after, _, index) in moved.sorted(by: <) {
      if let last = departures.last, last.after == after, last.run.upperBound == index {
        departures[departures.count - 1].run = last.run.lowerBound..<index + 1
      } else {
        departures.append((after, index..<index + 1))
      }
    }
    return departures
  }
}

extension [Passage] {
  /// Appends a change, joining it to the run before it if it only continues that.
  ///
  /// An unchanged or renumbered clause with flags, such as marks around it, is a stop of its own.
  fileprivate mutating func extend(with index: Int, _ changes: Span<Change>) {
    switch (last, changes[index].outcome) {
    case (_, .unchanged) where !changes[index].flags.isEmpty: append(.change(index))
    case (_, .renumbered) where !changes[index].flags.isEmpty: append(.change(index))
    case (.unchanged(let run)?, .unchanged):
      self[count - 1] = .unchanged(run.lowerBound..<index + 1)
    case (.renumbered(let run)?, .renumbered):
      self[count - 1] = .renumbered(run.lowerBound..<index + 1)
    case (_, .unchanged): append(.unchanged(index..<index + 1))
    case (_, .renumbered): append(.renumbered(index..<index + 1))
    case (.moved(let run)?, .moved) where changes[index].movedOn(from: changes[index - 1]):
      self[count - 1] = .moved(run.lowerBound..<index + 1)
    case (.change(index - 1)?, .moved) where changes[index].movedOn(from: changes[index - 1]):
      self[count - 1] = .moved(index - 1..<index + 1)
    default: append(.change(index))
    }
  }
}

extension Change {
  /// Whether the clauses moved together with those of the change before, and nothing happened to
  /// either besides new labels.
  fileprivate func movedOn(from former: Change) -> Bool {
    isMoveAlone && former.isMoveAlone && former.old.last.map { $0 + 1 } == old.first
  }

  private var isMoveAlone: Bool {
    outcome == .moved && flags.isEmpty && facts.allSatisfy { $0 == .renumbered }
  }
}
