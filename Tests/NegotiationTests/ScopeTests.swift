import Negotiation
import ProseDiff
import Testing

/// Words of scope that are part of names and times.
struct ScopeTests {
  @Test(arguments: [
    (
      Language.en, "We recall the work of the Fund on ports.",
      "We recall the work of the Fund and the International Labour Organization on ports.",
      ["actor  > Organization"]
    ),
    (.en, "The Areas of Marine Life", "The Areas of Marine Life beyond National Jurisdiction", []),
    (
      .en, "The court shall be the International Court of Ports.",
      "The court shall be the National Court of Ports.", ["scope International > National"]
    ),
    (
      .en, "All States shall report to the Fund.", "States shall report to the Fund.",
      ["scope All > "]
    ),
    (
      .en, "The Fund shall help all international bodies.", "The Fund shall help all bodies.",
      ["scope international > "]
    ),
    (
      .en, "We note the plan. Concerned that ports are shut, we meet.",
      "We note the plan. Aware that ports are shut, we meet.", []
    ),
    (.en, "The States concerned shall report.", "The States shall report.", ["scope concerned > "]),
    (
      .en, "The Board shall meet annually in Geneva.",
      "The Board shall meet every two years in Geneva.", ["number annually > two years"]
    ),
    (
      .en, "The Board shall hear every member in Geneva.",
      "The Board shall hear members in Geneva.", ["scope every > "]
    ),
    (
      .en, "The Board shall keep all 12 months of logs.", "The Board shall keep 12 months of logs.",
      ["scope all > "]
    ),
    (
      .es, "El Consejo deberá reunirse salvo que se disponga otra cosa en Ginebra.",
      "El Consejo deberá reunirse en Ginebra.", ["qualifier salvo > "]
    ),
    (
      .es, "El Consejo deberá reunirse cada año en Ginebra.",
      "El Consejo deberá reunirse cada dos años en Ginebra.", ["number cada año > dos años"]
    ),
    (
      .ar, "يجب أن يجتمع المجلس كل ستة أشهر في جنيف.", "يجب أن يجتمع المجلس كل سنة في جنيف.",
      ["number ستة أشهر > كل سنة"]
    ),
    (
      .en, "The Board shall meet annually in Geneva.",
      "The Board shall meet every two years in Geneva.", ["number annually > two years"]
    ),
    (
      .en, "The Board shall meet annually in Geneva.", "The Board shall meet every year in Geneva.",
      []
    ),
    (
      .en, "The Board shall report to all ports every year.",
      "The Board shall report to all ports.", ["number every year > "]
    ),
    (
      .ar, "يجب أن يجتمع المجلس كل ستة أشهر في جنيف.", "يجب أن يجتمع المجلس كل سنة في جنيف.",
      ["number ستة أشهر > كل سنة"]
    ),
    (
      .es, "El Consejo deberá reunirse cada año en Ginebra.",
      "El Consejo deberá reunirse cada dos años en Ginebra.", ["number cada año > dos años"]
    ),
    (
      .de, "Der Rat muss alle zwei Jahre in Genf tagen.", "Der Rat muss jedes Jahr in Genf tagen.",
      ["number zwei Jahre > jedes Jahr"]
    ),
    (
      .fr, "Le Conseil doit se réunir tous les deux ans.",
      "Le Conseil doit se réunir chaque année.", ["number deux ans > chaque année"]
    ),
    (
      .ru, "Совет должен собираться каждые два года.", "Совет должен собираться ежегодно.",
      ["number два года > ежегодно"]
    ),
  ])
  func `a word of scope in a name or a time says nothing by itself`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
    #expect(flags(language, new, old) == told.map(mirrored))
  }

  private func flags(_ language: Language, _ old: String, _ new: String) -> [String] {
    var reader = RewordingReader(language)
    return reader.flags(.init(old), .init(new), Edit.between(old, new)).map(\.shown)
  }
}
