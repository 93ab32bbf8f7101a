/// Turns the stretches of a word diff into those that a person would mark.
struct ReadableStretches {
  let olds: ReadTokens
  let news: ReadTokens
  /// The finished stretches, with the changed bytes of each.
  private var result: [(stretch: Stretch, changed: Int)] = []

  /// Returns stretches in which consecutive words are replaced one by one, and in which nothing is
  /// kept that is too short between two replaced phrases, or part of a replaced word, unless it is
  /// fixed.
  static func of(_ stretches: [Stretch], _ olds: ReadTokens, _ news: ReadTokens) -> [Stretch] {
    var readable = ReadableStretches(olds: olds, news: news)
    for stretch in readable.gathered(stretches) { readable.append(stretch) }
    return readable.withWholeWords(readable.result.map(\.stretch))
  }

  /// Returns the stretches with two pure deletions, or two pure insertions, joined where one of
  /// them repeats at its outer end what is kept between them:
  /// `States [-in a position-] to [-do so to-] contribute` deletes `in a position to do so`.
  private func gathered(_ stretches: [Stretch]) -> [Stretch] {
    var result: [Stretch] = []
    func push(_ stretch: Stretch) {
      if stretch.isKept, let last = result.last, last.isKept {
        result[result.count - 1] = last.joined(with: stretch)
      } else {
        result.append(stretch)
      }
    }
    for stretch in stretches {
      push(stretch)
      guard result.count >= 3, let joined = joined(result.suffix(3)) else { continue }
      result.removeLast(3)
      for part in joined { push(part) }
    }
    return result
  }

  /// The most tokens kept between two changes that may be repeated in one; a ceiling on cost.
  private static let longestRepeated = 64

  /// Returns two one-sided changes as one, before or after what is kept between them; nil where
  /// neither repeats that.
  private func joined(_ three: ArraySlice<Stretch>) -> [Stretch]? {
    guard let before = three.first, let after = three.last,
      case let kept = three[three.startIndex + 1], kept.isKept, !before.isKept, !after.isKept,
      before.isOneSided(like: after), !before.isReplaced, !after.isReplaced,
      kept.old.count <= Self.longestRepeated
    else { return nil }
    let (whole, count) = (before.joined(with: after), kept.old.count)
    let isStruck = before.new.isEmpty
    let numbers = isStruck ? olds.numbers : news.numbers
    let (run, middle) = isStruck ? (whole.old, kept.old) : (whole.new, kept.new)
    if numbers[run.suffix(count)] == numbers[middle] { return whole.keepingLast(count) }
    return numbers[run.prefix(count)] == numbers[middle] ? whole.keepingFirst(count) : nil
  }

  private mutating func append(_ stretch: Stretch) {
    push(stretch)
    for count in [3, 5] {
      guard let steps = wordByWord(count) else { continue }
      result.removeLast(count)
      for step in steps {
        push(step)
        fuse()
      }
      return
    }
    fuse()
  }

  private mutating func push(_ stretch: Stretch) {
    result.append((stretch, stretch.isKept ? 0 : length(stretch)))
  }

  /// Returns the last stretches as words replaced one by one, or nil. That applies where deleting
  /// words before the kept ones and inserting as many after them, or the reverse, keeps fewer
  /// letters and no more numbers of a list, or shifts all of them: `paragraphs 2, 3 and 4` that
  /// became `paragraphs 3, 4 and 5`; or where brackets stay in their places: `[shall] [should]`
  /// that became `[should] [shall]`.
  private func wordByWord(_ count: Int) -> [Stretch]? {
    guard result.count >= count, let after = result.last?.stretch,
      case let before = result[result.count - count].stretch,
      case let whole = before.joined(with: after), before.isTurn(of: after, in: whole)
    else { return nil }
    let window = result.suffix(count).map(\.stretch)
    let steps = Stretch.joined(
      zip(whole.old, whole.new).filter { olds.numbers[$0] == news.numbers[$1] }, over: whole)
    if isShift(whole) || keepsBrackets(whole) { return steps }
    let kept = numbers(window)
    return letters(steps) > letters(window) && (kept < 2 || kept <= numbers(steps)) ? steps : nil
  }

