import ProseDiff

/// The parts of a split or merge whose words are mostly in the whole.
struct PartsElsewhere: Sendable, Hashable {
  /// The indexes of their clauses: new ones of a split, old ones of a merge.
  let carried: Set<Int>

  /// Reads the edits of a change whose clauses are in the order in which these replay.
  init(_ change: Change) {
    let isSplit = change.kind == .split
    let gone: Edit.Operation = isSplit ? .delete : .insert
    var parts = [(kept: 0, all: 0)]
    for edit in change.edits where edit.operation != gone {
      for (place, line) in edit.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if place > 0 { parts.append((0, 0)) }
        let length = line.utf8.count
        parts[parts.count - 1].all += length
        if edit.operation == .equal { parts[parts.count - 1].kept += length }
      }
    }
    let clauses = isSplit ? change.new : change.old
    carried = Set(zip(clauses, parts).filter { $0.1.kept * 2 > $0.1.all }.map(\.0))
  }
}
