import Formats
import Prose
import ProseDiff
import Reports

extension Comparison {
  /// The same comparison with who made each change, of a document that records it: those who struck
  /// words of the old clauses, and those who put in words of the new ones.
  func credited(_ old: [Int: [Credit]], _ new: [Int: [Credit]]) -> Comparison {
    guard !old.isEmpty || !new.isEmpty else { return self }
    return Comparison(
      old: self.old, new: self.new,
      changes: changes.map { change in
        guard change.kind != .unchanged || change.moved || !change.edits.isEmpty else {
          return change
        }
        let struck = change.old.flatMap { old.words(.struck, self.old.clauses[$0].lines) }
        let inserted = change.new.flatMap { new.words(.inserted, self.new.clauses[$0].lines) }
        guard !struck.isEmpty || !inserted.isEmpty else { return change }
        return change.flagged([Change.Flag(.author, old: struck.distinct, new: inserted.distinct)])
      })
  }
}

extension [Int: [Credit]] {
  /// Who made changes of a kind on some lines, and when: `A. Writer, 2031-05-01T09:00:00Z`.
  fileprivate func words(_ kind: Credit.Kind, _ lines: ClosedRange<Int>) -> [String] {
    lines.flatMap { self[$0] ?? [] }.filter { $0.kind == kind }.map { credit in
      credit.author + (credit.date.map { ", \($0)" } ?? "")
    }
  }
}

extension [String] {
  fileprivate var distinct: [String] {
    var known: Set<String> = []
    return filter { known.insert($0).inserted }
  }
}
