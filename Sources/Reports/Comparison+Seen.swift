import Formats
import Prose
import ProseDiff

extension Comparison {
  /// The comparison of the wordings as readers see them, without Markdown's emphasis, for Akoma Ntoso,
  /// whose rows keep their borders. Words that differ only in emphasis are kept words here.
  var seen: Comparison {
    guard old.mayHoldMarkup || new.mayHoldMarkup else { return self }
    let (from, to) = (old.seen, new.seen)
    let seen = changes.map { change in
      guard !change.edits.isEmpty else { return change }
      let texts = (old.wording(change.old), new.wording(change.new))
      guard texts.0.mayBeEmphasized || texts.1.mayBeEmphasized else { return change }
      return change.with(edits: .between(from.wording(change.old), to.wording(change.new)))
    }
    return Comparison(old: from, new: to, changes: seen)
  }
}

extension Document {
  fileprivate var mayHoldMarkup: Bool { clauses.contains { $0.text.mayBeEmphasized } }

  fileprivate var seen: Document {
    let clauses = clauses.map { clause in
      guard clause.kind != .verbatim, clause.text.mayBeEmphasized else { return clause }
      return Clause(
        kind: clause.kind, label: clause.label, level: clause.level, lines: clause.lines,
        text: InlineText(markdown: clause.text).plain)
    }
    return Document(name: name, clauses: clauses)
  }

  /// Returns the wordings of these clauses, one a line.
  fileprivate func wording(_ indexes: Places) -> String {
    indexes.map { clauses[$0].text }.joined(separator: "\n")
  }
}

extension [Edit] {
  static func between(_ old: String, _ new: String) -> [Edit] {
    old == new ? [Edit(.equal, new)] : Edit.between(old, new)
  }
}
