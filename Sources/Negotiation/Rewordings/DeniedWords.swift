import Prose
import ProseDiff

/// Words that replaced their opposites: `unlawful` for `lawful`.
struct DeniedWords {
  private(set) var denying = Mentions()
  /// Those that replaced a denied word, as `unlawful` for `not lawful`, with the negations that
  /// denied it, as these say the same.
  private(set) var equivalents = Mentions()

  init() {}

  init(_ pair: ReadPair, _ prefixes: DenyingPrefixes) {
    guard !prefixes.openings.isEmpty else { return }
    let from = Denials(pair, .old, prefixes.copulas)
    let to = Denials(pair, .new, prefixes.copulas)
    for run in pair.changed {
      let (before, after) = (pair.old.text.slice(run.old), pair.new.text.slice(run.new))
      let went = prefixes.denying(run.old, of: pair.old.text, after)
      let came = prefixes.denying(run.new, of: pair.new.text, before)
      let oldDenials = from.denials(of: came, in: run.old)
      let newDenials = to.denials(of: went, in: run.new)
      denying.old += Array(went.dropFirst(newDenials.count)).inWording
      denying.new += Array(came.dropFirst(oldDenials.count)).inWording
      equivalents.old += (oldDenials + from.same(went.prefix(newDenials.count))).inWording
      equivalents.new += (newDenials + to.same(came.prefix(oldDenials.count))).inWording
    }
  }
}

/// The negations of one side.
private struct Denials {
  let text: String
  /// In the order of the text.
  let negations: [Item]
  /// UTF-8 offsets of all that changed.
  let changed: [Range<Int>]
  let copulas: Set<String>

  init(_ pair: ReadPair, _ side: Side, _ copulas: Set<String>) {
    text = pair[side].text
    negations = pair[side].statement.items.filter { $0.kind == .negation }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    changed = pair.changed.map { $0[side] }
    self.copulas = copulas
  }

  /// Returns the negations in a run, at most as many as the other side has prefixed words; with one
  /// that changed by itself and is separated from the run only by a form of "to be".
  func denials(of words: [Item], in run: Range<Int>) -> [Item] {
    guard !words.isEmpty else { return [] }
    let copula = text.word(before: run.lowerBound).flatMap { word in
      copulas.contains(text.slice(word).lowercased()) ? word : nil
    }
    let before = copula.flatMap(denial(before:))
    return ((before.map { [$0] } ?? []) + overlapping(run)).suffix(words.count)
  }

  /// Returns the negation right before a form of "to be", if it changed.
  private func denial(before copula: Range<Int>) -> Item? {
    let next = negations.countAscending { $0.range.upperBound < copula.lowerBound - 1 }
    guard next < negations.count, negations[next].range.upperBound <= copula.lowerBound else {
      return nil
    }
    let range = negations[next].range
    let run = changed.countAscending { $0.upperBound <= range.lowerBound }
    return run < changed.count && changed[run].overlaps(range) ? negations[next] : nil
  }

  /// Returns the negations that overlap a range.
  private func overlapping(_ range: Range<Int>) -> [Item] {
    let first = negations.countAscending { $0.range.upperBound <= range.lowerBound }
    return negations[first...].prefix { $0.range.lowerBound < range.upperBound }
      .filter { $0.range.overlaps(range) }
  }

  /// Returns the negations that are themselves prefixed words: `unable`.
  func same(_ words: ArraySlice<Item>) -> [Item] {
    words.flatMap { overlapping($0.range) }
  }
}
