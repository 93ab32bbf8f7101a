import Prose
import Testing

@testable import ProseDiff

/// What happens to one clause is told of that clause, never of those beside it.
@Suite struct NeighbourTests {
  private let clauses = DistinctDraft.clauses

  private func kinds(_ old: [String], _ new: [String]) -> [Change.Kind] {
    let (old, new) = (DistinctDraft.list(old), DistinctDraft.list(new))
    return Comparison(Document(name: "old", source: old), Document(name: "new", source: new))
      .changes.map(\.kind).filter { $0 != .unchanged }
  }

  @Test(arguments: 0...DistinctDraft.count) func `one clause put in is added and no more`(at: Int) {
    var new = clauses
    new.insert(
      "that owners of yachts pay a deposit before the next session of the Council;", at: at)
    #expect(kinds(clauses, new) == [.added])
    #expect(kinds(new, clauses) == [.removed])
  }

  @Test(arguments: 0..<DistinctDraft.count)
  func `a new clause that opens like its neighbour splits nothing`(
    at: Int
  ) {
    let opening = clauses[at].split(separator: " ").prefix(3).joined(separator: " ")
    var new = clauses
    new.insert("\(opening) carry flags of the State in whose waters they are;", at: at + 1)
    #expect(kinds(clauses, new) == [.added])
    #expect(kinds(new, clauses) == [.removed])
  }

  @Test(arguments: 0..<DistinctDraft.count) func `a new clause in the place of an old one is added`(
    at: Int
  ) {
    var new = clauses
    new[at] =
      "to ask the Secretariat for a study of tides, currents and winds in the northern straits;"
    #expect(Set(kinds(clauses, new)) == [.added, .removed])
    #expect(Set(kinds(new, clauses)) == [.added, .removed])
  }

  @Test(arguments: 0..<DistinctDraft.count)
  func `of clauses of one form each is reworded into its own`(
    shift: Int
  ) {
    let new = clauses.map {
      $0.replacing("before the next session of the Council", with: "without delay")
    }
    let order = (0..<new.count).map { ($0 + shift) % new.count }
    let comparison = Comparison(
      Document(name: "old", source: DistinctDraft.list(clauses)),
      Document(name: "new", source: DistinctDraft.list(order.map { new[$0] })))
    #expect(comparison.changes.map(\.kind) == order.map { _ in .reworded })
    #expect(comparison.changes.map(\.old) == order.map { [$0] })
  }
}
