import Negotiation
import ProseDiff
import Testing

/// Phrases that are one term, or none, by the words around them.
struct PhraseTests {
  @Test(arguments: [
    (Language.zh, "船长停靠拖船。", "船长停靠拖船，予以回应。", [String]()),
    (.zh, "船长停靠可读的船。", "船长停靠船。", []),
    (.zh, "船长将该船停靠码头。", "船长停靠码头。", []),
    (.zh, "船长停靠码头。", "船长将停靠码头。", ["modal  > 将"]),
    (.zh, "船长应停靠码头。", "船长停靠码头。", ["modal 应 > "]),
    (.en, "the tugs that it has to date;", "the tugs that it has;", []),
    (.en, "it has to tow the tugs;", "it has the tugs;", ["modal has to > "]),
    (.en, "the tug in a bad state;", "the tug;", []),
    (.en, "the States and the tug;", "the tug;", ["actor States > "]),
    (.en, "the member states and the tug;", "the tug;", ["actor member states > "]),
  ])
  func `words that only look like a modal or an actor say nothing`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
  }

  @Test(arguments: [
    (Language.de, "Er schleppt im Rahmen der verfügbaren Haushaltsmittel.", "Er schleppt."),
    (.ru, "Он ведёт суда в пределах бюджетных ассигнований.", "Он ведёт суда."),
    (.ja, "船長は予算の範囲内において船を曳く。", "船長は船を曳く。"),
    (.zh, "船长在预算范围内拖船。", "船长拖船。"),
    (.fr, "Il remorque dans la limite des crédits disponibles.", "Il remorque."),
    (.es, "Remolca dentro de los límites presupuestarios.", "Remolca."),
  ])
  func `what is left to the budget is qualified`(language: Language, old: String, new: String) {
    #expect(flags(language, old, new).map { $0.prefix(9) } == ["qualifier"])
  }

  @Test(arguments: [
    ("A tug MUST hail the quay.", "A tug must hail the quay.", ["modal MUST > must"]),
    ("A tug must hail the quay.", "A tug MUST hail the quay.", ["modal must > MUST"]),
    ("A tug MUST NOT turn.", "A tug must not turn.", ["modal MUST NOT > must not"]),
    ("A tug MUST hail the quay.", "A tug should hail the quay.", ["weaker MUST > should"]),
    ("A TUG SHALL HAIL THE QUAY", "A tug shall hail the quay", []),
    ("THE TUG MAY TURN", "The tug may turn", []),
    ("May a tug turn? It hails.", "may a tug turn? It hails.", []),
    ("A tug MUST hail.", "A tug MUST hail and turn.", []),
    (
      "A tug must hail. A barge MUST turn.", "A tug MUST hail. A barge must turn.",
      ["modal must, MUST > MUST, must"]
    ),
  ])
  func `the case of a keyword matters where not all is in capitals`(
    old: String, new: String, told: [String]
  ) {
    #expect(flags(.en, old, new) == told)
  }

  @Test(arguments: [
    ("They meet at least once a year.", "They meet at most once a year.", "at least > at most"),
    ("They fish at least 20 days.", "They fish at most 20 days.", "at least > at most"),
    (
      "They rest no fewer than two weeks a year.", "They rest no more than two weeks a year.",
      "no fewer than > no more than"
    ),
  ])
  func `the limit of an amount of time is a qualifier`(old: String, new: String, told: String) {
    #expect(flags(.en, old, new) == ["qualifier \(told)"])
    #expect(flags(.en, new, old) == [mirrored("qualifier \(told)")])
  }

  @Test(arguments: [
    (
      "Pay at most 20 days after the call.", "Pay within 20 days after the call.",
      "at most 20 days > within 20 days"
    ),
    (
      "Pay in no more than 20 days.", "Pay within 25 days.",
      "in no more than 20 days > within 25 days"
    ),
    (
      "Pay not more than 20 days before the fair.", "Pay not more than 25 days before the fair.",
      "not more than 20 days > not more than 25 days"
    ),
  ])
  func `an amount that is counted from something is a deadline`(
    old: String, new: String, told: String
  ) {
    #expect(flags(.en, old, new) == ["deadline \(told)"])
    #expect(flags(.en, new, old) == [mirrored("deadline \(told)")])
  }

  @Test(arguments: [
    (Language.en, "A crew that is not able to sail waits.", "A crew that is unable to sail waits."),
    (.en, "The catch is not lawful.", "The catch is unlawful."),
    (.en, "The moorings shall not be affected.", "The moorings shall remain unaffected."),
    (.fr, "Le fret n'est pas licite.", "Le fret est illicite."),
    (.es, "El flete no es legal.", "El flete es ilegal."),
    (.ru, "Груз не является законным.", "Груз является незаконным."),
    (.fr, "Un fret non licite attend.", "Un fret illicite attend."),
    (.es, "Un flete no legal espera.", "Un flete ilegal espera."),
    (.ru, "Этот груз не законный.", "Этот груз незаконный."),
    (.de, "Die Fracht ist nicht zulässig.", "Die Fracht ist unzulässig."),
  ])
  func `a word with a prefix that denies it says what its denial said`(
    language: Language, old: String, new: String
  ) {
    #expect(flags(language, old, new).isEmpty)
    #expect(flags(language, new, old).isEmpty)
  }

  @Test(arguments: [
    ("The catch is not lawful.", "The catch is not unlawful.", "negation  > unlawful"),
    ("A crew that is not able waits.", "A crew that is able waits.", "negation not > "),
    ("A crew that is unable waits.", "A crew that is able waits.", "negation unable > "),
    (
      "No tug shall tow in lawful trade.", "A tug shall tow in unlawful trade.",
      "negation No > unlawful"
    ),
    (
      "Tugs do not fear lawful rivals.", "Tugs do fear unlawful rivals.", "negation not > unlawful"
    ),
  ])
  func `what is denied once more or once less is told`(old: String, new: String, told: String) {
    #expect(flags(.en, old, new) == [told])
    #expect(flags(.en, new, old) == [mirrored(told)])
  }

  @Test(arguments: [
    (
      Language.fr, "Des marins, aucun ne doit pêcher.", "Des marins, aucun ne peut pêcher.",
      "modal aucun ne doit > aucun ne peut"
    ),
    (
      .ru, "Лоцман никогда не должен спать.", "Лоцман никогда не может спать.",
      "modal никогда не должен > никогда не может"
    ),
    (
      .es, "Nadie, nunca, no debe pescar.", "Nadie, nunca, no puede pescar.",
      "modal no debe > no puede"
    ),
    (.en, "Tugs may not tow.", "Tugs shall not tow.", "modal may not > shall not"),
    (.en, "Tugs may never tow.", "Tugs must never tow.", "modal may never > must never"),
  ])
  func `a modal is quoted with all that denies it beside it`(
    language: Language, old: String, new: String, told: String
  ) {
    #expect(flags(language, old, new) == [told])
    #expect(flags(language, new, old) == [mirrored(told)])
  }

  @Test(arguments: [
    ("The crew leaves in spring.", "The crew leaves at will.", []),
    ("The owner's letter names an heir.", "The owner's will names an heir.", []),
    ("It hears the voice of the crew.", "It hears the will of the crew.", []),
    ("The owner's tug pays the dues.", "The owner's tug will pay the dues.", ["modal  > will"]),
    ("The moorings are old.", "The moorings are affected.", []),
    ("The crews report.", "The affected crews report.", ["scope  > affected"]),
  ])
  func `a noun or a participle is not told for its homonym`(
    old: String, new: String, told: [String]
  ) {
    #expect(flags(.en, old, new) == told)
  }

  @Test(arguments: [
    (
      Language.en, "Trade on mutually agreed terms.", "Trade on fair and mutually agreed terms.", []
    ),
    (
      .en, "Trade on mutually agreed terms.", "Trade on voluntary and mutually agreed terms.",
      ["qualifier  > voluntary"]
    ),
    (
      .es, "Comercio en condiciones mutuamente convenidas.",
      "Comercio en condiciones justas y mutuamente convenidas.", []
    ),
    (
      .ru, "Торговля на взаимно согласованных условиях.",
      "Торговля на честных и взаимно согласованных условиях.", []
    ),
    (
      .en, "Ports stay open, except for repairs.", "Ports stay open.", ["qualifier except for > "]
    ),
    (
      .en, "Ports stay open.", "Ports stay open, with the exception of the old quay.",
      ["qualifier  > with the exception of"]
    ),
    (.en, "Ports stay open.", "Ports stay open for exceptional loads.", []),
    (
      .fr, "Les ports restent ouverts, à l'exception du vieux quai.", "Les ports restent ouverts.",
      ["qualifier à l'exception du > "]
    ),
    (
      .es, "Los puertos abren, excepto el viejo.", "Los puertos abren.", ["qualifier excepto > "]
    ),
    (
      .ru, "Порты открыты, за исключением старого.", "Порты открыты.",
      ["qualifier за исключением > "]
    ),
    (.ru, "Порты открыты.", "Кроме того, порты открыты.", []),
    (
      .en, "Ports in a position to do so open a berth.", "Ports open a berth.",
      ["qualifier in a position to do so > "]
    ),
  ])
  func `a qualifier is known by its telling words`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
    #expect(flags(language, new, old) == told.map(mirrored))
  }

  @Test(arguments: [
    (
      "the Lund Plan of Action;", "the Lund Plan of Action and the Oslo Commitment;",
      "Oslo Commitment"
    ),
    ("the Lund Convention;", "the Lund Convention and Oslo Protocol;", "Oslo Protocol"),
    (
      "the Lund Convention;", "the Lund Convention or the Turku Treaty on Fish;",
      "Turku Treaty on Fish"
    ),
  ])
  func `names that are joined are two`(old: String, new: String, told: String) {
    #expect(flags(.en, "Recalls \(old)", "Recalls \(new)") == ["citation  > \(told)"])
  }

  @Test(arguments: [
    (
      Language.en, "the Convention on Trade and Tariffs;", "the Convention on Trade and Quotas;",
      "Convention on Trade and Tariffs > Convention on Trade and Quotas"
    ),
    (
      .fr, "la Convention de Lund;", "la Convention de Lund et le Protocole de Turku;",
      " > Protocole de Turku"
    ),
    (
      .es, "el Convenio y la Carta de Lund;", "el Convenio y la Carta de Turku;",
      "Carta de Lund > Carta de Turku"
    ),
  ])
  func `a name ends where an "and" begins another, and goes on where it does not`(
    language: Language, old: String, new: String, told: String
  ) {
    #expect(flags(language, "Recalls \(old)", "Recalls \(new)") == ["citation \(told)"])
  }
}
