import Negotiation
import Testing

@testable import ProseDiff

struct OtherLanguageTests {
  private func told(_ language: Language, _ old: String, _ new: String) -> [String] {
    var reader = RewordingReader(language)
    var words = WordDiff()
    return reader.flags(.init(old), .init(new), words.edits(from: old, to: new)).map(\.shown)
  }

  @Test(arguments: [
    (Language.it, "il porto può chiudere;", "il porto deve chiudere;", ["stronger può > deve"]),
    (
      .it, "i porti devono chiudere;", "i porti dovrebbero chiudere;",
      ["weaker devono > dovrebbero"]
    ),
    (.it, "il porto non chiude;", "il porto chiude;", ["negation non > "]),
    (.it, "tutti i porti chiudono;", "i porti chiudono;", ["scope tutti > "]),
    (.it, "il porto chiude, salvo che piova;", "il porto chiude;", ["qualifier salvo che > "]),
    (
      .it, "entro il 3 maggio 2030;", "entro il 4 maggio 2030;",
      ["deadline entro il 3 maggio 2030 > entro il 4 maggio 2030"]
    ),
    (.it, "due navi e tre barche;", "due navi e otto barche;", ["number tre > otto"]),
    (.it, "ai sensi dell'articolo 5;", "ai sensi dell'articolo 6;", ["citation 5 > 6"]),
    (.it, "prima della festa il porto chiude;", "durante la festa il porto chiude;", []),
    (.pt, "o porto pode fechar;", "o porto deve fechar;", ["stronger pode > deve"]),
    (.pt, "o porto não fecha;", "o porto fecha;", ["negation não > "]),
    (.pt, "os portos devem fechar;", "os portos deveriam fechar;", ["weaker devem > deveriam"]),
    (.pt, "todos os portos fecham;", "os portos fecham;", ["scope todos > "]),
    (.pt, "o porto fecha, desde que chova;", "o porto fecha;", ["qualifier desde que > "]),
    (.pt, "vinte e cinco navios;", "vinte e seis navios;", ["number vinte e cinco > vinte e seis"]),
    (.pt, "nos termos do artigo 6.º;", "nos termos do artigo 7.º;", ["citation 6.º > 7.º"]),
    (.pt, "em todo o caso, a taxa é paga;", "a taxa é paga;", []),
    (
      .pt, "o porto informa mensalmente;", "o porto informa anualmente;",
      ["number mensalmente > anualmente"]
    ),
    (
      .el, "το λιμάνι μπορεί να κλείσει·", "το λιμάνι πρέπει να κλείσει·",
      ["stronger μπορεί > πρέπει"]
    ),
    (.el, "το λιμάνι δεν κλείνει·", "το λιμάνι κλείνει·", ["negation δεν > "]),
    (.el, "όλα τα λιμάνια κλείνουν·", "τα λιμάνια κλείνουν·", ["scope όλα > "]),
    (
      .el, "εντός δέκα ημερών·", "εντός είκοσι ημερών·",
      ["deadline εντός δέκα ημερών > εντός είκοσι ημερών"]
    ),
    (.el, "κατά το άρθρο 5·", "κατά το άρθρο 6·", ["citation 5 > 6"]),
  ])
  func `rewordings in Italian, Portuguese and Greek are told`(
    language: Language, old: String, new: String, expected: [String]
  ) {
    #expect(told(language, old, new) == expected)
    #expect(told(language, new, old) == expected.map(mirrored))
  }
}
