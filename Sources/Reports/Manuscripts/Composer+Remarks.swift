import Formats
import Prose
import ProseDiff

/// Remarks on clauses, and parts of them, that are elsewhere on the other side.
extension Composer {
  func remarked(_ paragraph: Manuscript.Paragraph, _ remark: String?) -> Manuscript.Paragraph {
    var paragraph = paragraph
    paragraph.comment = remark
    return paragraph
  }

  /// Returns the remark on a clause whose other side is elsewhere: where that is.
  func remark(on strand: Weave.Strand) -> String? {
    guard !isInNote, let change = weave.change(of: strand), !change.old.isEmpty, !change.new.isEmpty
    else { return nil }
    let isOld = if case .removed = strand { true } else { false }
    let verb =
      switch change.kind {
      case .split: "Split"
      case .merged: "Merged"
      default: "Moved"
      }
    guard change.moved || verb != "Moved" else { return nil }
    let place = isOld ? place(change.new, new) : place(change.old, old)
    let isReworded = verb == "Moved" && !change.edits.isEmpty
    let preposition = isOld ? verb == "Moved" ? "to" : "into" : "from"
    return "\(verb) \(preposition) \(place)" + (isReworded ? ", and reworded" : "")
  }

  /// Returns the remark on a paragraph of a split or merge whose whole holds the parts in another
  /// order: on a part that keeps no words in place, where it moved; on the paragraph with the most
  /// changed words of the whole, which parts these moved to or from.
  func remark(on part: Part, of parts: [Part], change index: Int) -> String? {
    guard !isInNote, let elsewhere = reordered[index] else { return nil }
    let change = comparison.changes[index]
    let isSplit = change.kind == .split
    func clause(_ part: Part) -> Int { isSplit ? change.new[part.new] : change.old[part.old] }
    let moved = parts.filter { !$0.paragraph.keepsWords && elsewhere.carried.contains(clause($0)) }
      .map(clause)
    let verb = isSplit ? "Moved from" : "Moved to"
    if moved.contains(clause(part)), !part.paragraph.keepsWords {
      return "\(verb) \(isSplit ? place(change.old, old) : place(change.new, new))"
    }
    let changed = parts.map { $0.paragraph.length(of: isSplit ? .deleted : .inserted) }
    guard !moved.isEmpty, let most = changed.max(), most > 0,
      part.paragraph.length(of: isSplit ? .deleted : .inserted) == most
    else { return nil }
    return "Moved in part \(isSplit ? "to" : "from") \(place(moved, isSplit ? new : old))"
  }

  private func place(_ clauses: some Sequence<Int>, _ side: Script) -> String {
    clauses.map { Isolate.around(visible(side.document.addresses[$0])) }.joined(separator: " + ")
  }
}

extension Manuscript.Paragraph {
  /// Whether any of its wording is in both texts.
  fileprivate var keepsWords: Bool {
    pieces.contains { !$0.isLabel && !$0.isGap && $0.revision == .kept }
  }

  /// Returns how many UTF-8 bytes of its wording have this revision.
  fileprivate func length(of revision: Manuscript.Revision) -> Int {
    pieces.filter { !$0.isLabel && $0.revision == revision }.reduce(0) { length, piece in
      if case .text(let text) = piece.content { length + text.utf8.count } else { length }
    }
  }
}
