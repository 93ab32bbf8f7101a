import Negotiation
import ProseDiff
import Testing

/// Plain numbers that could be years.
struct YearTests {
  @Test(arguments: [
    (
      Language.en, "Keys shall have at least 2048 bit in all systems.",
      "Keys shall have at least 3072 bit in all systems.", ["number 2048 > 3072"]
    ),
    (
      .en, "The fund shall help 2000 families in the region.",
      "The fund shall help 3000 families in the region.", ["number 2000 > 3000"]
    ),
    (
      .en, "We note that in 2025 delegations met in Geneva.",
      "We note that in 2026 delegations met in Geneva.", ["date 2025 > 2026"]
    ),
    (
      .en, "We note the 2030 targets of the plan.", "We note the 2040 targets of the plan.",
      ["date 2030 > 2040"]
    ),
    (
      .en, "We note the Paris 2024 games in the plan.", "We note the Paris 2028 games in the plan.",
      ["date 2024 > 2028"]
    ),
    (
      .en, "The States met in 2025 and 2026 and shall meet again.",
      "The States met in 2025 and 2027 and shall meet again.", ["date 2026 > 2027"]
    ),
    (
      .en, "The share shall rise at least until 2030 in all States.",
      "The share shall rise at least until 2035 in all States.",
      ["deadline until 2030 > until 2035"]
    ),
    (
      .en, "The Charter of 1950 applies to all States.",
      "The Charter of 1960 applies to all States.", ["date 1950 > 1960"]
    ),
    (
      .fr, "Réunies en 2000 les parties doivent payer.",
      "Réunies en 2010 les parties doivent payer.", ["date 2000 > 2010"]
    ),
    (
      .es, "El fondo deberá ayudar a 2000 familias de la región.",
      "El fondo deberá ayudar a 2050 familias de la región.", ["date 2000 > 2050"]
    ),
    (
      .ru, "Совет должен собраться в 2025 году в городе.",
      "Совет должен собраться в 2026 году в городе.", ["date 2025 > 2026"]
    ),
    (.zh, "基金应当在2025年帮助家庭和企业。", "基金应当在2026年帮助家庭和企业。", ["date 2025年 > 2026年"]),
    (
      .de, "Der Rat hat 2025 Maßnahmen beschlossen, die für alle gelten.",
      "Der Rat hat 2026 Maßnahmen beschlossen, die für alle gelten.", ["date 2025 > 2026"]
    ),
    (
      .de, "Der Rat muss 2048 Rechte in der Region prüfen.",
      "Der Rat muss 3072 Rechte in der Region prüfen.", ["number 2048 > 3072"]
    ),
    (
      .en, "The Board met in 2025 and shall meet again.",
      "The Board met in May and shall meet again 12 times.", ["number  > 12", "date 2025 > "]
    ),
    (.en, "Since 1995 parties have met.", "Since 1996 parties have met.", ["date 1995 > 1996"]),
    (.en, "The budget 2025 covers all.", "The budget 2026 covers all.", ["date 2025 > 2026"]),
  ])
  func `a plain number is no year where one that can be none replaced it`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
    #expect(flags(language, new, old) == told.map(mirrored))
  }
}
