import Prose
import ProseDiff

/// Sentences and clauses that one change strikes and the same or an adjacent one inserts. A
/// sentence that went on to the next clause says there what it said here.
struct CarriedText: Sendable {
  private let texts: Set<String>

  /// UTF-8 bytes of the shortest sentence that is recognized: about five words.
  private static let shortestSentence = 24

  /// Cost: one pass over what changed.
  init(_ comparison: Comparison) {
    var texts: Set<String> = []
    var above = Runs()
    let (olds, news) = (comparison.old.clauses, comparison.new.clauses)
    for change in comparison.changes {
      let runs = Runs(change, olds, news)
      runs.addShared(with: runs, to: &texts)
      runs.addShared(with: above, to: &texts)
      above.addShared(with: runs, to: &texts)
      above = runs
    }
    self.texts = texts
  }

  /// The sentences and clauses that one change strikes and inserts.
  private struct Runs {
    private(set) var struck: Set<String> = []
    private(set) var putIn: Set<String> = []

    init() {}

    init(_ change: Change, _ olds: [Clause], _ news: [Clause]) {
      switch change.kind {
      case .removed: struck = [olds[change.old[0]].text]
      case .added: putIn = [news[change.new[0]].text]
      default:
        for edit in change.edits where edit.operation != .equal {
          guard let sentence = CarriedText.sentence(edit.text) else { continue }
          if edit.operation == .delete { struck.insert(sentence) } else { putIn.insert(sentence) }
        }
      }
    }

    /// Adds what these strike and the others insert; most changes do neither.
    func addShared(with others: Runs, to texts: inout Set<String>) {
      guard !struck.isEmpty, !others.putIn.isEmpty else { return }
      texts.formUnion(struck.intersection(others.putIn))
    }
  }

  /// Returns a run of wording without the spaces around it; nil where it is short or does not end
  /// as a sentence does, as "not later than 30 June" may occur in any sentence.
  private static func sentence(_ text: String) -> String? {
    guard text.utf8.count >= shortestSentence,
      let end = text.unicodeScalars.last(where: { $0 != " " }), ends.contains(end)
    else { return nil }
    let sentence = text.trimmingSpaces
    return sentence.utf8.count >= shortestSentence ? sentence : nil
  }

  private static let ends: Set<Unicode.Scalar> = [".", ";", "!", "?", "。", "；", "؟", "।"]

  /// Returns the UTF-8 offsets of carried text on one side of some edits: what they strike, or what
  /// they insert.
  func ranges(_ edits: [Edit], where operation: Edit.Operation) -> [Range<Int>] {
    texts.isEmpty ? [] : edits.ranges(of: operation) { texts.contains($0.trimmingSpaces) }
  }
}
