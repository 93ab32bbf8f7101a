import Testing

@testable import GitStore

struct JournalTests {
  @Test func `a journal reads back as it was written, and part of one does not`() throws {
    let scene = try Scene()
    let (one, two) = (try scene.open().id(ofBlob: [1]), try scene.open().id(ofBlob: [2]))
    let journal = Journal(
      branch: ReferenceMove(name: "refs/heads/main", old: one, new: two),
      tags: [ReferenceMove(name: "refs/tags/x/rev1", old: nil, new: one)],
      placements: [
        Placement(path: "drafts/x.md", prior: one), Placement(path: "drafts/a\nb.md", prior: nil),
      ])
    #expect(Journal(journal.encoded) == journal)
    let parts = journal.encoded.split(separator: 0, omittingEmptySubsequences: false)
    #expect(parts.count == 1 + 2 * 4 + 2 * 3 + 1)
    for end in 0..<journal.encoded.count {
      #expect(Journal(journal.encoded.prefix(end).map(\.self)) != journal)
    }
  }
}
