import Negotiation
import ProseDiff
import Testing

/// Words with a prefix in the place of denied ones.
struct DeniedWordTests {
  @Test(arguments: [
    (
      Language.de, "Nicht akzeptables Verhalten wird bestraft.",
      "Inakzeptables Verhalten wird bestraft.", [String]()
    ),
    (.en, "An act that is not lawful shall be void.", "An act that is unlawful shall be void.", []),
    (
      .en, "An act that is not acceptable shall be void.",
      "An act that is unacceptable shall be void.", []
    ),
    (
      .en, "An act that is not lawful shall be void.", "An act that is lawful shall be void.",
      ["negation not > "]
    ),
    (
      .en, "An act that is unlawful shall be void.", "An act that is lawful shall be void.",
      ["negation unlawful > "]
    ),
    (
      .en, "An act that is not unlawful shall be void.", "An act that is unlawful shall be void.",
      ["negation not > "]
    ),
    (.en, "No vessel shall tow.", "A vessel shall tow.", ["negation No > "]),
    (.fr, "Tout acte non licite est nul.", "Tout acte illicite est nul.", []),
    (.fr, "Tout acte non acceptable est nul.", "Tout acte inacceptable est nul.", []),
    (.es, "Todo acto no aceptable es nulo.", "Todo acto inaceptable es nulo.", []),
    (.ru, "Любой не законный акт ничтожен.", "Любой незаконный акт ничтожен.", []),
    (
      .ar, "يعاقب على السلوك الغير مقبول في الميناء.", "يعاقب على السلوك غير المقبول في الميناء.",
      []
    ),
    (
      .ar, "يعاقب على السلوك المقبول في الميناء.", "يعاقب على السلوك غير المقبول في الميناء.",
      ["negation  > غير"]
    ),
    (
      .en, "The Board shall not form the committee.", "The Board shall inform the committee.",
      ["negation not > "]
    ),
    (
      .es, "Los datos no formados se borran.", "Los datos informados se borran.", ["negation no > "]
    ),
  ])
  func `a word with a prefix says the same as the word denied`(
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
