import Prose

/// Dates, and times by which or after which something is to be done.
extension Scan {
  /// Words after what announces a deadline within which its time begins.
  private static let timeReach = 4

  /// Returns the words of a deadline that begins with a word: `by 2026`, `within 90 days`,
  /// `2026年之前`.
  func deadline(_ at: Int) -> Range<Int>? {
    guard words[at].isNumber || !words[at].sense.kinds.isDisjoint(with: .timing) else { return nil }
    if at > 0, words[at - 1].isNumber, joinsDays(at) { return nil }
    if let by = term(at, .by), let end = time(after: by.words.upperBound) { return at..<end }
    if let within = term(at, .within), let end = duration(within.words.upperBound),
      term(at, .qualifier) == nil || isCounted(from: end)
    {
      return at..<end
    }
    if let since = term(at, .since),
      let end = duration(since.words.upperBound) ?? time(after: since.words.upperBound)
    {
      return at..<end
    }
    if let end = date(at), let ends = term(afterJoins(end), .afterDate) {
      return at..<ends.words.upperBound
    }
    if let end = duration(at), let ending = term(end, .afterPeriod) {
      return at..<ending.words.upperBound
    }
    return nil
  }

  /// Whether a duration continues with what it is counted from, and so is not a mere amount:
  /// `at most 30 days after the vote`, not `at most 30 days`.
  private func isCounted(from end: Int) -> Bool {
    isNear(end) && term(end, Categories(.since, .by, .filler, .next)) != nil
  }

  /// Returns the end of the date, weekday, month or coming event after a word such as "by".
  private func time(after start: Int) -> Int? {
    for at in start..<min(start + Self.timeReach, words.count) {
      if let end = date(at) { return end }
      if let named = term(at, Categories(.weekday, .month)) { return named.words.upperBound }
      if let next = term(at, .next) { return event(next.words.upperBound) }
      guard term(at, .filler) != nil else { return nil }
    }
    return nil
  }

  /// Returns the end of the event that comes next, with whose it is: `meeting of the Council`.
  private func event(_ at: Int) -> Int {
    var end = min(at + 1, words.count)
    while isNear(end), term(end, .filler) != nil { end += 1 }
    guard end > at + 1, isNear(end) else { return min(at + 1, words.count) }
    return found[end]?.words.upperBound ?? end + 1
  }

  /// Returns the end of a period in days, months or years that begins with a word; an Arabic dual
  /// is number and unit in one word.
  private func duration(_ at: Int) -> Int? {
    guard let numeral = numeral(at) else { return nil }
    if term(at, .number) != nil, let unit = term(at, .unit) { return unit.words.upperBound }
    let end = numeral.words.upperBound
    for next in end..<max(end, min(end + 2, words.count)) where isNear(next, "()（）") {
      if let unit = term(next, .unit) { return unit.words.upperBound }
    }
    return nil
  }

  /// Returns what distinguishes a deadline from others: what announces it, and its words, with
  /// numbers and units however they are written.
  func meaning(_ deadline: Range<Int>) -> [Int32] {
    var (meaning, at): ([Int32], Int) = ([], deadline.lowerBound)
    if let opening = term(at, Categories(.by, .within, .since)) {
      (meaning, at) = ([KeyTag.announced.rawValue, opening.term.line], opening.words.upperBound)
    }
    while at < deadline.upperBound {
      if let end = date(at), end <= deadline.upperBound {
        meaning += parts(at..<end)
        at = end
      } else if let numeral = numeral(at), numeral.words.upperBound <= deadline.upperBound {
        meaning += numeral.value
        at = numeral.words.upperBound
      } else {
        meaning.append(term(at, .unit)?.term.key ?? words[at].number)
        at += 1
      }
    }
    return meaning
  }

  /// Returns the end of a date that begins with a word: `12 March 2019`, `2026`, `2026年12月31日`.
  func date(_ at: Int) -> Int? {
    guard at < words.count, words[at].isNumber || words[at].sense.kinds.contains(Category.month.set)
    else { return nil }
    var end = at
    var next = at
    var (hasYear, hasMonth, hasDay, numbers) = (false, false, false, 0)
    while next < words.count, !isTaken[next], numbers < 3, next == at || isNearInDate(next) {
      let isYear = isYear(next)
      if words[next].isNumber,
        numbers == 0 || hasMonth && !(isYear ? hasYear : hasDay) || end < next
      {
        (hasYear, hasDay) = (hasYear || isYear, hasDay || !isYear)
        numbers += 1
        end = next + 1
      } else if !hasMonth, isMonth(next) {
        hasMonth = true
        end = next + 1
      } else if end == at || term(next, .join) == nil && (hasMonth || !joinsDays(next)) {
        break
      }
      next += 1
    }
    guard end > at, hasYear || hasMonth && numbers > 0 else { return nil }
    if end == at + 1, measuresSomething(at) { return nil }
    // `日` is the unit of the last number, and part of the date.
    let isCounted = end < words.count && isNear(end) && term(end, .join) != nil
    return isCounted && term(end, .unit) != nil ? end + 1 : end
  }

