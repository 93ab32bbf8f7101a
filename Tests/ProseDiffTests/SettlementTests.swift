import Prose
import Testing

@testable import ProseDiff

struct SettlementTests {
  private static let fees = "The Assembly decides to lower the fees of small coastal observatories."
  private static let lamps = "Keepers of lighthouses report each lamp that failed during the night."
  private static let birds = "Migrating birds are counted twice a year by trained volunteers."

  private func compare(
    _ old: [String], _ new: [String], together: [(Int, Int)] = [], apart: [(Int, Int)] = [],
    moved: Set<Int> = []
  ) -> Comparison {
    func document(_ clauses: [String]) -> Document {
      Document(name: "", source: clauses.joined(separator: "\n\n"))
    }
    return Comparison(
      document(old), document(new),
      settled: Settlement(
        together: together.map { .init(old: $0.0, new: $0.1) },
        apart: Set(apart.map { .init(old: $0.0, new: $0.1) }), moved: moved))
  }

  @Test func `clauses settled to belong together are a pair by hand, whatever they say`() throws {
    let comparison = compare(
      [Self.fees, Self.lamps], [Self.fees, Self.birds], together: [(1, 1)])
    let change = try #require(comparison.changes.last)
    #expect(change.kind == .reworded && change.by == .hand)
    #expect(change.confidence == 1)
    #expect(comparison.changes.count == 2)
  }

  @Test func `a pair by hand takes a clause from the one that it is the same as`() {
    let comparison = compare(
      [Self.fees, Self.lamps], [Self.lamps, Self.birds, Self.fees], together: [(1, 1)])
    let kinds = comparison.changes.map { [$0.old.first ?? -1, $0.new.first ?? -1] }
    #expect(Set(kinds) == [[-1, 0], [1, 1], [0, 2]])
  }

  @Test(arguments: [[lamps], [lamps.replacing("report", with: "note")]])
  func `clauses settled to be apart are removed and added`(new: [String]) {
    let comparison = compare([Self.lamps], new, apart: [(0, 0)])
    #expect(Set(comparison.changes.map(\.kind)) == [.added, .removed])
  }

  @Test func `of clauses that are apart, each may still find another`() {
    let comparison = compare(
      [Self.fees, Self.lamps], [Self.lamps, Self.fees, Self.lamps], apart: [(1, 2)])
    #expect(comparison.changes.contains { $0.old.first == 1 && $0.new.first == 0 })
  }

  @Test(arguments: [0, 1])
  func `of clauses that changed places, the one moved that is known to have`(moved: Int) {
    let exchanged = compare([Self.fees, Self.lamps], [Self.lamps, Self.fees], moved: [moved])
    #expect(exchanged.changes.filter(\.moved).map { $0.old[0] } == [moved])
    let kept = compare([Self.fees, Self.lamps], [Self.fees, Self.lamps], moved: [moved])
    #expect(kept.summary.moved == 0)
  }

  @Test func `a clause in several pairs by hand was split, or merged`() {
    let split = compare([Self.fees], [Self.birds, Self.lamps], together: [(0, 0), (0, 1)])
    #expect(split.changes.map(\.kind) == [.split])
    let merged = compare([Self.birds, Self.lamps], [Self.fees], together: [(0, 0), (1, 0)])
    #expect(merged.changes.map(\.kind) == [.merged])
    #expect(merged.changes[0].by == .hand)
  }

  @Test func `a part settled to be apart is no part`() {
    let whole = Self.lamps + " " + Self.birds
    #expect(compare([whole], [Self.lamps, Self.birds]).changes.map(\.kind) == [.split])
    let apart = compare([whole], [Self.lamps, Self.birds], apart: [(0, 1)])
    #expect(Set(apart.changes.map(\.kind)) == [.reworded, .added])
  }

  @Test(arguments: 1...20)
  func `every clause is accounted for once, whatever is settled`(seed: UInt64) {
    var draft = GeneratedDraft(seed: seed, clauses: 12)
    let old = Document(name: "", source: draft.source)
    draft.redraft()
    let new = Document(name: "", source: draft.source)
    let places = (0..<8).map { step in
      Settlement.Pair(
        old: Int(seed * 7 + UInt64(step) * 5) % old.clauses.count,
        new: Int(seed * 3 + UInt64(step) * 11) % new.clauses.count)
    }
    let settled = Settlement(
      together: Array(places.prefix(4)), apart: Set(places.dropFirst(4)))
    let changes = Comparison(old, new, settled: settled).changes
    #expect(changes.flatMap(\.old).sorted() == Array(old.clauses.indices))
    #expect(changes.flatMap(\.new).sorted() == Array(new.clauses.indices))
  }
}
