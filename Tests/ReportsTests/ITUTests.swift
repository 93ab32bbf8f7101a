import ProseDiff
import Reports
import Testing

struct ITUTests {
  @Test func `a proposal has a mark for each provision`() throws {
    try Golden(name: "opinion.itu").expect(
      ITU.report(Sample.opinion.comparison, TerminalStyle(width: 80, colour: false)))
  }

  @Test(arguments: Sample.all)
  func `no character of a draft reaches a terminal raw`(sample: Sample) {
    let report = ITU.report(sample.comparison, TerminalStyle(width: 80, colour: false))
    #expect(
      !report.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
  }
}
