/// What a term says about a wording.
enum Category: UInt8, Sendable, Hashable, CaseIterable {
  /// Words by which the language is recognized.
  case common
  /// Words that may precede the opening verb of a clause, words that make it an infinitive, and
  /// words that strengthen it.
  case before, infinitive, stress
  case verb, modal, qualifier, negation, scope, actor, and, or, either
  /// Phrases that contain terms of other categories without their meaning: `no doubt`.
  case skip
  case number, month, join, unit
  /// Numbers that are verbs or adverbs right after a modal: `may second the motion`.
  case adverb
  /// Words that are numbers only beside others or with what they count, and words that join units
  /// to tens: `one`, the `y` of `treinta y cinco`.
  case single, plus
  /// Letters that multiply an amount of money: the `m` of `£5m`.
  case short
  /// The thousands separator, where the language has one that is not also a decimal mark.
  case thousands
  /// The mark and the letters that may follow the number of a day, and the marks of dates in
  /// figures that begin with the day: `1. Mai`, `1er mai`, `1/5/2026`.
  case day, nth, dayFirst
  /// What joins numbers within a word, in a language that writes them as one: `fünfundzwanzig`.
  case solid
  /// What a number measures, other than time: `metres`, `€`; and what may come between the two: the
  /// `of` of `millions of euros`.
  case measure, link
  /// Words that make the date (`by`) or the period (`within`) after them a deadline, and words that
  /// may come between: `by the end of 2026`.
  case by, within, filler
  /// Words that make the time after them a beginning: `after`.
  case since
  /// Days of the week, which a deadline may name too.
  case weekday
  /// Words after a date (`2026年之前`) and after a period (`30日以内`) that make these a deadline.
  case afterDate, afterPeriod
  /// Words for a time named by what happens then: `next`.
  case next
  /// Words for a part of a text, the mark before an ordinal number (`第`), words for an instrument
  /// cited by number, and for one cited by name.
  case part, ordinalMark, instrument, name
  /// What follows such a number and is part of it, and what makes two of them a range: `9 bis`,
  /// `5 to 7`.
  case suffix, through
  /// Letters written together with the word after them.
  case prefix
  /// Titles before the name of a person.
  case title
  /// Pairs of words that restrict, with others between them, `ne … que`; words that deny when they
  /// occur there, `ne … pas que`; and words that confirm the restriction after the second,
  /// `ne … que par`.
  case restriction, denial, limit
  /// Beginnings of words whose prefix denies the rest: the `un` of `unlawful`.
  case denying
  /// Words of opposite meaning, the ones before and the others after an equals sign:
  /// `opposite: before = after`.
  case opposite
  /// Forms of "to be", which may come between a negation and what it denies.
  case copula
  /// Words that make what a sentence opens with a condition, not a duty: `Should the club`.
  case condition

  /// The categories by their names in a language's file.
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
    "filler": .filler, "afterdate": .afterDate, "afterperiod": .afterPeriod, "next": .next,
    "part": .part, "ordinalmark": .ordinalMark, "suffix": .suffix, "through": .through,
    "instrument": .instrument, "name": .name, "prefix": .prefix,
    "restriction": .restriction, "denial": .denial, "limit": .limit, "denying": .denying,
    "opposite": .opposite,
    "copula": .copula, "condition": .condition,
  ]

  var set: Categories { Categories(rawValue: 1 << UInt64(rawValue)) }
}

/// A set of categories.
struct Categories: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ categories: Category...) { self.init(categories.map(\.set)) }

  /// What matters only where a clause begins.
  static let opening = Categories(.verb, .before, .infinitive, .stress)
  /// What may occur anywhere in a wording.
  static let anywhere = Categories(Category.allCases.map(\.set))
    .subtracting(opening)
    .subtracting(Categories(.common, .prefix, .restriction, .denial, .limit, .measure))
    .subtracting(
      Categories(
        .adverb, .link, .plus, .short, .solid, .nth, .denying, .opposite, .suffix, .through,
        .copula, .condition)
    )
  /// What may follow a verb such as "states that".
  static let stated = Categories(.before, .filler, .scope, .actor, .negation)
  /// What begins a citation, and what begins a deadline.
  static let citing = Categories(.part, .ordinalMark, .instrument, .name)
  /// What may follow a fraction, unlike a noun.
  static let afterFraction = Categories(
    .link, .by, .and, .or, .through, .within, .since, .filler, .modal, .negation, .qualifier)
  static let timing = Categories(.by, .within, .since, .number, .single)
  /// What a number counts or measures.
  static let measures = Categories(.unit, .measure)
  /// What comes right after a figure, where the case of a sign matters.
  static let signs = Categories(.unit, .measure, .short)
}

/// The scales on which verbs and modals can be compared.
enum Scale: String, Sendable, Hashable, CaseIterable {
  case directing, deciding, view, modal
}

/// A word or phrase of a language that says something about a wording.
struct Term: Sendable, Hashable {
  let category: Category
  /// The scale of a verb or modal and the step on it, from 0.
  let scale: Scale?
  let step: Int
  /// Whether it is a term only where it begins with a capital letter.
  let isName: Bool
  /// Whether it is a number reported only where it changed by itself or was exchanged for another.
  let isLight: Bool
  /// Whether it is a fraction only before what it is a part of: `a third of`.
  let isOfParts: Bool
  /// Whether it is an ordinal number.
  let isOrdinal: Bool
  /// The number of its line in the file; terms of one line mean the same.
  let line: Int32
  /// The value of a number or the sign of a unit, as the number of a word; otherwise `line`.
  let key: Int32
  /// The value of a number, if it is whole.
  let amount: Int?
  /// The month of the year, from 1.
  let month: Int32?
  /// Whether `amount` multiplies the number before it: `dozen`.
  let isMultiplier: Bool
  /// The range of its words among those of all terms.
  let words: Range<Int32>
  /// The index of the previous term that begins with the same word, or -1.
  let next: Int32
}
