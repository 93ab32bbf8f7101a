import Negotiation
import Prose
import Testing

@testable import ProseDiff

/// What says something else by where it stands, by what denies it, or by the word put for its opposite.
struct DisplacedTests {
  @Test(arguments: [
    (
      "Ships shall not carry oil and may carry grain.",
      "Ships shall carry oil and may not carry grain.", ["negation not carry > not carry"]
    ),
    (
      "Not all ships shall leave port.", "All ships shall not leave port.",
      ["negation Not all > not leave"]
    ),
    (
      "A ship shall carry cargo that is not sealed.",
      "A ship shall not carry cargo that is sealed.",
      ["negation not sealed > not carry"]
    ),
    (
      "The due is 5 francs for a barge and 9 francs for a tug.",
      "The due is 9 francs for a barge and 5 francs for a tug.",
      ["number 5 francs, 9 francs > 9 francs, 5 francs"]
    ),
    (
      "The Council shall hear the Parties.", "The Parties shall hear the Council.",
      ["actor Council, Parties > Parties, Council"]
    ),
    (
      "It votes at least once and sits at most twice.",
      "It votes at most once and sits at least twice.",
      ["qualifier at least, at most > at most, at least"]
    ),
    (
      "It rises from EUR 10 to EUR 12.", "It rises from EUR 12 to EUR 10.",
      ["number EUR 10, EUR 12 > EUR 12, EUR 10"]
    ),
    (
      "Pay EUR 10, then EUR 12.", "Pay EUR 12, then EUR 10.",
      ["number EUR 10, EUR 12 > EUR 12, EUR 10"]
    ),
    ("It takes 10, 12 or 15 tugs.", "It takes 12, 10 or 15 tugs.", []),
    (
      "The Buyer, not the Seller, pays.", "The Seller, not the Buyer, pays.",
      ["actor Buyer, Seller > Seller, Buyer"]
    ),
    (
      "The Secretary-General informs the Council of it.",
      "The Council informs the Secretary-General of it.",
      ["actor Secretary-General, Council > Council, Secretary-General"]
    ),
    ("in Annex I or Annex II of the Code;", "in Annex II or Annex I of the Code;", []),
    (
      "Article 34, ex Article 28, applies.", "Article 28, ex Article 34, applies.",
      ["citation 34, 28 > 28, 34"]
    ),
    ("Neither the Buyer nor the Seller pays.", "Neither the Seller nor the Buyer pays.", []),
    (
      "It is not the Buyer, but the Seller, who pays.",
      "It is not the Seller, but the Buyer, who pays.",
      ["actor Buyer, Seller > Seller, Buyer"]
    ),
    ("It is not for the Buyer and the Seller.", "It is not for the Seller and the Buyer.", []),
    ("Neither Annex I nor Annex II holds.", "Neither Annex II nor Annex I holds.", []),
    ("to every Party or to every agency;", "to every agency or to every Party;", []),
    ("The Council as well as the Board pays.", "The Board as well as the Council pays.", []),
    ("It meets once a year.", "It meets twice a year.", ["number once > twice"]),
    ("EUR 10 by day and EUR 12 by sea;", "EUR 12 by sea and EUR 10 by day;", []),
    ("| Dues | 2031 | 2032 |", "| Dues | 2032 | 2033 |", ["date 2031, 2032 > 2032, 2033"]),
    ("Articles 4, 7 and 9 apply.", "Articles 9, 7 and 4 apply.", []),
    ("The Council and the Parties agree.", "The Parties and the Council agree.", []),
    ("By 2031 the Council shall report.", "The Council shall report by 2031.", []),
  ])
  func `what changes its place is told where that says something else`(
    old: String, new: String, told: [String]
  ) {
    #expect(flags(.en, old, new) == told)
    #expect(flags(.en, new, old) == told.map(mirrored))
  }

