/// What a word before a number names, in whatever form and language: "paragraphs", "пункту".
struct CitedKind: Hashable {
  /// The row of the table, or -1 for what is none of them.
  private let row: Int

  private init(row: Int) { self.row = row }

  /// The kind that a word in any case names, or nil.
  init?(_ word: String) {
    guard let row = Self.rowsOfWords[word.lowercased()] else { return nil }
    self.init(row: row)
  }

  /// Whether a word is a singular whose plural adds an s: "paragraph", and not `Artikel`, which is both.
  static func isSingular(_ word: String) -> Bool {
    rowsOfWords[word + "s"] != nil && word != "artikel"
  }

  /// All words that name a kind.
  static let words = (aloneOrNot + neverAlone).flatMap { $0.split(separator: " ").map(String.init) }

  /// That of labels such as `Proposal 3`, which no reference means.
  static let other = Self(row: -1)
  /// That of headings that have a number alone.
  static let heading = Self(row: -2)

  /// Whether it may name a heading that has a number alone, and then no clause below one: "section 2".
  var isOfHeadings: Bool { Self.ofHeadings.contains(self) }

  /// Whether its numbers may stand as labels without the word; of words that name other things as well
  /// only where it is said that they cite this text.
  func mayStandAlone(isSaid: Bool) -> Bool {
    row < Self.aloneOrNot.count && (isSaid || row >= Self.ofThings.count)
  }

  /// Whether it names letters alone: `Buchstabe a`.
  var isOfLetters: Bool { self == Self.letter }

  private static let letter = Self("letter")
  private static let ofHeadings = Set(["section", "article", "clause"].compactMap(Self.init))

  private static let rowsOfWords: [String: Int] = {
    var rows: [String: Int] = [:]
    for (row, words) in (aloneOrNot + neverAlone).enumerated() {
      for word in words.split(separator: " ") { rows[String(word)] = row }
    }
    return rows
  }()

  /// Words that also name what a table, a list or a map holds: `the table has 2 items`.
  private static let ofThings = [
    "item items", "point points punto puntos", "rule rules", "regulation regulations",
    "principle principles principe principes principio principios", "no nos nº nr №",
    "letter letters littera lit lettre lettres letra letras buchstabe buchstaben",
  ]
  private static let aloneOrNot =
    ofThings + [
      "paragraph paragraphs para paras paragraphe paragraphes párrafo párrafos пункт пункта пункту"
        + " пункте пунктом пункты пунктов пунктам пунктах пунктами п пп absatz absatzes absätze"
        + " absätzen abs الفقرة للفقرة الفقرتان الفقرتين"
        + " الفقرات",
      "subparagraph subparagraphs sub-paragraph sub-paragraphs подпункт подпункта подпункту"
        + " подпункте подпунктом подпункты подпунктов подпунктам подпунктах подпунктами inciso incisos",
      "article articles art artikel artikels artikeln artículo artículos статья статьи статье статью статей статьей статьёй"
        + " статьям статьях статьями ст المادة للمادة بالمادة والمادة المادتان المادتين للمادتين بالمادتين"
        + " المواد",
      "section sections sección secciones раздел раздела разделе",
      "subsection subsections", "clause clauses", "alinéa alinéas", "apartado apartados", "§ §§",
      "nummer nummern ziffer ziffern",
      "第",
    ]
  /// Divisions whose numbers never stand without their word.
  private static let neverAlone = [
    "part parts", "annex annexes annexe anexo", "chapter chapters chapitre capítulo",
    "schedule schedules",
  ]
}
