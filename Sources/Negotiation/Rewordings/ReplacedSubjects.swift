import Prose
import ProseDiff

/// Who is to do what a modal says, where one was replaced by another: `The buyer shall pay` became
/// `The seller shall pay`.
struct ReplacedSubjects {
  let pair: ReadPair
  /// The verbs that say what something is or what is done to it.
  let inactive: Set<String>

  /// A flag for each subject that was replaced before a kept modal and a kept verb that says what it
  /// does.
  var flags: [Change.Flag] {
    let (old, new) = (pair.old, pair.new)
    guard !pair.asSets, !old.statement.modals.isEmpty, !new.statement.modals.isEmpty
    else { return [] }
    return pair.changed.prefix(Self.mostSubjects).compactMap { run in
      guard !run.old.isEmpty, !run.new.isEmpty,
        max(run.old.count, run.new.count) <= Self.longestSubject,
        let from = old.subject(run.old), let to = new.subject(run.new),
        from.modal.says(to.modal),
        from.rest(in: old, after: run.old) == to.rest(in: new, after: run.new),
        new.acts(after: to, inactive), old.acts(after: from, inactive)
      else { return nil }
      let (before, after) = (old.text.slice(from.words), new.text.slice(to.words))
      guard before.lowercased() != after.lowercased() else { return nil }
      return Change.Flag(.actor, old: [before.withoutBrackets], new: [after.withoutBrackets])
    }
  }

  /// The most changed runs of a clause that are looked at, and UTF-8 bytes of the longest subject;
  /// ceilings on cost.
  private static let mostSubjects = 32
  private static let longestSubject = 96
}

/// What stands between the start of a sentence and its modal, without an article.
private struct Subject {
  let words: Range<Int>
  let modal: Rung
  /// Whether the modal stands first, as it does in Arabic.
  let follows: Bool

  /// The characters of a verb that are compared.
  private static let longestVerb = 12

  /// Returns the kept words between what changed and the verb, and the verb.
  func rest(in side: ReadClause, after run: Range<Int>) -> [String] {
    let end = follows ? run.upperBound : modal.range.upperBound
    let near = end..<side.text.sentence(around: words).upperBound
    guard run.upperBound <= end, near.lowerBound < near.upperBound else { return [] }
    let verb = side.text.slice(near).words.first.map { $0.prefix(Self.longestVerb) }
    return side.text.slice(run.upperBound..<end).words.map(String.init) + [String(verb ?? "")]
  }
}

extension ReadClause {
  /// UTF-8 bytes of the longest words between what changed and the modal.
  private static var reach: Int { 48 }

  /// Returns the subject that a run is, or is the changing part of.
  fileprivate func subject(_ run: Range<Int>) -> Subject? {
    if let subject = arabic(run) { return subject }
    guard let modal = statement.modals.first(where: { $0.range.lowerBound >= run.upperBound }),
      !modal.isOption, modal.range.lowerBound - run.upperBound <= Self.reach, isPlainName(run)
    else { return nil }
    let sentence = text.sentence(around: run)
    let isHan = text.utf8Span.span[run.lowerBound] >= 0xE3
    guard sentence.contains(modal.range.lowerBound),
      isHan ? isHanSubject(run, sentence, modal) : isSubject(run, sentence, modal)
    else { return nil }
    let words = text.words(
      in: (isHan ? sentence.lowerBound : run.lowerBound)..<modal.range.lowerBound)
    let name = words.count > 1 && isKnownArticle(words[0]) ? words.dropFirst() : words[...]
    guard let first = name.first, let last = name.last else { return nil }
    return Subject(words: first.lowerBound..<last.upperBound, modal: modal, follows: false)
  }

  /// Whether no more than an article is before a run in its sentence, and no more than an actor
  /// between it and a modal.
  private func isSubject(_ run: Range<Int>, _ sentence: Range<Int>, _ modal: Rung) -> Bool {
    let gaps = (sentence.lowerBound..<run.lowerBound, run.upperBound..<modal.range.lowerBound)
    let (before, between) = (text.words(in: gaps.0), text.words(in: gaps.1))
    return (before.isEmpty || before.count == 1 && isArticle(before[0]))
      && (between.isEmpty || between.count == 1 && isActor(between[0]))
      && isPlain(gaps.0) && isPlain(gaps.1)
  }

  /// The same in Chinese, by characters.
  private func isHanSubject(_ run: Range<Int>, _ sentence: Range<Int>, _ modal: Rung) -> Bool {
    let gaps = (sentence.lowerBound..<run.lowerBound, run.upperBound..<modal.range.lowerBound)
    return gaps.0.count <= 18 && gaps.1.count <= 9 && isPlain(gaps.0) && isPlain(gaps.1)
  }

  /// Whether a range holds only letters, blanks and marks of presentation.
  private func isPlain(_ range: Range<Int>) -> Bool {
    text.slice(range).allSatisfy { $0.isLetter || " '’-[]*".contains($0) }
  }

  /// Returns the subject after a modal of Arabic and `على`, or written together with `ل`.
  private func arabic(_ run: Range<Int>) -> Subject? {
    guard (0xD8...0xDB).contains(text.utf8Span.span[run.lowerBound]),
      let modal = statement.modals.last(where: { $0.range.upperBound <= run.lowerBound }),
      run.lowerBound - modal.range.upperBound <= Self.reach, isPlainName(run)
    else { return nil }
    let between = text.words(in: modal.range.upperBound..<run.lowerBound).map(text.slice)
    let words = text.words(in: run)
    guard words.count == 1,
      between == ["على"] || between.isEmpty && text.slice(words[0]).hasPrefix("لل")
    else { return nil }
    return Subject(words: words[0], modal: modal, follows: true)
  }

  /// Whether a run is a few words without marks, figures and items other than actors and scopes.
  private func isPlainName(_ run: Range<Int>) -> Bool {
    isPlain(run)
      && (1...4).contains(text.words(in: run).count)
      && !statement.items.contains { $0.kind != .scope && $0.range.overlaps(run) }
      && !statement.modals.contains { $0.range.overlaps(run) }
  }

  private func isActor(_ word: Range<Int>) -> Bool {
    statement.items.contains { $0.kind == .actor && $0.range.overlaps(word) }
  }

  /// Whether a word is an article, elided or not.
  private func isKnownArticle(_ word: Range<Int>) -> Bool {
    let article = text.slice(word).lowercased()
    return Articles.known.contains(article) || Articles.known.contains(article + "'")
  }

  private func isArticle(_ word: Range<Int>) -> Bool {
    word.count <= 3 || statement.items.contains { $0.kind == .scope && $0.range == word }
  }

  /// Whether the verb after a subject and its modal says what somebody does, and not what something
  /// is or is done to it.
  fileprivate func acts(after subject: Subject, _ inactive: Set<String>) -> Bool {
    let end = max(subject.words.upperBound, subject.modal.range.upperBound)
    let sentence = text.sentence(around: subject.words)
    guard end < sentence.upperBound else { return false }
    let words = text.slice(end..<sentence.upperBound).words.prefix(Self.verbReach)
      .map { $0.lowercased() }
    guard let first = words.first else { return false }
    if first.utf8.first.map({ $0 >= 0xE3 }) == true {
      return !inactive.contains(where: first.hasPrefix)
    }
    return !words.prefix(2).contains(where: inactive.contains)
      && words.last.map(inactive.contains) != true
  }

  /// The most words after a modal in which its verb stands.
  private static var verbReach: Int { 24 }
}
