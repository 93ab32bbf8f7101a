import Testing

@testable import Prose

struct UnitSignTests {
  private func areSame(_ old: String, _ new: String) -> Bool {
    var lexicon = Lexicon()
    var read: ([Int32], [Int32]) = ([], [])
    lexicon.read(0..<old.utf8.count, of: old.utf8Span.span, to: &read.0)
    lexicon.read(0..<new.utf8.count, of: new.utf8Span.span, to: &read.1)
    return read.0 == read.1
  }

  @Test(arguments: [
    ("5 mW", "5 MW"), ("5mW", "5MW"), ("5 m", "5 M"), ("5 g", "5 G"), ("5 k", "5 K"),
    ("5 mHz", "5 MHz"), ("5 Mb", "5 MB"), ("5 kb/s", "5 kB/s"), ("5 Mbps", "5 MBps"),
    ("5\u{A0}mV", "5\u{A0}MV"), ("[5] mA", "[5] MA"), ("5 мВт", "5 МВт"), ("500-mW", "500-MW"),
    ("5 mSv", "5 MSv"), ("5 mΩ", "5 MΩ"), ("5 m\u{2126}", "5 M\u{2126}"), ("5 mT", "5 MT"),
    ("5 pF", "5 PF"), ("5 nm", "5 Nm"), ("5 mmol", "5 Mmol"), ("5 МОм", "5 мОм"), ("5 µS", "5 µs"),
    ("5 Mt", "5 MT"), ("(5) mW", "(5) MW"), ("[5 mW]", "[5 MW]"), ("٥ mW", "٥ MW"),
    ("۵mW", "۵MW"), ("deep to 5 M. The end", "deep to 5 m. The end"),
    ("by ITU, 5 M", "by ITU, 5 m"), ("exceed 5 T. Ships", "exceed 5 t. Ships"),
    ("10³ mW", "10³ MW"), ("5½ mW", "5½ MW"), ("5\u{2003}mW", "5\u{2003}MW"), ("5） mW", "5） MW"),
    ("5– mW", "5– MW"), ("5° mW", "5° MW"), ("elected 5 G. Smith", "elected 5 g. Smith"),
  ])
  func `the case of a sign after a figure tells units apart`(old: String, new: String) {
    #expect(!areSame(old, new))
  }

  @Test(arguments: [
    ("5 KM", "5 km"), ("5 MHZ", "5 MHz"), ("5 GHz", "5 ghz"), ("12 H", "12 h"), ("of mW", "of MW"),
    ("5 Metres", "5 metres"), ("5 Mandates", "5 mandates"), ("5 KB", "5 kB"), ("5 PM", "5 pm"),
    ("Part M", "part m"), ("5 A", "5 a"), ("5 МЕТРОВ", "5 метров"), ("5 MM", "5 mm"),
    ("5 KG", "5 kg"), ("5 MAY", "5 May"),
    ("5 On", "5 on"), ("5 Rev", "5 REV"), ("2 Nov", "2 NOV"), ("5 MHZ", "5 MHz"),
    ("HEIGHT OF 5 M.", "Height of 5 m."), ("ВЫСОТА В 5 М", "Высота в 5 м"),
    ("A WIDTH OF 5 MW", "a width of 5 mw"),
  ])
  func `the case of other words and letters is presentation`(old: String, new: String) {
    #expect(areSame(old, new))
  }

  @Test(arguments: [
    ("1,000,000", "1000000", true), ("1,234,567", "1234567", false),
    ("1.250.300", "1 250 300", true),
    ("100,200,300", "100200300", false), ("1.100.200", "1100200", false),
    ("100,200,300", "100.200.300", true), ("1.000.000", "1000000", true),
  ])
  func `marks part thousands where both sides are one number`(
    old: String, new: String, agree: Bool
  ) throws {
    let (old, new) = (
      try #require(GroupedDigits(old, isAmount: false)),
      try #require(GroupedDigits(new, isAmount: false))
    )
    #expect(old.agrees(with: new) == agree && new.agrees(with: old) == agree)
  }

  @Test(arguments: [
    ("a sum of |12,200,300| is due", true), ("|1.234.567| euros", true), ("€|12,200,300|", true),
    ("$ |12,200,300|", true), ("约|12,200,300|", true), ("|12,200,300| 元", true),
    ("взнос составляет |1.234.567|", true), ("Codes |12,200,300| apply", false),
    ("codes |12,200,300|", false), ("|12,200,300|", false), ("Codes are |12,200,300|", false),
  ])
  func `a number is an amount by what stands beside it`(marked: String, isAmount: Bool) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    let text = parts.joined()
    let holds = Amounts.holds(text.utf8Span.span, start..<start + parts[1].utf8.count)
    #expect(holds == isAmount)
  }

  @Test(arguments: ["٪", "％", "‰", "‱"])
  func `the sign of a share is a word`(sign: String) {
    #expect(!areSame("5\(sign) of it", "5 of it"))
  }

  @Test(arguments: ["٪", "％"])
  func `signs of per cent are one`(sign: String) {
    #expect(areSame("5\(sign) of it", "5% of it"))
  }
}
