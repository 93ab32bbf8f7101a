import Prose
import ProseDiff

/// Items that both wordings have but that apply to another word than before:
/// `shall not export and may import` became `shall export and may not import`.
struct Displacements {
  let pair: ReadPair

  /// The items of both sides that say something else because of where they are: negations that
  /// moved by themselves, and items exchanged with others of their kind, such as the actors of
  /// `the Council shall consult the Parties`.
  var mentions: Mentions {
    let (old, new, changed) = (pair.old, pair.new, pair.changed)
    guard changed.count <= Self.mostRuns else { return Mentions() }
    // Where both sides of a run hold a negation, one replaced the other.
    let runs = changed.filter { !old.has(.negation, in: $0.old) || !new.has(.negation, in: $0.new) }
    let negations = Mentions(
      old: old.negations(alone: runs, of: .old, new), new: new.negations(alone: runs, of: .new, old)
    )
    let haveMoved = !negations.old.isEmpty && !negations.new.isEmpty
    return Item.Kind.exchanged.reduce(haveMoved ? negations : Mentions()) { $0 + exchanged($1) }
  }

  /// The most runs of a clause that are looked at; a ceiling on cost. Beyond it, only what one side
  /// alone has is reported.
  private static let mostRuns = 256

  /// Whether words other than items were exchanged as well, so that phrases only changed places.
  private var isReordered: Bool {
    let (old, new) = (pair.old, pair.new)
    var known: Set<[String]> = []
    return pair.changed.contains { run in
      let sides = [old.text.slice(run.old), new.text.slice(run.new)]
      guard sides[0] != sides[1], !old.holdsItem(in: run.old), !new.holdsItem(in: run.new),
        !sides[0].words.isEmpty, !sides[1].words.isEmpty
      else { return false }
      known.insert(sides)
      return known.contains(sides.reversed())
    }
  }

  /// Returns the items of a kind that runs exchange for one another, unless they only changed places
  /// in one list, whose order means nothing.
  private func exchanged(_ kind: Item.Kind) -> Mentions {
    let (old, new) = (pair.old, pair.new)
    var pairs = pair.changed.flatMap { exchanged(kind, in: $0) }
    if pairs.isEmpty, let extent = pair.changed.extent { pairs = exchanged(kind, in: extent) }
    let (went, came) = (pairs.map(\.old), pairs.map(\.new))
    guard pairs.count > 1, !isReordered else { return Mentions() }
    if old.isList(went) || new.isList(came), went.map(\.key).sorted() == came.map(\.key).sorted() {
      return Mentions()
    }
    return Mentions(old: went.inWording, new: came.inWording)
  }
}

extension Displacements {
  /// Whether items that share a run kept their cases, as far as the words before them show these, and
  /// not all have the same, so that only the order is another: `der Rat … dem Amt`, `dem Amt … der Rat`.
  private func areReordered(_ went: [Item], _ came: [Item]) -> Bool {
    guard went.count == 2, came.count == 2, went[0].key == came[1].key, went[1].key == came[0].key
    else { return false }
    let olds = went.map(pair.old.isObject)
    return olds[0] != olds[1] && came.map(pair.new.isObject) == olds.reversed()
  }

  /// Returns the items of a kind that took each other's places in a run: one on each side, or several
  /// with the same words around them, but for those that show case, gender and number.
  private func exchanged(_ kind: Item.Kind, in run: ChangedRun) -> [(old: Item, new: Item)] {
    let (olds, news) = (pair.old.items(kind, in: run.old), pair.new.items(kind, in: run.new))
    guard olds.count == news.count, !(olds + news).contains(where: \.isOption),
      olds.count < 2
        || pair.old.words(around: olds, in: run.old) == pair.new.words(around: news, in: run.new)
          && !areReordered(olds, news)
    else { return [] }
    return zip(olds, news).filter { !$0.says($1) }.map { ($0, $1) }
  }
}

extension [ChangedRun] {
  /// From the first to the last of these, where they are few.
  fileprivate var extent: ChangedRun? {
    guard count <= 8, let first, let last else { return nil }
    return ChangedRun(old: first.old.union(last.old), new: first.new.union(last.new))
  }
}

extension Item.Kind {
  /// Kinds of items whose order matters.
  fileprivate static let exchanged: [Self] = [
    .number, .date, .deadline, .citation, .actor, .scope, .qualifier,
  ]
}

extension ReadClause {
  /// Returns the negations in runs that otherwise hold only items, modals, short words and words of
  /// the other side; each with the word after it.
  fileprivate func negations(
    alone runs: [ChangedRun], of side: Side, _ other: ReadClause
  ) -> [Mention] {
    let terms = statement.items.map(\.range) + statement.modals.map(\.range)
    let alone = runs.filter { run in
      guard has(.negation, in: run[side]) else { return false }
      let others = Set(other.text.slice(run[side.other]).words)
      return words(of: run[side], without: terms)
        .allSatisfy { $0.utf8.count <= Self.shortWord || others.contains($0[...]) }
    }.map { $0[side] }
    return statement.items
      .filter { $0.kind == .negation && !$0.isOption && !alone.overlapping($0.range).isEmpty }
      .map { $0.with(range: $0.range.lowerBound..<text.wordEnd(after: $0.range.upperBound)) }
      .inWording
  }

  fileprivate func has(_ kind: Item.Kind, in run: Range<Int>) -> Bool {
    statement.items.contains { $0.kind == kind && $0.range.overlaps(run) }
  }

  fileprivate func holdsItem(in run: Range<Int>) -> Bool {
    statement.items.contains { $0.range.overlaps(run) }
  }

  /// Returns the items of a kind in a run, in the order of the text.
  fileprivate func items(_ kind: Item.Kind, in run: Range<Int>) -> [Item] {
    statement.items.filter { $0.kind == kind && $0.range.overlaps(run) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Returns the words of a run before, between and after some items, without those that only show
  /// the case of what they stand before.
  fileprivate func words(around items: [Item], in run: Range<Int>) -> [[String]] {
    let starts = [run.lowerBound] + items.map(\.range.upperBound)
    let ends = items.map(\.range.lowerBound) + [run.upperBound]
    return zip(starts, ends).map { start, end in
      guard start < end else { return [] }
      return text.slice(start..<end).words.map { $0.lowercased() }
        .filter { !Articles.cases.contains($0) }
    }
  }

  /// UTF-8 bytes of the longest word that counts as short, such as an article.
  static let shortWord = 3

  /// Returns the words of a range that are in none of some others.
  func words(of range: Range<Int>, without others: [Range<Int>]) -> [String] {
    let others = others.sorted { $0.lowerBound < $1.lowerBound }
    return text.words(in: range).filter { word in
      let next = others.countAscending { $0.upperBound <= word.lowerBound }
      return next == others.count || others[next].lowerBound >= word.upperBound
    }.map(text.slice)
  }
}

extension String {
  /// Returns the UTF-8 offset where the first word after a place ends, or that place where none
  /// follows.
  func wordEnd(after place: Int) -> Int {
    let rest = utf8Span.span.extracting(place...)
    var tokens = Tokenizer()
    while let token = tokens.next(rest) {
      if token.isWord { return place + token.end }
    }
    return place
  }
}
