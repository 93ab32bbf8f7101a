import Prose
import Testing

@testable import ProseDiff

/// What is told of clauses in which one letter or digit of the wording differs, whatever they begin
/// with.
@Suite struct UnchangedTests {
  /// Openings of a clause that look like labels, marks, notes or keys, or are such.
  private static let openings = [
    "", "1. ", "a) ", "(iv) ", "- ", "> ", "[", "**4.** ", "[12.] ", "Article 7\n\n", "| ",
    "\u{200F}",
    "\u{200F}1. ", "1.\t", "iv\t", "Article 7:\t", "(agreed) ", "EU: ", "____________\n\n", "PP1 ",
    "# ", "## Charges\n\n", "к) ", "（ア）", "① ", "[^1]: ", "*", "***\n", "---\n", "第一条 ", "1—(1) ",
  ]

  /// Words before a tab, a space or a colon that are no numbers.
  private static let leads = [
    "", "Price:\t", "Minimum\t", "From:\t", "Harbour Street: ", "Fee.\t", "Note)\t", "CO2:\t",
    "Part: ",
  ]

  private static let words = [
    "The ships pay 500 euros a month", "Ports report on 12 March 2031", "vil, mix and civil ports",
    "Fees are 3 per cent (or 5)", "Pilots [may] meet in B4",
  ]

  @Test(arguments: 0..<400)
  func `a letter or digit that differs is never unchanged`(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed + 1))
    let opening = Self.openings[numbers.below(Self.openings.count)]
    let wording =
      Self.leads[numbers.below(Self.leads.count)] + Self.words[numbers.below(Self.words.count)]
    let places = wording.utf8.indices.filter { Self.isMutable(wording.utf8[$0]) }
    let place = places[numbers.below(places.count)]
    var other = Array(wording.utf8)
    let at = wording.utf8.distance(from: wording.startIndex, to: place)
    other[at] =
      other[at] < 0x3A ? (other[at] - 0x30 + 4) % 10 + 0x30 : other[at] == 0x71 ? 0x77 : 0x71
    let rest = "\n\nThe Council meets once a year.\n"
    let (old, new) = (
      "\(opening)\(wording)\(rest)", opening + String(decoding: other, as: UTF8.self) + rest
    )
    for (from, to) in [(old, new), (new, old)] {
      let comparison = Comparison(
        Document(name: "old", source: from), Document(name: "new", source: to))
      let isTold = comparison.changes.contains { $0.kind != .unchanged && !$0.editorial }
      #expect(isTold, "\(from.debugDescription) \(to.debugDescription)")
    }
  }

  private static func isMutable(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
