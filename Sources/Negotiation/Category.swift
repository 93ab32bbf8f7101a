/// What a term of a language tells about a wording.
enum Category: String, Sendable, Hashable, CaseIterable {
  /// Words by which the language is recognized.
  case common
  /// Words that may stand before the verb which opens a clause, those that make an infinitive of it,
  /// and those that strengthen it.
  case before, infinitive, stress
  case verb, modal, qualifier, negation, scope, actor, and, or
  /// Terms that hold words of other kinds and say nothing of the sort.
  case skip
  case number, month, join, unit
  /// What stands before a time that is a deadline, and between the two.
  case by, within, filler
  /// What stands after such a time.
  case ends, ending
  /// Words for a time that is named by what happens then: "next".
  case next
  /// What is cited by a number, and instruments with a name.
  case part, ordinal, instrument, name
  /// Letters that are written together with the word after them.
  case prefix

  /// Whether the category matters only where a clause begins.
  var opensClauses: Bool {
    switch self {
    case .verb, .before, .infinitive, .stress: true
    default: false
    }
  }
}

/// Verbs and modals that can be set against each other.
enum Scale: String, Sendable, Hashable, CaseIterable {
  case directing, deciding, view, modal
}

/// A word or phrase of a language that tells something about a wording.
struct Term: Sendable, Hashable {
  let category: Category
  /// The scale of a verb or modal and the step on it, from 0.
  let scale: Scale?
  let step: Int
  /// Terms of one line of the file count as the same.
  let line: Int32
  /// Word patterns, by number.
  let words: [Int32]
  /// What a number comes to, as a word; the line otherwise.
  let key: Int32
}
