import Negotiation
import Testing

/// Words that lessen a duty or leave it to someone's judgement, and conditions that look like duties.
struct DiscretionTests {
  @Test(arguments: [
    (
      Language.en, "The pilot shall wait.", "The pilot shall make all reasonable efforts to wait.",
      "make all reasonable efforts to"
    ),
    (
      .en, "The pilot shall wait.", "The pilot shall use reasonable efforts to wait.",
      "use reasonable efforts to"
    ),
    (
      .en, "The pilot shall wait.", "The pilot shall use its best endeavours to wait.",
      "use its best endeavours to"
    ),
    (
      .en, "The pilot shall wait.", "The pilot shall use best efforts to wait.",
      "use best efforts to"
    ),
    (
      .en, "The port may close.", "The port may, in its sole discretion, close.",
      "in its sole discretion"
    ),
    (.en, "The port may close.", "The port may, at its discretion, close.", "at its discretion"),
    (
      .fr, "Le port peut fermer.", "Le port peut, à sa seule discrétion, fermer.",
      "à sa seule discrétion"
    ),
    (
      .es, "El puerto puede cerrar.", "El puerto puede, a su entera discreción, cerrar.",
      "a su entera discreción"
    ),
    (
      .ru, "Порт может закрыться.", "Порт может по своему усмотрению закрыться.",
      "по своему усмотрению"
    ),
    (.zh, "港口应等待。", "港口应尽最大努力等待。", "尽最大努力"),
    (.ar, "يجوز للميناء أن يغلق.", "يجوز للميناء أن يغلق حسب تقديره.", "حسب تقديره"),
    (
      .de, "Der Hafen schließt.", "Der Hafen schließt nach eigenem Ermessen.",
      "nach eigenem Ermessen"
    ),
  ])
  func `efforts and discretion qualify a duty`(
    language: Language, old: String, new: String, told: String
  ) {
    #expect(flags(language, old, new) == ["qualifier  > \(told)"])
    #expect(flags(language, new, old) == ["qualifier \(told) > "])
  }

  @Test(arguments: [
    ("The pilot waits.", "The pilot waits with discretion."),
    ("The pilot waits.", "The reasonable pilot waits."),
    ("He made an effort.", "He made an effort of the best sort."),
    ("The best tug sails.", "The best boat sails."),
    ("They use their best tugs.", "They use their best boats."),
  ])
  func `words of these phrases by themselves do not`(old: String, new: String) {
    #expect(flags(.en, old, new).isEmpty)
  }

  @Test(arguments: [
    ("The due is at least EUR 40.", "The due is up to EUR 40.", ["qualifier at least > up to"]),
    ("Tugs are at least 40 m long.", "Tugs are up to 40 m long.", ["qualifier at least > up to"]),
    ("It is for the port to close.", "It is up to the port to close.", []),
    ("The map is old.", "The map is up to date.", []),
    ("The choice is made.", "The choice is up to the port.", []),
  ])
  func `what is up to an amount is at most that`(old: String, new: String, told: [String]) {
    #expect(flags(.en, old, new) == told)
  }

  @Test(arguments: [
    (Language.en, "If the port is closed, tugs wait.", "Should the port be closed, tugs wait."),
    (.en, "If Oslo closes, tugs wait.", "Should Oslo close, tugs wait."),
    (.en, "They sail. If any tug sinks, they stop.", "They sail. Should any tug sink, they stop."),
    (
      .de, "Wird der Hafen geschlossen, warten sie.",
      "Sollte der Hafen geschlossen werden, warten sie."
    ),
  ])
  func `a sentence that opens with should and its subject is a condition`(
    language: Language, old: String, new: String
  ) {
    #expect(flags(language, old, new).isEmpty)
    #expect(flags(language, new, old).isEmpty)
  }

  @Test(arguments: [
    ("Report each year, and in June.", "Should report each year, and in June."),
    ("Is the port to close?", "Should the port close?"),
    ("If the port closes, tugs wait.", "If the port closes, tugs should wait."),
    ("The port is closed, and tugs wait.", "The port should be closed, and tugs wait."),
    ("A port WAITS, as does a tug.", "A port SHOULD WAIT, as does a tug."),
  ])
  func `any other should is a modal`(old: String, new: String) {
    #expect(flags(.en, old, new).contains { $0.lowercased() == "modal  > should" })
  }
}
