import Negotiation
import ProseDiff
import Testing

/// What is left to a budget or only aimed at.
struct AimTests {
  @Test(arguments: [
    (
      Language.en, "They shall act within the existing budgetary resources.",
      "They shall act within the budgetary resources allocated by the Council.",
      [
        "qualifier within the existing budgetary resources > within the budgetary resources",
        "actor  > Council",
      ]
    ),
    (
      .en, "Where appropriate, the Board shall meet in public and hear all users of the ports.",
      "The Board shall meet in public and hear all users of the ports, subject to its rules.",
      ["qualifier Where appropriate > subject to"]
    ),
    (
      .en, "We commit to reducing the losses.", "We aim to reduce the losses.",
      ["weaker commit > aim to", "qualifier  > aim to"]
    ),
    (
      .en, "The Board shall, as appropriate, report.", "The Board shall, where possible, report.",
      ["qualifier as appropriate > where possible"]
    ),
  ])
  func `what is only aimed at or left to a budget is qualified`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
    #expect(flags(language, new, old) == told.map(mirrored))
  }
}
