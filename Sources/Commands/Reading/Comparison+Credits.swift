import Formats
import Prose
import ProseDiff
import Reports

extension Comparison {
  /// Returns the comparison with the authors of each change, as the document records them: those
  /// who struck words of the old clauses or moved them away, and those who inserted words into the
  /// new ones.
  func credited(_ old: [Int: [Credit]], _ new: [Int: [Credit]]) -> Comparison {
    guard !old.isEmpty || !new.isEmpty else { return self }
    return Comparison(
      old: self.old, new: self.new,
      changes: changes.map { change in
        let isTold = change.kind != .unchanged || change.moved || change.renumbered
        guard isTold || !change.edits.isEmpty else { return change }
        let (olds, news) = (
          change.old.flatMap { old.on(self.old.clauses[$0].lines) },
          change.new.flatMap { new.on(self.new.clauses[$0].lines) }
        )
        let struck = olds.authors(.struck, .movedAway)
        let inserted = news.authors(.inserted, .movedHere)
        let formed = change.renumbered ? news.authors(.formed) : []
        let isForm = struck.isEmpty && inserted.isEmpty
        guard !isForm || !formed.isEmpty else { return change }
        let flag = Change.Flag(
          .author, old: isForm ? formed : struck, new: isForm ? formed : inserted)
        return change.flagged([flag])
      })
  }
}

extension Settlement {
  /// Returns the settlement with the old clauses that somebody moved, as the document records.
  func withMoves(_ credits: [Int: [Credit]], of old: Document) -> Settlement {
    guard !credits.isEmpty else { return self }
    let moved = old.clauses.indices.filter { clause in
      credits.on(old.clauses[clause].lines).contains { $0.kind == .movedAway }
    }
    return Settlement(together: together, apart: apart, moved: Set(moved))
  }
}

extension [Int: [Credit]] {
  /// Returns the credits on these lines.
  fileprivate func on(_ lines: ClosedRange<Int>) -> [Credit] {
    isEmpty ? [] : lines.flatMap { self[$0] ?? [] }
  }
}

extension [Credit] {
  /// Returns who made changes of these kinds and when, each once:
  /// `A. Writer, 2031-05-01T09:00:00Z`.
  fileprivate func authors(_ kinds: Credit.Kind...) -> [String] {
    var known: Set<String> = []
    return filter { kinds.contains($0.kind) }
      .map { credit in credit.author + (credit.date.map { ", \($0)" } ?? "") }
      .filter { known.insert($0).inserted }
  }
}
