import Prose
import Testing

@testable import ProseDiff

struct HeadingsAboveTests {
  private func headings(_ kinds: [Clause.Kind]) -> HeadingsAbove {
    HeadingsAbove(kinds.map { Clause(kind: $0, lines: 1...1, text: "words") })
  }

  @Test func `a clause stands under the last heading before it`() {
    let headings = headings([.paragraph, .heading, .paragraph, .item, .heading, .heading, .row])
    let above = (0..<7).map { headings[$0] }
    #expect(above == [nil, nil, 1, 1, 1, 4, 5])
  }

  @Test(arguments: [[], [Clause.Kind.paragraph, .item]])
  func `where there are no headings none stands under one`(kinds: [Clause.Kind]) {
    let headings = headings(kinds)
    #expect(kinds.indices.allSatisfy { headings[$0] == nil })
  }
}
