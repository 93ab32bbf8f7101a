import Prose

/// The words of a wording as they cite: "paragraph" governs a number, "of the Agenda" says whose it is.
struct CitingWords {
  private(set) var lowered: [String] = []
  private var uses: [Use] = []

  /// How a word is used.
  private struct Use {
    /// Whether it begins with a capital, though no sentence begins with it, or stands in a quoted title.
    let isName: Bool
    /// Whether it is two capitals or more.
    let isAcronym: Bool
    /// The sentence it stands in, from 0.
    let sentence: Int
  }

  init(_ text: String) {
    let (span, bytes) = (text.utf8Span.span, Array(text.utf8))
    var tokenizer = Tokenizer()
    var (sentence, opensSentence, isInTitle) = (0, true, false)
    while let token = tokenizer.next(span) {
      let shown = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
      if token.kind == .word {
        lowered.append(shown.lowercased())
        let isCapital = shown.unicodeScalars.first?.properties.isUppercase == true
        uses.append(
          Use(
            isName: isInTitle || !opensSentence && isCapital,
            isAcronym: Self.isAcronym(shown),
            sentence: sentence))
        opensSentence = false
      } else if Self.ends.contains(shown) {
        (sentence, opensSentence) = (sentence + 1, true)
      } else {
        isInTitle = shown == "《" || isInTitle && shown != "》"
      }
    }
  }

  private static func isAcronym(_ word: String) -> Bool {
    word.unicodeScalars.count > 1 && word.unicodeScalars.allSatisfy(\.properties.isUppercase)
  }

  /// The word such as "paragraph" that governs the number at a place, alone or in a list of numbers,
  /// where it cites this text: its sentence names no other instrument, and none stands before that word
  /// or follows the number.
  func ownReference(_ place: Int) -> String? {
    guard let governing = governing(place), !followsInstrument(governing),
      !namesInstrument(uses[place].sentence)
    else { return nil }
    var after = place + 1
    while after < lowered.count, Self.joins(lowered[after]) { after += 1 }
    guard after < lowered.count, Self.genitive.contains(lowered[after]) else {
      return lowered[governing]
    }
    return lowered[(after + 1)...].prefix(2).contains(where: Self.own.contains)
      ? lowered[governing] : nil
  }

  private func governing(_ place: Int) -> Int? {
    var before = place - 1
    while before >= 0, !Self.governing.contains(lowered[before]), Self.joins(lowered[before]) {
      before -= 1
    }
    return before >= 0 && Self.governing.contains(lowered[before]) ? before : nil
  }

  /// Whether a name or a number that is no reference of this text stands right before a governing
  /// word: "the Convention (article 3)", "resolution 60/252, paragraph 3", "WSIS outcome paragraph 3";
  /// or a number of what this one is a part of: "article 2, paragraph 3".
  private func followsInstrument(_ governing: Int) -> Bool {
    var governing = governing
    while governing > 0 {
      let before = governing - 1
      guard lowered[before].contains(where: \.isNumber) else {
        return uses[before].isName || uses[..<governing].suffix(2).contains(where: \.isAcronym)
      }
      guard let outer = self.governing(before), lowered[outer] == lowered[governing] else {
        return true
      }
      governing = outer
    }
    return false
  }

  /// Whether a sentence names an instrument that is not said to be this one, or goes back to one: "The
  /// Charter provides in article 3", "paragraph 3 thereof".
  private func namesInstrument(_ sentence: Int) -> Bool {
    lowered.indices.contains { place in
      guard uses[place].sentence == sentence else { return false }
      if Self.backward.contains(lowered[place]) { return true }
      return Self.isInstrument(lowered[place])
        && !lowered[..<place].suffix(1).contains(where: Self.own.contains)
    }
  }

  private static func isInstrument(_ word: String) -> Bool {
    instruments.contains(word) || instrumentStems.contains(where: word.contains)
  }

  /// Whether a word stands between the numbers of a list, or is one of them.
  private static func joins(_ word: String) -> Bool {
    word.count <= 4 && word.contains(where: \.isNumber) || word.count == 1 || joining.contains(word)
  }
}

extension CitingWords {
  private static let ends: Set<String> = [".", ";", ":", "。", "；", "：", "؛"]
  private static let joining: Set<String> = [
    "and", "or", "to", "et", "ou", "und", "oder", "bis", "или", "إلى",
  ]
  private static let governing: Set<String> = [
    "paragraph", "paragraphs", "para", "paras", "subparagraph", "subparagraphs", "sub-paragraph",
    "sub-paragraphs", "article", "articles", "section", "sections", "subsection", "subsections",
    "clause", "clauses", "item", "items", "point", "points", "rule", "rules", "regulation",
    "regulations", "annex", "annexes", "chapter", "chapters", "schedule", "schedules", "§", "§§",
    "paragraphe", "paragraphes", "alinéa", "alinéas", "annexe", "chapitre", "párrafo", "párrafos",
    "artículo", "artículos", "apartado", "apartados", "sección", "secciones", "punto", "puntos",
    "anexo", "capítulo", "пункт", "пункта", "пункту", "пункте", "пунктом", "пункты", "пунктов",
    "пунктам", "пунктах", "пунктами", "подпункт", "подпункта", "статья", "статьи", "статье",
    "статью", "статей", "статьей", "статьёй", "статьям", "статьях", "статьями", "раздел",
    "раздела", "разделе", "الفقرة", "للفقرة", "الفقرتان", "الفقرتين", "الفقرات", "المادة",
    "للمادة", "المادتان", "المادتين", "المواد", "第",
  ]
  private static let genitive: Set<String> = ["of", "in", "de", "du", "des", "del", "der", "من"]
  private static let own: Set<String> = [
    "this", "present", "présent", "présente", "cet", "cette", "este", "esta", "presente", "dieses",
    "dieser", "настоящего", "настоящей", "настоящему", "هذا", "هذه", "本",
  ]
  private static let backward: Set<String> = [
    "thereof", "therein", "thereto", "said", "aforesaid", "dudit", "ladite", "desdits", "dicho",
    "dicha", "указанного", "указанной", "المذكور", "المذكورة", "该",
  ]
  private static let instruments: Set<String> = [
    "act", "acts", "agenda", "agreement", "charter", "constitution", "convention", "covenant",
    "directive", "protocol", "resolution", "statute", "statutes", "treaty", "accord", "charte",
    "loi", "pacte", "protocole", "résolution", "statuts", "traité", "acuerdo", "carta",
    "constitución",
    "convención", "convenio", "estatuto", "ley", "pacto", "protocolo", "resolución", "tratado",
    "abkommen", "charta", "gesetz", "protokoll", "satzung", "vertrag", "übereinkommen",
  ]
  /// Of languages in which words take other endings or beginnings.
  private static let instrumentStems = [
    "договор", "закон", "конвенци", "конституци", "пакт", "протокол", "резолюци", "соглашени",
    "устав", "харти", "اتفاق", "بروتوكول", "دستور", "قانون", "قرار", "معاهدة", "ميثاق",
  ]
}
