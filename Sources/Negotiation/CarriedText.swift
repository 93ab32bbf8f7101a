import Prose
import ProseDiff

/// Sentences and clauses that are struck in one change and put in by the next or the one before: one that
/// went on to the next clause says there what it said here.
struct CarriedText: Sendable {
  private let texts: Set<String>

  /// UTF-8 bytes of the shortest text that is known again: of about five words.
  private static let shortest = 24

  /// Cost: one look at what changed.
  init(_ comparison: Comparison) {
    var struck: [String: Int] = [:]
    var putIn: [String: Int] = [:]
    for (place, change) in comparison.changes.enumerated() {
      switch change.kind {
      case .removed: struck[comparison.old.clauses[change.old[0]].text] = place
      case .added: putIn[comparison.new.clauses[change.new[0]].text] = place
      default:
        for edit in change.edits where Self.isSentence(edit.text.trimmingSpaces) {
          if edit.operation == .delete { struck[edit.text.trimmingSpaces] = place }
          if edit.operation == .insert { putIn[edit.text.trimmingSpaces] = place }
        }
      }
    }
    texts = Set(
      struck.compactMap { text, from in
        putIn[text].flatMap { abs($0 - from) <= 1 ? text : nil }
      })
  }

  /// Whether a run of wording ends as a sentence does: "not later than 30 June" may stand in any.
  private static func isSentence(_ text: String) -> Bool {
    text.utf8.count >= shortest && text.last.map(ends.contains) == true
  }

  private static let ends: Set<Character> = [".", ";", "!", "?", "。", "；", "؟", "।"]

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
