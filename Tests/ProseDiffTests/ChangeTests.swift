import Testing

@testable import ProseDiff

@Suite struct ChangeTests {
  @Test func `shares are rounded to the thousandth`() {
    #expect(
      [0, 0.0004, 0.0006, 0.9994, 0.9996, 1].map { Thousandths($0).count } == [
        0, 0, 1, 999, 1000, 1000,
      ])
    #expect(Thousandths(0.123).share == 0.123)
  }

  @Test(arguments: [false, true], [false, true])
  func `each fact of a change stands for itself`(moved: Bool, editorial: Bool) {
    let change = Change(
      kind: .reworded, old: [1], new: [2], moved: moved, renumbered: !moved, editorial: editorial,
      similarity: 0.5, confidence: 0.75)
    #expect(change.moved == moved)
    #expect(change.renumbered == !moved)
    #expect(change.editorial == editorial)
    #expect((change.similarity, change.confidence) == (0.5, 0.75))
  }

  @Test func `a change is small, as there are as many as clauses`() {
    #expect(MemoryLayout<Change>.stride == 40)
  }
}
