import Prose
import Testing

@testable import ProseDiff

/// What labels tell of a pair, by how far the drafters keep them.
@Suite struct LabelHabitTests {
  @Test func `the more labels are kept the more one that differs speaks against a pair`() {
    let against = [10, 50, 90, 100].map { LabelHabit(kept: $0, of: 100).bits("c)", "c)bis") }
    #expect(against[0] == 0)
    #expect(against == against.sorted(by: >))
    #expect(against[3] < -3)
  }

  @Test func `however long labels were kept, another never speaks louder than four bits`() {
    let against = [100, 1000, 100_000].map { LabelHabit(kept: $0, of: $0).bits("(2)", "(3)") }
    #expect(against.allSatisfy { (-4 ... -3).contains($0) })
  }

  @Test func `a kept label never speaks louder than two bits`() {
    let habit = LabelHabit(kept: 1000, of: 1000)
    #expect((1...2).contains(habit.bits("c)", "(c)")))
    #expect(LabelHabit(kept: 0, of: 1000).bits("c)", "(c)") == 0)
  }

  @Test func `a few clauses prove little`() {
    let against = [0, 1, 50].map { LabelHabit(kept: $0, of: $0).bits("1.", "2.") }
    #expect(against[0] > -1 && against[1] > against[2])
  }

  @Test(arguments: [
    ("", "1."), ("1.", ""), ("-", "-"), ("•", "1."), ("67 alt 1", "67"), ("OP6", "OP6 ALT"),
  ])
  func `no label, a bullet and that of an alternative say nothing`(old: String, new: String) {
    #expect(LabelHabit(kept: 100, of: 100).bits(old, new) == 0)
  }

  /// What is told of two new clauses that both open like an old one and end otherwise.
  private func twins(_ labels: [String]) -> [Change.Kind] {
    let opening = "that carriers of grain report to the Harbour Office on the first day each month"
    let old = ["\(opening), with weights and the ports of call;"]
    let new = ["\(opening), with seals;", "\(opening), with weights;"]
    let rest = DistinctDraft.clauses
    let before = Self.list(Self.letters, rest[..<1] + old + rest[1...])
    let after = Self.list(labels, rest[..<1] + new + rest[1...])
    let changes = Comparison(
      Document(name: "old", source: before), Document(name: "new", source: after)
    ).changes
    return [1, 2].compactMap { place in changes.first { $0.new.contains(place) }?.kind }
  }

  private static let letters = "abcdefghijklmnop".map { "\($0))" }

  private static func list(_ labels: [String], _ clauses: some Sequence<String>) -> String {
    zip(labels, clauses).map { "\($0) \($1)" }.joined(separator: "\n\n")
  }

  @Test func `of twins the one under the kept label is the clause, where labels are kept`() {
    #expect(twins(Self.letters[..<2] + ["b)bis"] + Self.letters[2...]) == [.reworded, .added])
    #expect(twins(Self.letters) == [.added, .reworded])
  }
}
