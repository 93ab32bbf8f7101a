import Negotiation
import Prose
import ProseDiff
import Testing

struct ShortTextTests {
  /// What is told of the first change; paragraphs are parted by ` / `.
  private func flags(_ old: String, _ new: String) -> [String] {
    func document(_ text: String) -> Document {
      Document(name: "a", source: text.replacing(" / ", with: "\n\n"))
    }
    return Comparison(document(old), document(new)).negotiated().changes.flatMap(\.flags)
      .map(\.shown)
  }

  @Test(arguments: [
    (
      "Messages are not signed. / They may stop.", "Messages are signed. / They may stop.",
      ["negation not > "]
    ),
    ("Tugs shall stop here.", "Tugs may stop here.", ["weaker shall > may"]),
    ("Der Mieter darf nicht rauchen.", "Der Mieter darf rauchen.", ["negation nicht > "]),
    ("Il porto può chiudere.", "Il porto deve chiudere.", ["stronger può > deve"]),
    (
      "Navios podem entrar. Eles não pagam.", "Navios podem entrar. Eles pagam.",
      ["negation não > "]
    ),
    ("Le port ne peut pas fermer.", "Le port peut fermer.", ["negation ne > "]),
  ])
  func `a text without common words is read by its modals and negations`(
    old: String, new: String, expected: [String]
  ) {
    #expect(flags(old, new) == expected)
    #expect(flags(new, old) == expected.map(mirrored))
  }

  @Test(arguments: [
    ("De huurder mag niet roken.", "De huurder mag roken."),
    ("Nájemce nesmí kouřit.", "Nájemce smí kouřit."),
    ("Kiracı sigara içemez.", "Kiracı sigara içebilir."),
    ("Leietakeren må ikke røyke.", "Leietakeren må røyke."),
    ("Ships: none. Boats: five.", "Ships: five. Boats: five."),
  ])
  func `a language of which there is too little to tell is not guessed`(old: String, new: String) {
    #expect(flags(old, new).isEmpty)
  }
}
