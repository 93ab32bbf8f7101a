import Prose

/// What a word before a number names, in any form and language: "paragraphs", "пункту". The words
/// are in `Words/divisions.txt`.
enum CitedKind: String, Sendable {
  case item, point, rule, regulation, guideline, principle, number, letter
  case paragraph, subparagraph, article, section, subsection, clause, subclause
  case alinea, apartado, sign, figure, ordinal
  case part, annex, chapter, schedule
  /// The kind of labels such as `Proposal 3`, which no reference means.
  case other
  /// The kind of headings that have only a number.
  case heading

  /// Finds the kind named by a word in small letters, or nil.
  init?(_ word: String) {
    guard let kind = Self.kinds[word] else { return nil }
    self = kind
  }

  /// Whether a word is a singular whose plural adds an s: "paragraph", but not `Artikel`, which is
  /// both.
  static func isSingular(_ word: String) -> Bool {
    kinds[word + "s"] != nil && word != "artikel"
  }

  /// All words that name a kind.
  static let words = WordList.divisions.lines.flatMap(\.words)

  /// Whether it may name a heading that has only a number; no clause below a heading is then meant:
  /// "section 2".
  var isOfHeadings: Bool { [.section, .article, .clause].contains(self) }

  /// Whether it is never part of an item: an article or a section, unlike a paragraph.
  var isOfWhole: Bool { [.section, .article, .sign].contains(self) }

  /// Whether its numbers may be labels without the word. Words that also name other things qualify
  /// only where the reference is said to cite this text.
  func mayStandAlone(isSaid: Bool) -> Bool {
    switch self {
    case .part, .annex, .chapter, .schedule, .other, .heading: false
    case .item, .point, .rule, .regulation, .guideline, .principle, .number, .letter: isSaid
    default: true
    }
  }

  /// The kind of the number that a bracketed part belongs to: a section in "subsection 2 (1)".
  var whole: CitedKind {
    switch self {
    case .subsection: .section
    case .subparagraph: .paragraph
    case .subclause: .clause
    default: self
    }
  }

  /// Whether it names only letters: `Buchstabe a`.
  var isOfLetters: Bool { self == .letter }

  private static let kinds: [String: CitedKind] = {
    var kinds: [String: CitedKind] = [:]
    for (key, words) in WordList.divisions.lines {
      for word in words { kinds[word] = CitedKind(rawValue: key) }
    }
    return kinds
  }()
}
