import Negotiation
import ProseDiff
import Testing

/// The citations that a flag lists.
struct CitationListTests {
  @Test(arguments: [
    (
      Language.en, "We recall the plan.",
      "We recall the plan and resolution 60/252, and resolution 60/252 of the Agreement.",
      ["citation  > 60/252"]
    ),
    (
      .en, "They act under the Charter.", "They act under the Convention.",
      ["citation Charter > Convention"]
    ),
    (
      .en, "They act under article 5.", "They act under article 5 and the Agreement.",
      ["citation  > Agreement"]
    ),
    (
      .en, "They act under articles 5 and 6.", "They act under articles 6 and 7.",
      ["citation 5, 6 > 6, 7"]
    ),
    (.de, "Das Amt prüft § 5 Abgaben", "Das Amt prüft § 5 (weggefallen)", []),
    (.de, "Das Amt prüft § 5 Abgaben", "Das Amt prüft § 6 Abgaben", ["citation 5 > 6"]),
  ])
  func `a citation is listed once and a lone word not beside others`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
    #expect(flags(language, new, old) == told.map(mirrored))
  }
}
