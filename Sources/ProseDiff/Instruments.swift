/// The words for instruments: what clauses cite by number or name, and what has numbered parts of its own.
enum Instruments {
  /// Those that a number after them tells apart.
  static let numbered = [
    "resolution", "opinion", "decision", "recommendation", "résolution", "résolutions", "avis",
    "décision", "recommandation", "resolución", "opinión", "dictamen", "decisión", "recomendación",
    "entschließung", "beschluss", "empfehlung", "резолюция", "резолюции", "резолюцию", "резолюцией",
    "решение", "решения", "решению", "решением", "решении", "рекомендация", "рекомендации",
    "рекомендацию", "мнение", "мнения", "мнению", "мнении", "القرار", "بالقرار", "للقرار",
    "والقرار",
    "قرار", "قرارها", "المقرر", "بالمقرر", "الرأي", "بالرأي", "التوصية", "بالتوصية", "للتوصية",
  ]
  /// Those whose numbers have a slash, as without one they are parts of a text: `regulation 2`.
  static let slashed = ["directive", "regulation", "règlement", "richtlinie", "verordnung"]
  /// Those that names tell apart; a number after them is a year.
  private static let named = [
    "act", "acts", "agenda", "agreement", "charter", "code", "constitution", "convention",
    "covenant", "declaration", "document", "protocol", "statute", "statutes", "treaty", "accord",
    "charte", "déclaration", "loi", "pacte", "protocole", "statuts", "traité", "acuerdo", "carta",
    "código", "constitución", "convención", "convenio", "declaración", "estatuto", "ley", "pacto",
    "protocolo", "reglamento", "tratado", "abkommen", "charta", "gesetz", "protokoll", "satzung",
    "vertrag", "übereinkommen", "bylaws", "memorandum",
  ]
  /// Papers of others that a text speaks of as of any thing: "the licence referred to in paragraph 2".
  private static let papers: Set<String> = [
    "concession", "contract", "lease", "licence", "license", "permit", "bail", "contrat",
    "arrendamiento", "contrato", "licencia", "pachtvertrag", "mietvertrag", "аренда", "аренды",
    "контракт", "контракта",
    "лицензия", "العقد",
  ]
  /// The same of languages in which words take other endings or beginnings.
  private static let stems = [
    "декларац", "договор", "закон", "кодекс", "конвенци", "конституци", "пакт",
    "протокол", "регламент", "резолюци", "соглашени", "устав", "харти", "اتفاق", "إعلان",
    "بروتوكول", "دستور", "قانون", "قرار", "معاهدة", "ميثاق",
  ]

  private static let words = Set(numbered + slashed + named)

  /// Whether a word in small letters is one for a paper of others.
  static func arePapers(_ word: String) -> Bool { papers.contains(word) }

  /// Whether a word in small letters is any of them.
  static func contain(_ word: String) -> Bool {
    if words.contains(word) { return true }
    // Of the languages of the stems no word is ASCII.
    return word.utf8.first.map { $0 >= 0x80 } == true && stems.contains(where: word.contains)
  }
}
