import Testing

@testable import Prose

/// Dashes that close the number of a paragraph.
@Suite struct DashedLabelTests {
  @Test(arguments: [
    ("1 - تقرر", "1 -", "تقرر"), ("١ - تقرر", "١ -", "تقرر"), ("٢- تقرر", "٢-", "تقرر"),
    ("1 – Les Parties", "1 –", "Les Parties"), ("3 — Стороны", "3 —", "Стороны"),
    ("1- Le Bureau", "1-", "Le Bureau"), ("1.– Les Parties", "1.–", "Les Parties"),
    ("1 bis - The", "1 bis -", "The"), ("4 - that", "4 -", "that"),
    ("10 - 15 days", "10", "- 15 days"), ("10 – ١٥ يوما", "10", "– ١٥ يوما"),
    ("5–6. The", "5–6.", "The"),
    ("3 –", "3", "–"),
  ])
  func `a dash after a number is part of the label`(line: String, label: String, rest: String)
    throws
  {
    let bytes = Array(line.utf8)
    let match = try #require(LabelScanner.match(bytes, bytes.indices))
    #expect(String(decoding: bytes[match.label], as: UTF8.self) == label)
    #expect(String(decoding: bytes[match.textStart...], as: UTF8.self) == rest)
  }

  @Test(arguments: [
    "2- and 3-year terms", "3-year terms", "2- и 3-летние сроки",
  ])
  func `a hyphen that is part of a word closes no number`(line: String) {
    let bytes = Array(line.utf8)
    #expect(LabelScanner.match(bytes, bytes.indices) == nil)
  }

  @Test(arguments: [
    ("1 - تقرر الرسوم؛\n\n2 - تطلب القوائم.", ["1", "2"]),
    ("1- Le Conseil siège.\n\n2- Le Bureau note.", ["1", "2"]),
    ("12 - of them boats - call here\n\n30 - of them ships - do not", ["¶ 1", "¶ 2"]),
  ])
  func `a number with a dash labels where it is part of a series`(
    source: String, addresses: [String]
  ) {
    #expect(Document(name: "x", source: source).addresses == addresses)
  }

  @Test(arguments: [("1 -", "1."), ("٢ -", "2"), ("1–", "(1)")])
  func `a dash is no part of a number`(label: String, other: String) {
    #expect(label.isSameNumber(as: other))
  }
}
