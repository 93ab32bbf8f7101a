import Prose
import ProseDiff

/// Matches the brackets of a wording with those of what it became, by the words they share.
struct BracketPlaces {
  /// The brackets of each side without a counterpart on the other.
  private(set) var struck: [Place] = []
  private(set) var putIn: [Place] = []
  /// The words that both sides have, in order, as UTF-8 offsets.
  private let kept: [(old: Range<Int>, new: Range<Int>)]

  /// A bracket and the kept words in it, as indices into all kept words.
  struct Place: Hashable {
    let range: Range<Int>
    let kept: Range<Int>
    /// The number of words in it.
    let words: Int
    /// UTF-8 offsets on the other side, from the first of the kept words to the last.
    let across: Range<Int>?

    /// Whether most of its words are on both sides.
    var isKept: Bool { kept.count * 2 >= words && words > 0 }
  }

  init(_ old: MarkedClause, _ new: MarkedClause) {
    var lexicon = Lexicon()
    let (from, to) = (old.tokens(&lexicon), new.tokens(&lexicon))
    let kept = SequenceDiff.kept(
      from.map(\.number), to.map(\.number), isTurned: new.text < old.text)
    self.kept = kept.map { (from[$0.old].range, to[$0.new].range) }
    struck = old.places(from, kept.map(\.old), kept.map { to[$0.new].range })
    putIn = new.places(to, kept.map(\.new), kept.map { from[$0.old].range })
    var isTaken = [Bool](repeating: false, count: putIn.count)
    var others: [Content: ArraySlice<Int>] = [:]
    for (place, other) in putIn.enumerated() {
      for content in new.contents(other) { others[content, default: []].append(place) }
    }
    struck = struck.filter { place in
      let same = old.contents(place).compactMap { content -> Int? in
        while let first = others[content]?.first, isTaken[first] {
          others[content]?.removeFirst()
        }
        return others[content]?.first
      }
      guard let first = same.min() else { return true }
      isTaken[first] = true
      return false
    }
    putIn = zip(putIn, isTaken).filter { !$0.1 }.map(\.0)
  }

  /// Whether a range of the new text holds a word kept from a range of the old one.
  func holds(_ range: Range<Int>, ofWordsIn old: Range<Int>) -> Bool {
    let first = kept.countAscending { $0.old.lowerBound < old.lowerBound }
    return kept[first...].prefix { $0.old.lowerBound < old.upperBound }
      .contains { range.contains($0.new.lowerBound) }
  }

  /// What identifies a bracket on both sides: the kept words in it or, where it has none, its place
  /// among these or its own words.
  fileprivate enum Content: Hashable {
    case kept(Range<Int>)
    case words([String])
  }
}

extension MarkedClause {
  fileprivate typealias Numbered = (number: Int32, range: Range<Int>)

  /// Returns the words of the wording, numbered by a lexicon.
  fileprivate func tokens(_ lexicon: inout Lexicon) -> [Numbered] {
    let span = text.utf8Span.span
    var tokens = Tokenizer()
    var words: [Numbered] = []
    while let token = tokens.next(span), token.start < standing.wording.upperBound {
      guard token.isWord, token.start >= standing.wording.lowerBound else { continue }
      words.append((lexicon.number(span, token), token.start..<token.end))
    }
    return words
  }

  /// Returns the brackets, each with its kept words and where these are on the other side.
  fileprivate func places(
    _ words: [Numbered], _ kept: [Int], _ across: [Range<Int>]
  ) -> [BracketPlaces.Place] {
    let starts = words.map(\.range.lowerBound)
    return standing.brackets.spans.map { span in
      let before = starts.countAscending(below: span.inner.lowerBound)
      let inside = before..<max(before, starts.countAscending(below: span.inner.upperBound))
      let from = kept.countAscending(below: inside.lowerBound)
      let own = from..<kept.countAscending(below: inside.upperBound)
      return BracketPlaces.Place(
        range: span.inner, kept: own, words: inside.count,
        across: own.last.map { across[from].lowerBound..<across[$0].upperBound })
    }
  }

  fileprivate func contents(_ place: BracketPlaces.Place) -> [BracketPlaces.Content] {
    place.kept.isEmpty
      ? [.kept(place.kept), .words(words(place.range))] : [.kept(place.kept)]
  }
}