  @Test(arguments: [
    (
      Language.fr, "Le vendeur paie à l'acheteur le prix.", "L'acheteur paie au vendeur le prix.",
      "actor vendeur, acheteur > acheteur, vendeur"
    ),
    (
      .es, "El Consejo informa a la Asamblea.", "La Asamblea informa al Consejo.",
      "actor Consejo, Asamblea > Asamblea, Consejo"
    ),
    (
      .de, "Der Rat berichtet der Kommission.", "Die Kommission berichtet dem Rat.",
      "actor Rat, Kommission > Kommission, Rat"
    ),
    (
      .de, "Artikel 5 betrifft den Rat und Artikel 6 die Kommission.",
      "Artikel 5 betrifft die Kommission und Artikel 6 den Rat.",
      "actor Rat, Kommission > Kommission, Rat"
    ),
    (
      .ru, "Уведомляет покупатель продавца.", "Уведомляет продавец покупателя.",
      "actor покупатель, продавца > продавец, покупателя"
    ),
    (
      .ru, "Совет отчитывается перед Комитетом.", "Комитет отчитывается перед Советом.",
      "actor Совет, Комитетом > Комитет, Советом"
    ),
    (.zh, "卖方应当向买方付款。", "买方应当向卖方付款。", "actor 卖方, 买方 > 买方, 卖方"),
  ])
  func `actors that took each other's places are told whatever their articles`(
    language: Language, old: String, new: String, told: String
  ) {
    #expect(flags(language, old, new) == [told])
    #expect(flags(language, new, old).map { $0.lowercased() } == [mirrored(told).lowercased()])
  }

  @Test(arguments: [
    (
      Language.de, "Der Verkäufer liefert dem Käufer die Ware.",
      "Dem Käufer liefert der Verkäufer die Ware."
    ),
    (.de, "Den Rat wählt die Versammlung.", "Die Versammlung wählt den Rat."),
    (.es, "El vendedor paga al comprador.", "Al comprador paga el vendedor."),
    (.es, "El Consejo informa a la Asamblea.", "A la Asamblea informa el Consejo."),
    (.zh, "扩大会议应当召开。", "会议应当召开。"), (.zh, "无论买方和卖方都付款。", "无论卖方和买方都付款。"),
  ])
  func `actors that keep their case, or are none, did not change places`(
    language: Language, old: String, new: String
  ) {
    #expect(flags(language, old, new).isEmpty)
    #expect(flags(language, new, old).isEmpty)
  }

