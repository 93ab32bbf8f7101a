import Negotiation
import ProseDiff
import Testing

/// Numbers in the place of "one".
struct ReplacedOneTests {
  @Test(arguments: [
    (
      Language.en, "The Board shall hold at least one meeting in May.",
      "The Board shall hold at least two meetings in May.", ["number one > two"]
    ),
    (
      .en, "The Board shall hold at least three meetings in May.",
      "The Board shall hold at least one meeting in May.", ["number three > one"]
    ),
    (
      .en, "One of the members shall report.", "Two of the members shall report.",
      ["number One > Two"]
    ),
    (
      .en, "The Board shall meet in one of the ports.", "The Board shall meet in 12 of the ports.",
      ["number one > 12"]
    ),
    (
      .en, "No one shall leave the ship.", "No one shall leave the ship for two days.",
      ["number  > two days"]
    ),
    (
      .en, "The one that is late shall pay.", "The two that are late shall pay.",
      ["number one > two"]
    ),
    (
      .en, "The Board shall help one another and report.",
      "The Board shall help each other and report to two ports.", ["number  > two"]
    ),
    (
      .en, "One member may speak, and the Board shall hold 3 meetings.",
      "A member may speak, and the Board shall hold 4 meetings.", ["number 3 > 4"]
    ),
    (
      .fr, "Le Conseil doit tenir au moins une réunion en mai.",
      "Le Conseil doit tenir au moins deux réunions en mai.", ["number une > deux"]
    ),
    (
      .fr, "Le Conseil doit se réunir une fois par an.",
      "Le Conseil doit se réunir deux fois par an.", ["number une > deux"]
    ),
    (
      .es, "El Consejo deberá celebrar al menos una reunión en mayo.",
      "El Consejo deberá celebrar al menos dos reuniones en mayo.", ["number una > dos"]
    ),
    (
      .ru, "Совет должен провести по меньшей мере одно заседание в мае.",
      "Совет должен провести по меньшей мере два заседания в мае.", ["number одно > два"]
    ),
    (
      .ru, "Совет должен собираться один раз в год.", "Совет должен собираться три раза в год.",
      ["number один > три"]
    ),
    (.zh, "理事会应当至少举行一次会议。", "理事会应当至少举行两次会议。", ["number 一 > 两"]),
    (
      .de, "Der Rat muss mit mindestens einem Vertreter tagen.",
      "Der Rat muss mit mindestens zwei Vertretern tagen.", ["number einem > zwei"]
    ),
    (
      .de, "Der Rat muss einmal im Jahr tagen und berichten.",
      "Der Rat muss zweimal im Jahr tagen und berichten.", ["number einmal > zweimal"]
    ),
    (
      .ar, "يجب أن يعقد المجلس اجتماعاً واحداً على الأقل في السنة.",
      "يجب أن يعقد المجلس ثلاثة اجتماعات على الأقل في السنة.", ["number واحداً > ثلاثة"]
    ),
  ])
  func `the word for one is told where another number replaced it`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
    #expect(flags(language, new, old) == told.map(mirrored))
  }
}
