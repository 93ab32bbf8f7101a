import Formats
import Negotiation
import ProseDiff

/// The names that a template may use.
extension Briefing {
  /// All of them.
  package static let names: Set<String> = Set(
    [
      // Of the papers as a whole.
      "title", "text", "disclaimer", "contact", "stage", "symbol", "draftSource", "newLabel",
      "newDate", "oldLabel", "oldDate", "oldSymbol", "oldStage", "changes", "others", "noChanges",
      "context",
      "clauses", "points", "hasQuotes", "lines", "pullQuote",
      // Of a change or a clause.
      "address", "formerAddress", "isAdded", "isRemoved", "isReworded", "isEditorial", "isSplit",
      "isMerged", "isOnlyMoved", "isOnlyRenumbered",
      "isMoved", "isRenumbered", "isKept", "arrivalLabel", "arrivalDate", "oldQuote", "newQuote",
      "quote", "letter", "facts", "notes", "views",
      // Of a fact of a change, of a note, of a count.
      "was", "became", "exchanged", "gained", "lost",
      "first", "next", "body",
      "source", "embargo", "stepFrom", "stepTo", "number",
    ] + PluralCategory.allCases.map(\.rawValue) + counted.map(\.name) + noteNames.values
      + flagNames.map(\.rawValue))

  /// Counts of the comparison.
  static let counted: [(name: String, count: @Sendable (Comparison.Summary) -> Int)] = [
    ("addedCount", { $0[.added] }), ("removedCount", { $0[.removed] }),
    ("rewordedCount", { $0[.reworded] - $0.editorial }), ("splitCount", { $0[.split] }),
    ("mergedCount", { $0[.merged] }), ("movedCount", \.moved),
    ("renumberedCount", \.renumbered), ("strongerCount", { $0[.stronger] }),
    ("weakerCount", { $0[.weaker] }), ("editorialCount", \.editorial),
    ("unchangedCount", { $0[.unchanged] }),
  ]

  /// The names of notes of each kind.
  static let noteNames = [
    "background": "background", "what-changed": "whatChanged", "why": "why", "view": "view",
    "question-answer": "questionAnswer", "line": "line", "correction": "correction",
  ]

  /// The flags that a template may speak of, those that matter most first.
  static let flagNames: [Change.Flag.Name] = [
    .stronger, .weaker, .negation, .number, .date, .deadline, .citation, .modal, .verb, .qualifier,
    .scope, .actor, .conjunction, .bracketOpened, .bracketClosed, .bracketNarrowed,
    .bracketWidened, .optionAdopted, .alternativeAdded, .alternativeAdopted, .alternativeDropped,
    .reopened, .status, .proposer,
  ]
}
