import Prose
import ProseDiff

/// Text that is struck in one place of a comparison and put in at another: a sentence that went on to the
/// next clause says there what it said here.
struct CarriedText: Sendable {
  private let texts: Set<String>

  /// UTF-8 bytes of the shortest text that is known again: of about five words.
  private static let shortest = 24

  /// Cost: one look at what changed.
  init(_ comparison: Comparison) {
    var (struck, putIn): (Set<String>, Set<String>) = ([], [])
    for change in comparison.changes {
      switch change.kind {
      case .removed: struck.insert(comparison.old.clauses[change.old[0]].text)
      case .added: putIn.insert(comparison.new.clauses[change.new[0]].text)
      default:
        for edit in change.edits where edit.text.utf8.count >= Self.shortest {
          if edit.operation == .delete { struck.insert(edit.text.trimmingSpaces) }
          if edit.operation == .insert { putIn.insert(edit.text.trimmingSpaces) }
        }
      }
    }
    texts = struck.intersection(putIn)
  }

  /// UTF-8 offsets of such text on one side of some edits: where they strike, or where they put in.
  func ranges(_ edits: [Edit], where operation: Edit.Operation) -> [Range<Int>] {
    guard !texts.isEmpty else { return [] }
    var (ranges, at): ([Range<Int>], Int) = ([], 0)
    for edit in edits where edit.operation == .equal || edit.operation == operation {
      let end = at + edit.text.utf8.count
      if edit.operation == operation, texts.contains(edit.text.trimmingSpaces) {
        ranges.append(at..<end)
      }
      at = end
    }
    return ranges
  }
}
