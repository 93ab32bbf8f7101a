import Negotiation
import ProseDiff
import Testing

/// Fractions in words.
struct FractionTests {
  @Test(arguments: [
    (
      Language.en, "A quorum is one fourth of the members.",
      "A quorum is one third of the members.", ["number one fourth > one third"]
    ),
    (.en, "A quorum is one fourth of the members.", "A quorum is one quarter of the members.", []),
    (
      .en, "A quorum is one seventh of the members.", "A quorum is two sevenths of the members.",
      ["number one seventh > two sevenths"]
    ),
    (
      .en, "A quorum is a seventh of the members.", "A quorum is a sixth of the members.",
      ["number a seventh > a sixth"]
    ),
    (.en, "They hold a seventh session.", "They hold a sixth session.", ["number seventh > sixth"]),
    (
      .fr, "Le quorum est d'un sixième des membres.", "Le quorum est d'un septième des membres.",
      ["number un sixième > un septième"]
    ),
    (
      .es, "El quórum es la sexta parte de los miembros.",
      "El quórum es la séptima parte de los miembros.", ["number la sexta parte > la séptima parte"]
    ),
    (
      .de, "Das Quorum ist ein Sechstel der Mitglieder.",
      "Das Quorum ist ein Siebtel der Mitglieder.", ["number ein Sechstel > ein Siebtel"]
    ),
    (
      .ru, "Кворум составляет одну шестую членов.", "Кворум составляет одну седьмую членов.",
      ["number одну шестую > одну седьмую"]
    ),
    (.zh, "法定人数为成员的六分之一。", "法定人数为成员的七分之一。", ["number 六分之一 > 七分之一"]),
    (.ar, "النصاب سدس الأعضاء في المجلس.", "النصاب ربع الأعضاء في المجلس.", ["number سدس > ربع"]),
    (
      .pt, "O quórum é um sexto dos membros.", "O quórum é um sétimo dos membros.",
      ["number um sexto > um sétimo"]
    ),
    (
      .it, "Il quorum è un sesto dei membri.", "Il quorum è un settimo dei membri.",
      ["number un sesto > un settimo"]
    ),
  ])
  func `a fraction in words is one number`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
    #expect(flags(language, new, old) == told.map(mirrored))
  }
}
