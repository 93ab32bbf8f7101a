/// What a term of a language tells about a wording.
enum Category: UInt8, Sendable, Hashable, CaseIterable {
  /// Words by which the language is recognized.
  case common
  /// Words that may stand before the verb which opens a clause, those that make an infinitive of it,
  /// and those that strengthen it.
  case before, infinitive, stress
  case verb, modal, qualifier, negation, scope, actor, and, or, either
  /// Terms that hold words of other kinds and say nothing of the sort.
  case skip
  case number, month, join, unit
  /// Numbers that are verbs or adverbs right after a modal: `may second the motion`.
  case adverb
  /// Words that are numbers only beside others or with what they count, and what joins units to tens:
  /// `one`, `treinta y cinco`.
  case single, plus
  /// Letters that multiply an amount of money: the `m` of `£5m`.
  case short
  /// The mark that parts thousands, where the language has one that is no decimal's.
  case thousands
  /// What stands after the number of a day, where the language has that: a mark, or letters; and the marks
  /// of dates in figures that begin with the day: `1. Mai`, `1er mai`, `1/5/2026`.
  case day, nth, dayFirst
  /// What joins numbers within a word, where the language writes them as one: `fünfundzwanzig`.
  case solid
  /// What a number beside it measures, other than time: `metres`, `€`; and what may stand between the
  /// two: `millions of euros`.
  case measure, link
  /// What stands before a time that is a deadline, and between the two.
  case by, within, filler
  /// What stands before a time that is a beginning: `after`.
  case since
  /// Days of the week, which are a time as well.
  case weekday
  /// What stands after such a time.
  case ends, ending
  /// Words for a time that is named by what happens then: "next".
  case next
  /// What is cited by a number, and instruments with a name.
  case part, ordinal, instrument, name
  /// What stands after such a number and is part of it, and what makes two of them a range: `9 bis`, `5 to 7`.
  case suffix, through
  /// Letters that are written together with the word after them.
  case prefix
  /// What stands before the name of a person.
  case title
  /// Two words that restrict with others between them, and words that deny where they stand there:
  /// `ne … que`, `ne … pas que`; and words after the second that say that it restricts: `ne … que par`.
  case restriction, denial, limit
  /// How a word begins that denies what the rest of it says: the `un` of `unlawful`.
  case opposite
  /// Forms of "to be", which may stand between a negation and what it denies.
  case copula

  /// The categories by the names that a language's file gives them.
  static let named: [String: Category] = [
    "common": .common, "before": .before, "infinitive": .infinitive, "stress": .stress,
    "verb": .verb, "modal": .modal, "qualifier": .qualifier, "negation": .negation,
    "scope": .scope, "actor": .actor, "and": .and, "or": .or, "either": .either, "skip": .skip,
    "title": .title, "number": .number, "adverb": .adverb, "single": .single, "plus": .plus,
    "short": .short,
    "thousands": .thousands, "day": .day, "nth": .nth, "dayfirst": .dayFirst,
    "solid": .solid,
    "month": .month, "join": .join, "unit": .unit, "weekday": .weekday,
    "measure": .measure, "link": .link, "by": .by, "within": .within, "since": .since,
    "filler": .filler, "ends": .ends, "ending": .ending, "next": .next, "part": .part,
    "ordinal": .ordinal, "suffix": .suffix, "through": .through, "instrument": .instrument,
    "name": .name, "prefix": .prefix,
    "restriction": .restriction, "denial": .denial, "limit": .limit, "opposite": .opposite,
    "copula": .copula,
  ]

  var set: Categories { Categories(rawValue: 1 << UInt64(rawValue)) }
}

/// Some of the categories.
struct Categories: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ categories: Category...) { self.init(categories.map(\.set)) }

  /// What matters only where a clause begins.
  static let opening = Categories(.verb, .before, .infinitive, .stress)
  /// What may stand anywhere in a wording.
  static let anywhere = Categories(Category.allCases.map(\.set))
    .subtracting(opening)
    .subtracting(Categories(.common, .prefix, .restriction, .denial, .limit, .measure))
    .subtracting(
      Categories(.adverb, .link, .plus, .short, .solid, .nth, .opposite, .suffix, .through, .copula)
    )
  /// What a verb such as "states that" may go on with.
  static let told = Categories(.before, .filler, .scope, .actor, .negation)
  /// What begins a citation, and a deadline.
  static let citing = Categories(.part, .ordinal, .instrument, .name)
  static let timing = Categories(.by, .within, .since, .number, .single)
  /// What a number counts or measures.
  static let measures = Categories(.unit, .measure)
  /// What stands right after a figure, where the case of a sign counts.
  static let signs = Categories(.unit, .measure, .short)
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
  /// Whether it is one with a capital letter alone.
  let isName: Bool
  /// Whether it is a number that is told only by itself or where it gave way to another.
  let isLight: Bool
  /// Whether it is a whole number that says the how-manieth.
  let isOrdinal: Bool
  /// Terms of one line of the file count as the same.
  let line: Int32
  /// What a number comes to, and a unit's sign, as a word; the line otherwise.
  let key: Int32
  /// What a number comes to where it is a whole one.
  let amount: Int?
  /// Which month of the year it is.
  let month: Int32?
  /// Whether that multiplies what stands before it: `dozen`.
  let isMultiplier: Bool
  /// Where its words stand among those of all terms.
  let words: Range<Int32>
  /// The term before it that begins with the same word, or -1.
  let next: Int32
}
