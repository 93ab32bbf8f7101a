import ProseDiff

/// One of the two sides of a change.
enum Side: Sendable, Hashable, Comparable {
  case old, new

  var other: Side { self == .old ? .new : .old }
}

/// A run that changed, as UTF-8 offsets in both texts.
struct ChangedRun: Sendable, Hashable {
  private(set) var old: Range<Int>
  private(set) var new: Range<Int>

  subscript(side: Side) -> Range<Int> { side == .old ? old : new }

  /// Returns the changed runs of some edits, in order.
  static func all(_ edits: [Edit]) -> [ChangedRun] {
    var (from, to) = (0, 0)
    var runs: [ChangedRun] = []
    for edit in edits {
      let length = edit.text.utf8.count
      let isNext = runs.last.map { $0.old.upperBound == from && $0.new.upperBound == to } ?? false
      if edit.operation != .equal, !isNext {
        runs.append(ChangedRun(old: from..<from, new: to..<to))
      }
      if edit.operation != .insert { from += length }
      if edit.operation != .delete { to += length }
      guard edit.operation != .equal else { continue }
      let last = runs.count - 1
      runs[last].old = runs[last].old.lowerBound..<from
      runs[last].new = runs[last].new.lowerBound..<to
    }
    return runs
  }
}

extension Range<Int> {
  /// Returns the range from where the first of both begins to where the last ends.
  func union(_ other: Self) -> Self {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