  @Test(arguments: [
    (Language.en, "The haul is unlawful.", "The haul is lawful.", ["negation unlawful > "]),
    (.en, "for exclusive use;", "for non-exclusive use;", ["negation  > non-exclusive"]),
    (
      .en, "The rate is consistent with it.", "The rate is inconsistent with it.",
      ["negation  > inconsistent"]
    ),
    (.en, "to name the ports;", "to name the imports;", []),
    (.en, "of nongovernmental bodies;", "of non-governmental bodies;", []),
    (.fr, "Le fret est licite.", "Le fret est illicite.", ["negation  > illicite"]),
    (.es, "El flete es ilegal.", "El flete es legal.", ["negation ilegal > "]),
    (.ru, "Этот груз законный.", "Этот груз незаконный.", ["negation  > незаконный"]),
    (.de, "Die Fracht ist zulässig.", "Die Fracht ist unzulässig.", ["negation  > unzulässig"]),
  ])
  func `a word that was put for its opposite is a negation`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
    #expect(flags(language, new, old) == told.map(mirrored))
  }

  @Test(arguments: [
    (
      Language.en, "No ship may anchor.", "No ship shall anchor.",
      ["modal No ship may > No ship shall"]
    ),
    (.en, "Nothing in it shall bar ships.", "Nothing in it may bar ships.", ["modal shall > may"]),
    (.en, "Ships may not anchor.", "Ships shall not anchor.", ["modal may not > shall not"]),
    (
      .en, "Ships should not anchor.", "Ships shall not anchor.",
      ["stronger should not > shall not"]
    ),
    (
      .en, "Ships shall leave. No tug may stay.", "Ships may leave. No tug may stay.",
      ["weaker shall > may"]
    ),
    (
      .en, "Ships need not report.", "Ships must not report.",
      ["modal need not > must not"]
    ),
    (
      .fr, "Les navires ne peuvent mouiller.", "Les navires ne doivent mouiller.",
      ["modal ne peuvent > ne doivent"]
    ),
    (.ru, "Суда не вправе уйти.", "Суда не обязаны уйти.", ["modal не вправе > не обязаны"]),
    (.ar, "يجب على السفن أن ترسو.", "يجب على السفن ألا ترسو.", ["negation  > ألا"]),
    (.de, "Schiffe müssen melden.", "Schiffe können melden.", ["weaker müssen > können"]),
    (
      .de, "Der Rat kann eine Frist setzen.", "Der Rat kann keine Frist setzen.",
      ["negation  > keine"]
    ),
    (.ja, "船舶は、報告しなければならない。", "船舶は、報告することができる。", ["weaker なければならない > ことができる"]),
    (.ja, "船舶は、報告する。", "船舶は、報告しない。", ["negation  > ない"]),
  ])
  func `what is denied is neither stronger nor weaker by what it may be`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
  }

  @Test(arguments: [
    (Language.en, "The charge is due.", "The discharge is due.", []),
    (
      .en, "Where no ship is near, the master shall wait.",
      "Where no ship is near, the master may wait.", ["weaker shall > may"]
    ),
    (
      .en, "No ship (or other vessel) may anchor.", "No ship (or other vessel) shall anchor.",
      ["modal may > shall"]
    ),
    (
      .en, "Ships should not report.", "Ships do not have to report.",
      ["modal should not > do not have to"]
    ),
    (
      .en, "raises that of Article 5 to 7 francs;", "raises that of Article 5 to 9 francs;",
      ["number 7 francs > 9 francs"]
    ),
    (
      .en, "Tugs from Oslo pay 5 francs and tugs from Turku pay 9 francs.",
      "Tugs from Turku pay 9 francs and tugs from Oslo pay 5 francs.", []
    ),
    (
      .fr, "Il ne peut exiger qu'un navire parte.", "Il peut exiger qu'un navire parte.",
      ["negation ne > "]
    ),
    (.de, "von den Artikeln 5 bis 7;", "von den Artikeln 5 und 7;", ["citation 5 bis 7 > 5, 7"]),
    (.de, "Die Fälle sind zu melden.", "Die Unfälle sind zu melden.", []),
    (.ru, "за сколько дней;", "за несколько дней;", []),
    (.ja, "間もなく報告する。", "報告する。", []),
    (.zh, "避免不必要的负担；", "避免必要的负担；", []),
  ])
  func `what only looks so is told as what it is`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
  }

  @Test(arguments: [
    ("under Article 9 bis;", "under Article 9 ter;", ["citation 9 bis > 9 ter"]),
    ("under § 12;", "under § 21;", ["citation 12 > 21"]),
    ("under §§ 12-14;", "under §§ 12-15;", ["citation 12-14 > 12-15"]),
    ("of Articles 5 and 7;", "of Articles 5 to 7;", ["citation 5, 7 > 5 to 7"]),
    ("of Articles 5 – 7;", "of Articles 5 to 7;", []),
    (
      "resolution 12 (2031) of 3 May 2031 and resolution 15 (2032) of 4 June 2032;",
      "resolutions 12 (2031) of 3 May 2031 and 15 (2032) of 4 June 2032;", []
    ),
    (
      "in before 1 May 2031;", "in after 1 May 2031;",
      ["deadline before 1 May 2031 > after 1 May 2031"]
    ),
    ("paid within 30 days;", "paid after 30 days;", ["deadline within 30 days > after 30 days"]),
    ("paid by no later than 2031;", "paid by 2031;", []),
    ("at least 60 ships;", "not less than 60 ships;", []),
    ("of 0.25 mg;", "of .25 mg;", []), ("of 0.25 mg;", "of .35 mg;", ["number 0.25 mg > .35 mg"]),
    (
      "after the fortieth ship;", "after the fiftieth ship;", ["number fortieth > fiftieth"]
    ),
    ("by three fifths of them;", "by two fifths of them;", ["number three fifths > two fifths"]),
    ("in document 12;", "in document No. 12;", []),
    ("The ships can't leave;", "The ships can leave;", ["modal  > can", "negation can't > "]),
  ])
  func `numbers, times and what is cited are told as they are meant`(
    old: String, new: String, told: [String]
  ) {
    #expect(flags(.en, old, new) == told)
    #expect(flags(.en, new, old) == told.map(mirrored))
  }

  @Test func `figures are told in a text of no known language`() {
    let texts = ["Maksu on 40 euroa.", "Maksu on 41 euroa."].map { $0 + "\n" }
    let comparison = compared(texts[0], texts[1]).negotiated()
    #expect(comparison.changes.flatMap(\.flags).map(\.shown) == ["number 40 > 41"])
  }

  @Test func `what was reworded above tells that itself`() {
    let old = "urges the Members:\n\na) to name ports;\n\nb) to dredge them.\n"
    let new = "invites the Members:\n\na) to name ports;\n\nb) to dredge them all.\n"
    let comparison = compared(old, new)
      .negotiated(in: LanguageName("en"))
    #expect(
      comparison.changes.map { $0.flags.map(\.shown) } == [
        ["weaker urges > invites"], [], ["scope  > all"],
      ])
  }

  private func flags(_ language: Language, _ old: String, _ new: String) -> [String] {
    var reader = RewordingReader(language)
    var words = WordDiff()
    return reader.flags(.init(old), .init(new), words.edits(from: old, to: new)).map(\.shown)
  }

  private func compared(_ old: String, _ new: String) -> Comparison {
    Comparison(Document(name: "a", source: old), Document(name: "b", source: new))
  }
}
