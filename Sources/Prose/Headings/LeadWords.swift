/// Words that open the headings of a resolution or an opinion: `considering further`, `invites`.
///
/// Source: headings counted in ITU Plenipotentiary and WTPF texts, the UN Editorial Manual, and
/// their French and Spanish editions.
package enum LeadWords {
  /// Whether unemphasized words, in any case, start with a lead word.
  static func open(_ words: borrowing Span<UInt8>) -> Bool {
    openings.value(openingOf: words) { isPhrase, next in
      isPhrase || next.map(isEnd) ?? true
    } != nil
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == .space || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
  }

  /// The words that open a heading or a paragraph by themselves, in lower case.
  package static let single = [
    "accepts", "acknowledges", "acknowledging", "adopts", "affirming", "agrees", "alarmed",
    "appeals", "appreciates", "appreciating", "approves", "authorizes", "aware", "believes",
    "calls", "charges", "commends", "concerned", "conscious", "considering", "considers",
    "convinced", "decides", "declares", "directs", "emphasizes", "emphasizing", "encourages",
    "endorses", "expresses", "expressing", "highlighting", "instructs", "invites", "mindful",
    "notes", "noting", "observing", "op", "operative", "pp", "preamble", "preambular",
    "reaffirming",
    "reaffirms", "realizing", "recalling", "recalls", "recognising", "recognizes", "recognizing",
    "recommends", "referring", "reiterates", "reiterating", "remarking", "reminds", "requests",
    "resolves", "stresses", "stressing", "supports", "thanking", "underlining", "underscoring",
    "urges", "welcomes", "welcoming", "considérant", "considerando", "décide", "reconnaissant",
    "rappelant", "notant", "charge", "invite", "prie", "soulignant", "conscient", "consciente",
    "recordando", "reconociendo", "observando", "resuelve", "encarga", "invita", "pide",
    "teniendo", "estime", "учитывая", "признавая", "отмечая", "напоминая", "подчеркивая",
    "подчёркивая",
    "сознавая", "ссылаясь", "подтверждая", "приветствуя", "решает", "постановляет", "поручает",
    "предлагает", "просит", "призывает", "يقرر", "تقرر", "يكلف", "تكلف", "يدعو", "تدعو", "يطلب",
    "تطلب",
    "نرى", "忆及", "考虑到", "认识到", "注意到", "铭记", "强调", "回顾", "重申", "做出决议", "决定", "责成", "邀请", "呼吁",
  ]

  private static let phrases = [
    "is of the view", "taking into account", "taking note", "bearing in mind", "having ",
    "guided by", "deeply concerned", "further ", "also ", "est d'avis", "est d’avis",
    "tenant compte", "ayant à l'esprit", "compte tenu", "es de la opinión", "opina",
    "preambular part", "operative part", "принимая во внимание", "إذ ", "وإذ ", "责成", "邀请", "做出决议",
    "进一步",
  ]

  /// All of them, each with whether any character may follow it.
  private static let openings = CaselessWords(
    single.map { ($0, false) } + phrases.map { ($0, true) })
}
