import Formats
import Prose
import ProseDiff
import Reports
import Testing

@Suite struct AkomaNtosoTests {
  private static let reviser = Reviser(name: "<Chair> & \"Bureau\"", date: "2031-05-01T09:00:00Z")

  private static let whole = """
    1. The stations of the coast are kept in service by the Parties that have built them, and the \
    lists of the fees that ships pay are sent to the Council each year.
    """
  private static let parts = """
    1. The stations of the coast are kept in service by the Parties that have built them.
    2. The lists of the fees that ships pay are sent to the Council each year.
    """

  private func report(
    _ comparison: Comparison, old: String? = "2030-01-02", new: String? = "2030-02-03"
  ) -> String {
    AkomaNtoso.report(comparison, .init(old: old, new: new), language: "en", Self.reviser)
  }

  /// The values of an attribute, in order.
  private func values(_ attribute: String, in xml: String) -> [String] {
    xml.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  private func compare(_ old: String, _ new: String) -> Comparison {
    Comparison(Document(name: "rev1", source: old), Document(name: "rev2", source: new))
  }

  @Test(arguments: [
    ("a) one station;\nb) the fees;", "a) one station;\nb) the new fees;", ["substitution"]),
    ("a) one station;", "a) one station;\nb) the fees of the coast;", ["insertion"]),
    ("a) one station;\nb) the fees of the coast;", "a) one station;", ["repeal"]),
    ("1. The stations are kept.", "2. The stations are kept.", ["renumbering"]),
    ("1. The stations are kept.", "1. The stations are kept.", []),
    (
      Self.whole,
      Self.parts,
      ["split"]
    ),
    (
      Self.parts,
      Self.whole,
      ["join"]
    ),
    (
      "The stations are kept.\n\nThe fees are low on the coast.\n\nThe lists are open to all.",
      "The lists are open to all.\n\nThe stations are kept.\n\nThe fees are low on the coast.",
      ["repeal", "insertion"]
    ),
  ])
  func `each change is a modification of its kind`(old: String, new: String, kinds: [String]) {
    let xml = report(compare(old, new))
    #expect(values("type", in: xml) == kinds)
    #expect(xml.contains("<analysis") == !kinds.isEmpty)
  }

  @Test(arguments: Sample.all)
  func `identifiers are unique, and all that is pointed to is there`(sample: Sample) {
    let xml = report(sample.comparison)
    let identifiers = values("eId", in: xml)
    #expect(Set(identifiers).count == identifiers.count)
    #expect(identifiers.allSatisfy { !$0.contains { $0.isWhitespace } })
    let targets = values("href", in: xml).filter { $0.hasPrefix("#") }.map {
      String($0.dropFirst())
    }
    #expect(Set(targets).isSubset(of: Set(identifiers)))
  }

  @Test(arguments: Sample.all)
  func `every clause of both texts is there`(sample: Sample) {
    let xml = report(sample.comparison)
    let (old, new) = (sample.comparison.old, sample.comparison.new)
    let provisions = values("eId", in: xml).filter { $0.contains("para_") || $0.contains("hcont_") }
    #expect(provisions.count == old.clauses.count + new.clauses.count)
  }

  @Test func `a clause keeps the identifier of its old number`() {
    let xml = report(compare("1. The stations are kept.", "2. The stations are kept."))
    #expect(xml.contains("<paragraph eId=\"para_2\" wId=\"para_1\""))
  }

  @Test func `provisions stand in their headings and items`() {
    let text = "recalling\n\na) the lists:\n   i) of fees;\n   ii) of ships;\n\nb) the Convention,"
    #expect(
      values("eId", in: report(compare(text, text))).filter { !$0.hasPrefix("comp_old") }
        .filter { $0.hasPrefix("hcont") } == [
          "hcont_recalling", "hcont_recalling__para_a", "hcont_recalling__para_a__para_i",
          "hcont_recalling__para_a__para_ii", "hcont_recalling__para_b",
        ])
  }

  @Test func `the days of a work are those of the texts, and not that of the report`() {
    let (old, new) = ("The stations are kept.", "The stations are not kept.")
    let known = report(compare(old, new))
    #expect(values("date", in: known).contains("2030-01-02"))
    #expect(known.contains("/akn/xx/statement/2030-02-03/rev2"))
    let unknown = report(compare(old, new), old: nil, new: nil)
    #expect(unknown.contains("<FRBRdate date=\"0001-01-01\" name=\"unknown\"/>"))
    #expect(unknown.contains("/akn/xx/statement/unknown/rev2"))
  }

  @Test func `emphasis is no wording`() {
    let xml = report(compare("The **Parties** *shall* pay.", "The *Parties* should **pay**."))
    #expect(!xml.contains("*"))
    #expect(xml.contains("<p>The Parties <del>shall</del><ins>should</ins> pay.</p>"))
  }

  @Test func `what was struck and put in stands in the new text`() {
    let xml = report(compare("The Parties shall pay fees.", "The Parties should pay fees."))
    #expect(xml.contains("<p>The Parties <del>shall</del><ins>should</ins> pay fees.</p>"))
    #expect(xml.contains("<p>The Parties shall pay fees.</p>"))
  }

  @Test func `markup and controls of a draft stay words`() {
    let text = "Fees </p><script/> & \u{9B}31m \u{202E}evil\u{1B} stay."
    let xml = report(compare(text, text))
    #expect(
      xml.contains("Fees &lt;/p&gt;&lt;script/&gt; &amp; &#155;31m &#8238;evil\u{FFFD} stay."))
    #expect(xml.contains("showAs=\"&lt;Chair&gt; &amp; &quot;Bureau&quot;\""))
  }
}
