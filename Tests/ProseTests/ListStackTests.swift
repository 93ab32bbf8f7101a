import Testing

@testable import Prose

@Suite struct ListStackTests {
  @Test(arguments: [
    (["1.", "2.", "3."], [1, 1, 1]), (["1.", "a)", "b)", "2."], [1, 2, 2, 1]),
    (["a)", "i)", "ii)", "b)"], [1, 2, 2, 1]), (["h)", "i)", "j)"], [1, 1, 1]),
    (["I.", "A.", "1.", "II."], [1, 2, 3, 1]), (["3.1", "3.1.1", "3.2"], [2, 3, 2]),
    (["67.", "67 alt 1", "68."], [1, 1, 1]), (["1.", "-", "•", "2."], [1, 2, 2, 1]),
    (["Article 7", "1.", "a)", "Article 8", "1."], [1, 2, 3, 1, 2]),
    (["(a)", "a)", "(b)"], [1, 2, 1]),
  ])
  func `labels nest by their style`(labels: [String], depths: [Int]) throws {
    var list = ListStack()
    #expect(try labels.map { try enter($0, 0, &list) } == depths)
  }

  @Test func `labels of one style nest by their indent`() throws {
    var list = ListStack()
    let depths = try [("-", 0), ("-", 2), ("-", 4), ("-", 2), ("-", 0)].map {
      try enter($0, $1, &list)
    }
    #expect(depths == [1, 2, 3, 2, 1])
  }

  @Test(arguments: [(true, 1), (false, 2)])
  func `a number is in a PP only where that asks for more`(afterEnd: Bool, depth: Int) throws {
    var list = ListStack()
    _ = try enter("PP6", 0, &list)
    #expect(try enter("1.", 0, afterEnd: afterEnd, &list) == depth)
  }

  @Test(arguments: [(0, 1), (3, 2), (4, 2), (9, 1)])
  func `a paragraph belongs to the item that it is aligned with`(indent: Int, depth: Int) throws {
    var list = ListStack()
    _ = try enter("1.", 0, &list)
    #expect(list.depth(ofParagraph: indent) == depth)
  }

  @Test func `paragraphs below a title belong to it`() throws {
    var list = ListStack()
    _ = try enter("1.", 0, &list)
    #expect(!list.isInBody(0))
    list.markTitle()
    #expect(list.isInBody(0))
    #expect(list.depth(ofParagraph: 0) == 2)
    #expect(try list.goesOnFromTitle(label("2.")))
    #expect(try !list.goesOnFromTitle(label("1.")))
  }

  @Test func `paths are left where a number passes them`() throws {
    var list = ListStack()
    for label in ["3.", "3.1", "3.2"] { _ = try enter(label, 0, &list) }
    #expect(try list.path(above: label("4.")) == nil)
    list.removeAll()
    for label in ["3.1", "3.2"] { _ = try enter(label, 0, &list) }
    #expect(try list.path(above: label("4."))?.style == .path(2))
    list.leavePaths()
    #expect(try list.path(above: label("4.")) == nil)
  }

  private func enter(
    _ printed: String, _ indent: Int, afterEnd: Bool = false, _ list: inout ListStack
  ) throws -> Int {
    try list.enter(label(printed), indent: indent, afterEnd: afterEnd)
  }

  private func label(_ printed: String) throws -> LabelMatch {
    let bytes = Array((printed + " ports").utf8)
    return try #require(LabelScanner.match(bytes, bytes.indices))
  }
}
