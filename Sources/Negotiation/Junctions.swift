import ProseDiff

/// Finds where "and" was exchanged for "or", or the other way about.
enum Junctions {
  /// The flag for the first such place: within one run of changed words one of the two went and the
  /// other came.
  static func flag(
    _ edits: [Edit], _ old: Rewording.Side, _ new: Rewording.Side
  ) -> Change.Flag? {
    for (from, to) in replaced(edits) {
      let struck = (and: old.statement.ands.first(in: from), or: old.statement.ors.first(in: from))
      let putIn = (and: new.statement.ands.first(in: to), or: new.statement.ors.first(in: to))
      if let and = struck.and, let or = putIn.or, putIn.and == nil, struck.or == nil {
        return Change.Flag(.conjunction, old: [old.quote(and)], new: [new.quote(or)])
      }
      if let or = struck.or, let and = putIn.and, struck.and == nil, putIn.or == nil {
        return Change.Flag(.conjunction, old: [old.quote(or)], new: [new.quote(and)])
      }
    }
    return nil
  }

  /// The UTF-8 offsets of each run that was replaced by another.
  private static func replaced(_ edits: [Edit]) -> [(Range<Int>, Range<Int>)] {
    var (from, to) = (0, 0)
    var runs: [(Range<Int>, Range<Int>)] = []
    var struck: Range<Int>?
    for edit in edits {
      let length = edit.text.utf8.count
      if edit.operation == .insert, let struck { runs.append((struck, to..<to + length)) }
      struck = edit.operation == .delete ? from..<from + length : nil
      if edit.operation != .insert { from += length }
      if edit.operation != .delete { to += length }
    }
    return runs
  }
}

extension [Range<Int>] {
  /// The first that begins in a range.
  fileprivate func first(in range: Range<Int>) -> Range<Int>? {
    first { range.contains($0.lowerBound) }
  }
}
