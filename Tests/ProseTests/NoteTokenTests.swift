import Testing

@testable import Prose

@Suite struct NoteTokenTests {
  @Test(arguments: [
    ("times.[^1] It", ["times", ".", "[^1]", "It"]), ("fees[^a-2],", ["fees", "[^a-2]", ","]),
    ("times.¹² It", ["times", ".", "¹²", "It"]), ("stations³", ["stations", "³"]),
    ("fees,<sup>12</sup> and", ["fees", ",", "<sup>12</sup>", "and"]),
    ("9 km<sup>2</sup>", ["9", "km", "<", "sup", ">", "2", "<", "/", "sup", ">"]),
    ("9 км², 9米²", ["9", "км²", ",", "9", "米", "²"]),
    ("учёта.² (³)", ["учёта", ".", "²", "(", "³", ")"]),
    ("9 km² of 10³", ["9", "km²", "of", "10³"]),
    ("[^ 1] [^]", ["[", "^", "1", "]", "[", "^", "]"]),
  ])
  func `the mark of a note is one word`(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("9 米²", "9 米³"), ("sigma²", "sigma³"), ("9 metres²", "9 metres³"), ("(²)", "(³)"),
    ("¹/₂", "³/₂"), ("m ²", "m ³"),
  ])
  func `raised digits that are no mark of a note count`(old: String, new: String) {
    var lexicon = Lexicon()
    var read: ([Int32], [Int32]) = ([], [])
    lexicon.read(0..<old.utf8.count, of: old.utf8Span.span, to: &read.0)
    lexicon.read(0..<new.utf8.count, of: new.utf8Span.span, to: &read.1)
    #expect(read.0 != read.1)
  }
}