  /// Returns how many numbers are kept.
  private func numbers(_ stretches: [Stretch]) -> Int {
    stretches.reduce(0) { $0 + ($1.isKept ? $1.old.count(where: olds.isNumber) : 0) }
  }

  private func letters(_ stretches: [Stretch]) -> Int {
    stretches.reduce(0) { $0 + ($1.isKept ? length($1) : 0) }
  }

  /// Whether all tokens that differ from those in the same places do so by the same amount, as
  /// numbers do after a renumbering.
  private func isShift(_ whole: Stretch) -> Bool {
    var shift: Int?
    for (old, new) in zip(whole.old, whole.new) where olds.numbers[old] != news.numbers[new] {
      guard let from = olds.value(old), let to = news.value(new), shift ?? (to - from) == to - from
      else { return false }
      shift = to - from
    }
    return shift != nil
  }

  /// Whether there are brackets, each in the same place on both sides.
  private func keepsBrackets(_ whole: Stretch) -> Bool {
    let places = (
      whole.old.filter(olds.isBracket).map { $0 - whole.old.lowerBound },
      whole.new.filter(news.isBracket).map { $0 - whole.new.lowerBound }
    )
    return !places.0.isEmpty && places.0 == places.1
  }

  /// Joins the last two changes while the stretch kept between them is stray.
  private mutating func fuse() {
    while let (before, kept, after) = lastChanges(), isStray(kept, before, after) {
      let changed = result[result.count - 3].changed + result[result.count - 1].changed
      result.removeLast(3)
      result.append((before.joined(with: after), changed))
    }
  }

  /// Whether a kept stretch is no longer than both changes, or a letter inside a word; where not
  /// both changes are replacements, it must be a few words and at most half as long. Never stray is
  /// what is fixed, or what is between two insertions, two deletions or two replaced numbers.
  private func isStray(_ kept: Stretch, _ before: Stretch, _ after: Stretch) -> Bool {
    guard !before.isOneSided(like: after) else { return false }
    let areReplaced = before.isReplaced && after.isReplaced
    guard areReplaced || kept.old.count <= Self.longestStray else { return false }
    let shorter = min(result[result.count - 3].changed, result[result.count - 1].changed)
    let isShort = length(kept) * (areReplaced ? 1 : 2) <= shorter
    return (isShort || isInside(kept, before, after))
      && !(isNumber(before) && isNumber(after)) && !kept.old.contains(where: olds.isFixed)
  }

  /// The most tokens of a stray stretch beside a change that only inserts or only deletes.
  private static let longestStray = 5

  /// Whether a number was replaced by a number.
  private func isNumber(_ change: Stretch) -> Bool {
    change.old.count == 1 && change.new.count == 1 && olds.isNumber(change.old.lowerBound)
      && news.isNumber(change.new.lowerBound)
  }

  /// Whether a single letter is kept of a word without spaces around it.
  private func isInside(_ kept: Stretch, _ before: Stretch, _ after: Stretch) -> Bool {
    let (old, new) = (kept.old.lowerBound, kept.new.lowerBound)
    return kept.old.count == 1 && olds.isLetter(old)
      && (before.old.isEmpty || olds.isJoined(old - 1))
      && (before.new.isEmpty || news.isJoined(new - 1))
      && (after.old.isEmpty || olds.isJoined(old)) && (after.new.isEmpty || news.isJoined(new))
  }

  /// Returns the last three stretches, where they are two changes and what is kept between them.
  private func lastChanges() -> (before: Stretch, kept: Stretch, after: Stretch)? {
    let end = result.count
    guard end >= 3, !result[end - 1].stretch.isKept, result[end - 2].stretch.isKept,
      !result[end - 3].stretch.isKept
    else { return nil }
    return (result[end - 3].stretch, result[end - 2].stretch, result[end - 1].stretch)
  }

  /// Returns the bytes of the longer side.
  private func length(_ stretch: Stretch) -> Int {
    max(olds.length(stretch.old), news.length(stretch.new))
  }
}
