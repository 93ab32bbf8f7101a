import Prose
import ProseDiff
import Testing

struct SampleTests {
  @Test(arguments: Sample.all)
  func `a sample made by hand is a sound comparison`(sample: Sample) {
    let comparison = sample.comparison
    #expect(comparison.changes.flatMap(\.old).sorted() == Array(comparison.old.clauses.indices))
    #expect(comparison.changes.flatMap(\.new).sorted() == Array(comparison.new.clauses.indices))
    for change in comparison.changes where !change.edits.isEmpty {
      #expect(change.edits.oldText == wording(comparison.old, change.old))
      #expect(change.edits.newText == wording(comparison.new, change.new))
    }
  }

  private func wording(_ document: Document, _ indexes: Places) -> String {
    indexes.map { document.clauses[$0].text }.joined(separator: "\n")
  }
}
