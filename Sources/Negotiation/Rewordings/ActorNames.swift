import Prose
import ProseDiff

/// Names in the place of actors that are not known actors themselves.
struct ActorNames {
  let pair: ReadPair
  /// The actors of one side alone, and all that both say.
  let gone: Mentions
  let said: Mentions

  /// Returns the names of a side where the other has actors of its own.
  subscript(side: Side) -> [ReadClause.Placed] {
    let (own, other) = (pair[side].text, pair[side.other].text)
    return pair.changed.compactMap { run in
      gone[side.other].actor(opening: run[side.other], of: other)
        .flatMap { other.opening(before: $0.item.range.lowerBound) }
        .flatMap { said[side].name(in: run[side], of: own, after: $0) }
    }
  }
}

extension [Mention] {
  /// Returns the actor that a range of a text begins with, after any article or other short word.
  fileprivate func actor(opening range: Range<Int>, of text: String) -> Mention? {
    let start = range.lowerBound + text.slice(range).articleLength
    return first {
      $0.isInClause && $0.item.kind == .actor && $0.item.range.lowerBound == start
    }
  }

  /// Returns the name that a range of a text begins with, if no item overlaps the range and it is
  /// used as an actor is: after an article, after the same word as the actor, or as an
  /// abbreviation.
  fileprivate func name(
    in range: Range<Int>, of text: String, after opening: Opening
  ) -> ReadClause.Placed? {
    guard !contains(where: { $0.isInClause && $0.item.range.overlaps(range) }),
      let name = text.name(opening: range), let own = text.opening(before: name.start)
    else { return nil }
    let isAbbreviation = name.text.count > 1 && name.text.allSatisfy(\.isUppercase)
    let isNamed = own.hasArticle && opening.hasArticle || own.word == opening.word
    return isNamed || isAbbreviation
      ? ReadClause.Placed(text: name.text, start: name.start) : nil
  }
}

/// Words before a name that say no more than that it is one.
enum Articles {
  static let known = Set(names["article"])
  /// These, and others that only show the case, gender or number of the name after them.
  static let cases = known.union(names["case"])
  /// Whether a word in lower case is none of these.
  static func isNone(_ word: String) -> Bool { !cases.contains(word) }

  /// Those of all these that show that what follows is no subject.
  static let objects = Set(names["object"])

  private static let names = WordList(PackageResources.names_txt, separator: UInt8(ascii: "|"))
}

/// What precedes a name: an article or none, and the word before that.
private struct Opening {
  let word: Substring?
  let hasArticle: Bool

  init(_ words: [Substring]) {
    hasArticle = words.last.map { Articles.known.contains($0.lowercased()) } ?? false
    word = (hasArticle ? words.dropLast() : words[...]).last
  }
}

extension String {
  /// UTF-8 bytes of a short lower-case word that the text begins with, and of the space or
  /// apostrophe after it; 0 without one.
  fileprivate var articleLength: Int {
    let word = prefix { !" '’".contains($0) }
    guard word.first?.isLowercase == true, word.count <= 3, word.endIndex < endIndex else {
      return 0
    }
    return self[...word.endIndex].utf8.count
  }

  /// Returns the capitalized words that open a range, after any article, and where they begin; nil
  /// where they are not most of the range or may only open a sentence.
  fileprivate func name(opening range: Range<Int>) -> (text: String, start: Int)? {
    let before = slice(0..<range.lowerBound).last { $0 != " " }
    guard let before, !".:;?!".contains(before) else { return nil }
    let run = slice(range)
    let words = String(run.utf8.dropFirst(run.articleLength)) ?? run
    let name = words.split(separator: " ").prefix { $0.first?.isUppercase == true }
    let text = name.joined(separator: " ").trimmingMarks
    guard text.utf8.count * 2 > words.utf8.count else { return nil }
    return (text, range.lowerBound + run.articleLength)
  }

  /// Returns what precedes a place, even an article written together with the word there: `l'`.
  fileprivate func opening(before place: Int) -> Opening? {
    var words = slice(0..<place).split(separator: " ")
    guard let last = words.last else { return nil }
    if last.last == "'" || last.last == "’" { words[words.count - 1] = last.suffix(2) }
    return Opening(words)
  }

  private var trimmingMarks: String {
    String(self[..<(lastIndex { $0.isLetter || $0.isNumber }.map(index(after:)) ?? startIndex)])
  }
}
