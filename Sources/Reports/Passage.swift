import Prose
import ProseDiff

/// A stop on a reader's way through a comparison, in the order of the new document.
/// Numbers are indexes into the comparison's changes.
enum Passage: Hashable {
  /// Clauses that stand as they stood.
  case unchanged(Range<Int>)
  /// Clauses of which only the label changed, one after the other.
  case renumbered(Range<Int>)
  /// The place that moved clauses have left, which stand together in both documents.
  case departure(Range<Int>)
  case change(Int)
}

extension Comparison {
  /// The comparison as a reader takes it in: runs of unchanged clauses as one stop, and a pointer
  /// where moved clauses used to stand.
  var passages: [Passage] {
    let departures = departures
    var passages = departures[nil, default: []].map(Passage.departure)
    for (index, change) in changes.enumerated() {
      passages.extend(with: index, change.outcome)
      passages += departures[index, default: []].map(Passage.departure)
    }
    return passages
  }

  /// The moved changes by the change that they stood after; nil for those that opened the old
  /// document.
  private var departures: [Int?: [Range<Int>]] {
    var holder: [Int: Int] = [:]
    for (index, change) in changes.enumerated() {
      for clause in change.old { holder[clause] = index }
    }
    var departures: [Int?: [Range<Int>]] = [:]
    var anchor: Int?
    for clause in old.clauses.indices {
      guard let index = holder[clause] else { continue }
      if !changes[index].moved {
        anchor = index
      } else if clause == changes[index].old.first {
        departures[anchor, default: []].extend(with: index)
      }
    }
    return departures
  }
}

extension [Range<Int>] {
  /// Appends a number, joining it to the last run where it only prolongs that.
  fileprivate mutating func extend(with number: Int) {
    if let run = last, run.upperBound == number {
      self[count - 1] = run.lowerBound..<number + 1
    } else {
      append(number..<number + 1)
    }
  }
}

extension [Passage] {
  /// Appends a change, joining it to the run before it where it only prolongs that.
  fileprivate mutating func extend(with index: Int, _ outcome: Outcome) {
    switch (last, outcome) {
    case (.unchanged(let run)?, .unchanged):
      self[count - 1] = .unchanged(run.lowerBound..<index + 1)
    case (.renumbered(let run)?, .renumbered):
      self[count - 1] = .renumbered(run.lowerBound..<index + 1)
    case (_, .unchanged): append(.unchanged(index..<index + 1))
    case (_, .renumbered): append(.renumbered(index..<index + 1))
    default: append(.change(index))
    }
  }
}
