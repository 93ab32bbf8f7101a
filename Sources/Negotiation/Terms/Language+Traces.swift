import Prose

/// Languages of texts that are too short for their commonest words.
extension Language {
  /// One word in this many must be one that tells a language. Range 6...12.
  private static let rarestTrace = 8
  /// The fewest different words that tell a language.
  private static let fewestTraces = 2

  /// What tells a language by single words.
  private static let traces = Categories(.common, .modal, .negation, .copula)

  /// Finds the language whose modals, negations and the like two drafts hold, if they hold as
  /// many of no other; nil where they hold too few.
  /// Cost: reads the files of all languages, and the first words of both drafts by each.
  init?(byTracesIn old: Document, _ new: Document) {
    let texts = (old.clauses.prefix(Self.mostClauses) + new.clauses.prefix(Self.mostClauses))
      .map { String($0.text.prefix(Self.longestText)) }
    let found = Self.allCases.map { Traces(of: $0, in: texts) }
    guard let most = found.map(\.distinct).max(), most >= Self.fewestTraces,
      let best = found.firstIndex(where: { $0.distinct == most }),
      !found[(best + 1)...].contains(where: { $0.distinct == most }),
      found[best].count * Self.rarestTrace >= found[best].words
    else { return nil }
    self = Self.allCases[best]
  }

  /// The most clauses of a draft, and the most characters of each, that are looked at; ceilings on cost.
  private static let mostClauses = 40
  private static let longestText = 400

  /// The words of a language in some texts that tell it.
  private struct Traces {
    private(set) var count = 0
    private(set) var distinct = 0
    private(set) var words = 0

    init(of language: Language, in texts: [String]) {
      var reader = WordReader(Ladder(language.file))
      var known: Set<Int32> = []
      for text in texts {
        let read = reader.words(text, 0..<text.utf8.count)
        words += read.count
        for word in read where !word.sense.kinds.isDisjoint(with: Language.traces) {
          count += 1
          known.insert(word.number)
        }
      }
      distinct = known.count
    }
  }
}
