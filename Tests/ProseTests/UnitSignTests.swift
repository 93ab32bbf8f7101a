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
  ])
  func `the case of a sign after a figure tells units apart`(old: String, new: String) {
    #expect(!areSame(old, new))
  }

  @Test(arguments: [
    ("5 KM", "5 km"), ("5 MHZ", "5 MHz"), ("5 GHz", "5 ghz"), ("12 H", "12 h"), ("of mW", "of MW"),
    ("5 Metres", "5 metres"), ("5 Mandates", "5 mandates"), ("5 KB", "5 kB"), ("5 PM", "5 pm"),
    ("Part M", "part m"), ("5 A", "5 a"), ("5 МЕТРОВ", "5 метров"), ("5 MM", "5 mm"),
  ])
  func `the case of other words and letters is presentation`(old: String, new: String) {
    #expect(areSame(old, new))
  }

  @Test(arguments: [
    ("1,000,000", "1000000", true), ("1,234,567", "1234567", true),
    ("1.250.300", "1 250 300", true),
    ("100,200,300", "100200300", false), ("1.100.200", "1100200", false),
    ("100,200,300", "100.200.300", true), ("1.000.000", "1000000", true),
  ])
  func `marks part thousands where both sides are one number`(
    old: String, new: String, agree: Bool
  ) throws {
    let (old, new) = (try #require(GroupedDigits(old)), try #require(GroupedDigits(new)))
    #expect(old.agrees(with: new) == agree && new.agrees(with: old) == agree)
  }
}