  /// Whether a word is a month, and no modal: `a fine of 50,000 may be imposed`, `5 MAY answer`; it is
  /// one before a year.
  private func isMonth(_ at: Int) -> Bool {
    guard term(at, .month) != nil else { return false }
    return term(at, .modal) == nil || words[at].isCapital && !isKeyword(at..<at + 1)
      || at + 1 < words.count && isNear(at + 1) && isYear(at + 1)
  }

  /// Whether a number counts or measures what is beside it: `2000 kW`, `2000€`.
  private func measuresSomething(_ at: Int) -> Bool {
    guard let numeral = numeral(at), term(at + 1, .join) == nil else { return false }
    return figure(numeral)?.measure.isEmpty == false
  }

  /// Whether only what may occur within a date separates a word from the one before: `May 1, 2026`,
  /// `1. Mai`.
  private func isNearInDate(_ at: Int) -> Bool {
    let isDay = words[at - 1].isNumber && !isYear(at - 1)
    return isNear(at, isDay ? ",-" + ladder.dayMark : ",-")
  }

  /// Returns what distinguishes a date from others, without the words that join it: first its
  /// months, then its years, then the other numbers. The order of these matters, and so does the
  /// unit of each: `5月12日`.
  func parts(_ date: Range<Int>) -> [Int32] {
    let said = date.filter { term($0, .join) == nil }
    if said.count == 1, let date = dateFigures(said[0]).date(dayFirst: ladder.dayFirstMarks) {
      return [
        KeyTag.month.rawValue, date.month, KeyTag.yearOrDay.rawValue, date.year,
        KeyTag.yearOrDay.rawValue, date.day,
      ]
    }
    let (numbers, names) = (said.filter { words[$0].isNumber }, said.filter { !words[$0].isNumber })
    let (years, others) = (numbers.filter(isYear), numbers.filter { !isYear($0) })
    return names.flatMap { part(.month, term($0, .month)?.term.month, $0) }
      + years.flatMap { part(.yearOrDay, value($0), $0) }
      + others.flatMap { part(.yearOrDay, value($0), $0) + counted(by: $0, in: date) }
  }

  /// Returns the key of a month, a year or a day: its value, or else its word.
  private func part(_ tag: KeyTag, _ value: Int32?, _ at: Int) -> [Int32] {
    value.map { [tag.rawValue, $0] } ?? [words[at].number]
  }

  /// Returns the day or year that a word is: `1`, `01`, `1er`, `二十`.
  private func value(_ at: Int) -> Int32? {
    isInLetters(at)
      ? words[at].sense.amount.flatMap(Int32.init(exactly:))
      : dateFigures(at).number(endings: ladder.dayEndings)
  }

  private func dateFigures(_ at: Int) -> DateFigures {
    DateFigures(text.slice(words[at].range))
  }

  /// Returns the unit right after a number of a date; empty where there is none.
  private func counted(by number: Int, in date: Range<Int>) -> [Int32] {
    let next = number + 1
    guard next < date.upperBound, term(next, .join) != nil else { return [] }
    return term(next, .unit).map { [$0.term.key] } ?? []
  }

  /// Whether a word joins two days of one month: `3 and 4 May`, `3 to 7 May`, `del 3 al 7 de mayo`.
  private func joinsDays(_ at: Int) -> Bool {
    guard at + 2 < words.count, words[at + 1].isNumber, !isYear(at + 1),
      term(at, Categories(.and, .through)) != nil
    else { return false }
    return term(afterJoins(at + 2), .month) != nil
  }

  private func afterJoins(_ at: Int) -> Int {
    words.indices[at...].first { term($0, .join) == nil } ?? words.count
  }

  /// Whether a word is a year, a range of years, or a date in figures: `2026`, `2026-2029`,
  /// `3/5/2031`.
  private func isYear(_ at: Int) -> Bool {
    let word = words[at]
    guard word.range.count >= 4, !text.utf8Span.span[word.start].isLetter else { return false }
    return dateFigures(at).holdsYear
  }
}
