import Testing

@testable import Prose

@Suite struct ByteCursorTests {
  private func cursor(_ text: String) -> ByteCursor {
    let bytes = Array(text.utf8)
    return ByteCursor(bytes, bytes.indices)
  }

  @Test func `a piece that is not there moves nothing`() {
    var cursor = cursor("第7条")
    let isMark = cursor.skip(mark: "7")
    let isWord = cursor.skip("第8")
    let areBoth = cursor.attempt { $0.skip("第") && $0.skip(mark: "8") }
    #expect(!isMark && !isWord && !areBoth)
    #expect(cursor.at == 0)
    let number = cursor.attempt { $0.skip("第") ? $0.number() : nil }
    #expect(number == 7)
    #expect(cursor.nextScalar == "条")
    #expect(!cursor.isAtEnd && !cursor.isAtBreak)
    _ = cursor.skip("条")
    #expect(cursor.isAtEnd && cursor.isAtBreak && cursor.next == nil && cursor.nextScalar == nil)
  }

  @Test(arguments: [
    (" bis The", 4), ("bis.ter", 7), ("[bis] ", 5), (" alt 1 ", 6), (" *bis*", 6), ("bison", 0),
    ("TERMS", 0), ("bisThe", 3), ("之二", 6), (" new. x", 5), ("<sup>ter</sup>", 14), ("", 0),
    (" The", 0), ("(bis", 0),
  ])
  func `suffixes belong to the number before them`(text: String, length: Int) {
    var cursor = cursor(text)
    let isThere = cursor.suffixes()
    #expect(isThere == (length > 0))
    #expect(cursor.at == length)
  }

  @Test(arguments: [
    ("– The", 3, true), (" - The", 2, true), ("-", 0, false), ("-The", 0, false),
    (" The", 0, false),
  ])
  func `a dash separates a label from its wording`(text: String, length: Int, isDash: Bool) {
    var cursor = cursor(text)
    let isThere = cursor.dash()
    #expect(isThere == isDash)
    #expect(cursor.at == length)
  }

  @Test(arguments: [
    (" - The", 2), ("- The", 1), (" - 3", 0), ("- and", 0), (" - and", 2), (" – ٣", 0),
  ])
  func `a bare dash goes on to no number`(text: String, length: Int) {
    var cursor = cursor(text)
    cursor.bareDash()
    #expect(cursor.at == length)
  }

  @Test(arguments: [
    (".2.1 x", 3, 1, 4), (" x", 1, 9, 0), (".2bis.3 x", 3, 3, 7), (".2a x", 2, 2, 3),
    (".2ab", 2, 2, 2), (".x", 1, 9, 0),
  ])
  func `a path has parts`(text: String, count: Int, last: Int, length: Int) {
    var cursor = cursor(text)
    let parts = cursor.pathParts(first: 9)
    #expect(parts.count == count && parts.last == last)
    #expect(cursor.at == length)
  }

  @Test(arguments: [
    ("7", [7], 1), ("3.2 The", [3], 3), ("II", [1002], 2), ("A", [1], 1), ("Three", [3], 5),
    ("№ 1", [1], 5), ("L. 121-3", [121], 8), ("L121-1", [121], 6), ("(5)", [5], 3),
    ("4(2)", [4], 4),
    ("٥", [5], 2), ("7. – Dues", [7], 6), ("7bis", [7], 4), ("the", nil, 0), ("(5", nil, 0),
    ("", nil, 0),
    ("7,", nil, 0),
  ])
  func `a division has a number`(text: String, values: [Int]?, length: Int) {
    let bytes = Array(text.utf8)
    let number = DivisionNumber(bytes, bytes.indices)
    #expect(number.map { Array($0.values) } == values)
    #expect(number?.end ?? 0 == length)
  }
}
