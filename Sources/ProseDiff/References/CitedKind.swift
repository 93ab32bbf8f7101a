import Prose

/// What a word before a number names, in whatever form and language: "paragraphs", "пункту". The words are
/// in `Words/divisions.txt`.
enum CitedKind: String, Sendable {
  case item, point, rule, regulation, principle, number, letter
  case paragraph, subparagraph, article, section, subsection, clause, subclause
  case alinea, apartado, sign, figure, ordinal
  case part, annex, chapter, schedule
  /// That of labels such as `Proposal 3`, which no reference means.
  case other
  /// That of headings that have a number alone.
  case heading

  /// The kind that a word in any case names, or nil.
  init?(_ word: String) {
    guard let kind = Self.kinds[word.lowercased()] else { return nil }
    self = kind
  }

  /// Whether a word is a singular whose plural adds an s: "paragraph", and not `Artikel`, which is both.
  static func isSingular(_ word: String) -> Bool {
    kinds[word + "s"] != nil && word != "artikel"
  }

  /// All words that name a kind.
  static let words = WordList.divisions.lines.flatMap(\.words)

  /// Whether it may name a heading that has a number alone, and then no clause below one: "section 2".
  var isOfHeadings: Bool { [.section, .article, .clause].contains(self) }

  /// Whether its numbers may stand as labels without the word; of words that name other things as well
  /// only where it is said that they cite this text.
  func mayStandAlone(isSaid: Bool) -> Bool {
    switch self {
    case .part, .annex, .chapter, .schedule, .other, .heading: false
    case .item, .point, .rule, .regulation, .principle, .number, .letter: isSaid
    default: true
    }
  }

  /// What the number of a part in brackets is a part of: a section in "subsection 2 (1)".
  var whole: CitedKind {
    switch self {
    case .subsection: .section
    case .subparagraph: .paragraph
    case .subclause: .clause
    default: self
    }
  }

  /// Whether it names letters alone: `Buchstabe a`.
  var isOfLetters: Bool { self == .letter }

  private static let kinds: [String: CitedKind] = {
    var kinds: [String: CitedKind] = [:]
    for (key, words) in WordList.divisions.lines {
      for word in words { kinds[word] = CitedKind(rawValue: key) }
    }
    return kinds
  }()
}
