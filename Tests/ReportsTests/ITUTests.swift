import Prose
import ProseDiff
import Reports
import Testing

struct ITUTests {
  @Test func `a proposal has a mark for each provision`() throws {
    try Golden(name: "opinion.itu").expect(
      ITU.report(Sample.opinion.comparison, TerminalStyle(width: 80, colour: false)))
  }

  private func report(_ old: String, _ new: String) -> String {
    ITU.report(
      Comparison(Document(name: "a", source: old), Document(name: "b", source: new)),
      TerminalStyle(width: 80, colour: false))
  }

  @Test func `another number is a proposal with room for reasons`() {
    let report = report("1. The stations are kept.", "2. The stations are kept.")
    #expect(report.hasSuffix("(MOD)  1 → 2\n       …\n       Reasons:\n"))
  }

  @Test func `another number is one where there is more to say of the clause as well`() {
    let report = report(
      "1. Ships carry lamps.\n\n2. What paragraph 1 says holds.",
      "1. Ports charge fees.\n\n2. Ships carry lamps.\n\n3. What paragraph 1 says holds.")
    #expect(report.hasSuffix("(MOD)  2 → 3\n       …\n       Reasons:\n"))
  }

  @Test func `emphasis is no wording`() {
    let report = report("The **Parties** *shall* pay.", "The *Parties* should **pay**.")
    #expect(report.contains("       The Parties [-shall-]{+should+} pay.\n"))
  }

  @Test(arguments: Sample.all)
  func `no character of a draft reaches a terminal raw`(sample: Sample) {
    let report = ITU.report(sample.comparison, TerminalStyle(width: 80, colour: false))
    #expect(
      !report.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
  }
}
