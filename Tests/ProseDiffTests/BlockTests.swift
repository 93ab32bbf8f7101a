import Prose
import Testing

@testable import ProseDiff

/// What moves together is told as one move, and wrapping changes nothing.
@Suite struct BlockTests {
  private let sections = [
    (heading: "Stations", clauses: Array(DistinctDraft.clauses[0..<2])),
    (heading: "Safety", clauses: Array(DistinctDraft.clauses[2..<5])),
    (heading: "Trade", clauses: Array(DistinctDraft.clauses[5..<10])),
  ]

  /// The old clauses that moved, in the order of the new document.
  private func moved(_ order: [Int]) -> [Int] {
    let (old, new) = (
      DistinctDraft.sections(sections), DistinctDraft.sections(order.map { sections[$0] })
    )
    return Comparison(Document(name: "old", source: old), Document(name: "new", source: new))
      .changes.filter(\.moved).flatMap(\.old)
  }

  @Test(arguments: [
    ([1, 0, 2], Array(0...2)), ([0, 2, 1], Array(3...6)), ([1, 2, 0], Array(0...2)),
    ([0, 1, 2], []),
  ]) func `of two exchanged sections the shorter moved, heading and all`(order: [Int], at: [Int]) {
    #expect(moved(order) == at)
  }

  @Test func `a section that moved and was edited is moved whole`() {
    let edited = sections[1].clauses.map { $0.replacing("next session", with: "second session") }
    let new = [sections[0], sections[2], (heading: "Safety at sea", clauses: edited)]
    let comparison = Comparison(
      Document(name: "old", source: DistinctDraft.sections(sections)),
      Document(name: "new", source: DistinctDraft.sections(new)))
    let moved = comparison.changes.filter(\.moved)
    #expect(moved.map(\.old) == [[3], [4], [5], [6]])
    #expect(moved.allSatisfy { $0.kind == .reworded && !$0.edits.isEmpty })
  }

  @Test(arguments: [40, 55, 72, 90]) func `wrapping changes nothing that is told`(width: Int) {
    var clauses = DistinctDraft.clauses
    let old = DistinctDraft.list(clauses)
    clauses.insert(clauses.remove(at: 8), at: 1)
    clauses[4] +=
      " and to repeat each test as long as the Council asks for it in each of its sessions;"
    clauses[6] += " " + clauses.remove(at: 7)
    let new = DistinctDraft.list(clauses)
    let plain = Self.told(old, new)
    #expect(Set(plain.map(\.kind)) == [.unchanged, .reworded, .merged])
    #expect(Self.told(Self.wrapped(old, width), Self.wrapped(new, width + 7)) == plain)
    #expect(Self.told(old, Self.wrapped(new, width)) == plain)
  }

  private static func told(_ old: String, _ new: String) -> [Change] {
    Comparison(Document(name: "old", source: old), Document(name: "new", source: new)).changes
  }

  /// Each paragraph with line breaks in place of spaces, lines at most so wide.
  private static func wrapped(_ source: String, _ width: Int) -> String {
    source.split(separator: "\n\n").map { paragraph in
      var lines = [""]
      for word in paragraph.split(separator: " ") {
        let line = lines[lines.count - 1]
        if !line.isEmpty, line.count + word.count >= width {
          lines.append("   " + word)
        } else {
          lines[lines.count - 1] += (line.isEmpty ? "" : " ") + word
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}
