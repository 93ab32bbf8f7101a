import Prose
import ProseDiff

/// A run that changed, as UTF-8 offsets in both texts.
struct ChangedRun: Sendable, Hashable {
  let old: Range<Int>
  let new: Range<Int>

  subscript(side: Side) -> Range<Int> { side == .old ? old : new }

  /// Returns the changed runs of some edits, in order.
  static func all(_ edits: [Edit]) -> [ChangedRun] {
    PlacedEdit.all(edits).reduce(into: []) { runs, placed in
      guard placed.edit.operation != .equal else { return }
      var run = ChangedRun(old: placed.old, new: placed.new)
      if let last = runs.last, last.old.upperBound == run.old.lowerBound,
        last.new.upperBound == run.new.lowerBound
      {
        run = ChangedRun(old: last.old.union(run.old), new: last.new.union(run.new))
        runs.removeLast()
      }
      runs.append(run)
    }
  }
}

/// An edit, and where its text is in both wordings, as UTF-8 offsets; empty where it is in one.
struct PlacedEdit {
  let edit: Edit
  let old: Range<Int>
  let new: Range<Int>

  static func all(_ edits: [Edit]) -> [PlacedEdit] {
    var (from, to) = (0, 0)
    return edits.map { edit in
      let length = edit.text.utf8.count
      let (start, other) = (from, to)
      if edit.operation != .insert { from += length }
      if edit.operation != .delete { to += length }
      return PlacedEdit(edit: edit, old: start..<from, new: other..<to)
    }
  }
}

/// A place in a wording as the changed runs before it tell; equal for places of both sides in the
/// same kept text, and for all in one run.
struct RunPlace: Hashable {
  /// The number of changed runs that begin before its end.
  let run: Int
  /// UTF-8 bytes from the end of the last of these runs, or the start of the text; nil where the
  /// place overlaps that run.
  let offset: Int?

  init(_ range: Range<Int>, among runs: [Range<Int>]) {
    run = runs.countAscending { $0.lowerBound < range.upperBound }
    let end = run > 0 ? runs[run - 1].upperBound : 0
    offset = end > range.lowerBound ? nil : range.lowerBound - end
  }
}

extension Range<Int> {
  /// Returns the range from where the first of both begins to where the last ends.
  func union(_ other: Self) -> Self {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
