import Negotiation
import Prose
import Testing

@testable import ProseDiff

/// Items that changed places in a clause whose other words stayed.
struct PermutationTests {
  @Test(arguments: [
    (
      Language.en, "The toll rises from EUR 10 to EUR 12 for tugs.",
      "The toll rises from EUR 12 to EUR 10 for tugs.", "number EUR 10, EUR 12 > EUR 12, EUR 10"
    ),
    (.en, "| Pilots | 10 | 12 |", "| Pilots | 12 | 10 |", "number 10, 12 > 12, 10"),
    (
      .en, "The Council shall inform the Assembly.", "The Assembly shall inform the Council.",
      "actor Council, Assembly > Assembly, Council"
    ),
    (
      .en, "Requests the Council to assist the Bureau in it;",
      "Requests the Bureau to assist the Council in it;", "actor Council, Bureau > Bureau, Council"
    ),
    (
      .en, "The due is EUR 10 for A and EUR 12 for B.",
      "The due is EUR 12 for A and EUR 10 for B.", "number EUR 10, EUR 12 > EUR 12, EUR 10"
    ),
    (
      .fr, "Le droit passe de 10 euros à 12 euros.", "Le droit passe de 12 euros à 10 euros.",
      "number 10 euros, 12 euros > 12 euros, 10 euros"
    ),
    (
      .de, "Es steigt von 10 Euro auf 12 Euro.", "Es steigt von 12 Euro auf 10 Euro.",
      "number 10 Euro, 12 Euro > 12 Euro, 10 Euro"
    ),
    (.zh, "价格从10欧元升至12欧元。", "价格从12欧元升至10欧元。", "number 10欧元, 12欧元 > 12欧元, 10欧元"),
  ])
  func `items that changed places among the same words are told`(
    language: Language, old: String, new: String, told: String
  ) {
    #expect(flags(language, old, new) == [told])
    #expect(flags(language, new, old) == [mirrored(told)])
  }

  @Test(arguments: [
    ("EUR 10 for tugs and EUR 12 for barges;", "EUR 12 for barges and EUR 10 for tugs;"),
    ("The due is EUR 10 for A and EUR 12 for B.", "The due is EUR 12 for B and EUR 10 for A."),
    (
      "The Council and the Parties inform the Bureau and the Committee.",
      "The Parties and the Council inform the Committee and the Bureau."
    ),
    (
      "to the Council, to the Parties and to the Bureau;",
      "to the Bureau, to the Council and to the Parties;"
    ),
    ("Of 9, 7 and 4 tugs some leave.", "Of 4, 9 and 7 tugs some leave."),
    ("| Staff | Council, Parties |", "| Staff | Parties, Council |"),
    (
      "By 2031 the Council names 10 ships; by 2032 it names 12 ships.",
      "By 2032 the Council names 12 ships; by 2031 it names 10 ships."
    ),
  ])
  func `items that moved with their words, or within a list, are not told`(
    old: String, new: String
  ) {
    #expect(flags(.en, old, new).isEmpty)
    #expect(flags(.en, new, old).isEmpty)
  }

  @Test func `what went with its column is not told`() {
    let old = "| Item | 2031 | 2032 |\n|---|---|---|\n| Tugs | 10 | 12 |\n| Rent | 5 | 6 |\n"
    let moved = "| Item | 2032 | 2031 |\n|---|---|---|\n| Tugs | 12 | 10 |\n| Rent | 6 | 5 |\n"
    let exchanged = old.replacing("| 10 | 12 |", with: "| 12 | 10 |")
    #expect(tableFlags(old, moved).isEmpty)
    #expect(tableFlags(old, exchanged) == ["number 10, 12 > 12, 10"])
    let relabelled = old.replacing("| 2031 | 2032 |", with: "| 2032 | 2031 |")
    #expect(tableFlags(old, relabelled) == ["date 2031, 2032 > 2032, 2031"])
  }

  private func tableFlags(_ old: String, _ new: String) -> [String] {
    let documents = (Document(name: "a", source: old), Document(name: "b", source: new))
    return Comparison(documents.0, documents.1).negotiated(in: LanguageName("en"))
      .changes.flatMap(\.flags).map(\.shown)
  }
}
