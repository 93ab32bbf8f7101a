import Testing

@testable import Formats

struct ListStyleTests {
  @Test(arguments: [
    ("list", Block.Kind.paragraph), ("list 3", .listed(2)), ("list continue", .itemParagraph(0)),
    ("list continue 2", .itemParagraph(1)), ("list 2 cont.", .itemParagraph(1)),
    ("verbatim", .verbatim),
  ])
  func `styles of lists tell the depth`(name: String, kind: Block.Kind) {
    #expect(Block.Kind(styleNamed: name) == kind)
  }

  @Test(arguments: [
    "list paragraph", "list bullet 2", "list 0", "list 10", "normal", "", "list 2 3",
  ])
  func `other styles tell nothing`(name: String) {
    #expect(Block.Kind(styleNamed: name) == nil)
  }
}
