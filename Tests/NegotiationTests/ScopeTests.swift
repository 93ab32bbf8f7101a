import Negotiation
import ProseDiff
import Testing

/// Words of scope that are part of times.
struct ScopeTests {
  @Test(
    arguments: [
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
      (
        .en, "The States concerned shall report.", "The States shall report.",
        ["scope concerned > "]
      ),
      (
        .en, "The Board shall meet annually in Geneva.",
        "The Board shall meet every two years in Geneva.", ["number annually > two years"]
      ),
      (
        .en, "The Board shall hear every member in Geneva.",
        "The Board shall hear members in Geneva.", ["scope every > "]
      ),
      (
        .en, "The Board shall keep all 12 months of logs.",
        "The Board shall keep 12 months of logs.",
        ["scope all > "]
      ),
      (
        .es, "El Consejo deberá reunirse salvo que se disponga otra cosa en Ginebra.",
        "El Consejo deberá reunirse en Ginebra.", ["qualifier salvo > "]
      ),
      (
        .ru, "Совет должен собираться каждые два года.", "Совет должен собираться ежегодно.",
        ["number два года > ежегодно"]
      ),
    ] as [(Language, String, String, [String])])
  func `a word of scope in a time says nothing by itself, and any other is told`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
    #expect(flags(language, new, old) == told.map(mirrored))
  }
}
