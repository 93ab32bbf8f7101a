import Testing

@testable import ProseDiff

@Suite struct GroupedTests {
  private static let pairs: [(key: Int32, member: Int32)] = [
    (2, 7), (0, 1), (2, 3), (2, 9), (0, 5),
  ]

  @Test func `numbers stand by their key, in their order`() {
    let grouped = Grouped(Self.pairs, keys: 4)
    #expect((0..<4).map { Array(grouped[$0]) } == [[1, 5], [], [7, 3, 9], []])
    #expect((0..<4).map(grouped.count) == [2, 0, 3, 0])
  }

  @Test func `of many of one key the first are kept`() {
    let grouped = Grouped(Self.pairs, keys: 3, most: 2)
    #expect((0..<3).map { Array(grouped[$0]) } == [[1, 5], [], [7, 3]])
  }
}
