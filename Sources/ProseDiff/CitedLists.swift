import Prose

/// The lists of numbers in a wording, each of which one word governs: "paragraphs 2, 3 (b) and 5 to 7".
struct CitedLists {
  /// One of them; a number alone is a list as well.
  struct List {
    /// The places of its words, those of parts and of "bis" among them.
    let range: Range<Int>
    /// The places of its numbers.
    let elements: [Int]
    /// The parts of these and of parts, in order: 4 and 5 of "2 (4) (a) and (5)", and a.
    let parts: [Parts]
    /// The numbers from which a range goes on to the next.
    let rangeStarts: Set<Int>
    /// The words that stand for a range: the `bis` of "2 bis 4".
    let rangeWords: Set<Int>
  }

  /// The places of numbers that cite parts of what another number does.
  struct Parts {
    let holder: Int
    var places: [Int]
  }

  private(set) var all: [List] = []
  /// For each word the index of its list, or -1.
  private var places: [Int32]

  init(_ words: [String], _ uses: [CitingWords.Use]) {
    places = Array(repeating: -1, count: words.count)
    var at = 0
    while at < words.count {
      guard Self.mayBegin(at, words, uses) else {
        at += 1
        continue
      }
      let list = Self.list(from: at, words, uses)
      for place in list.range { places[place] = Int32(all.count) }
      all.append(list)
      at = list.range.upperBound
    }
  }

  /// The list in which a word stands; nil where it stands in none, or there is no such word.
  func list(at place: Int) -> List? {
    places.indices.contains(place) && places[place] >= 0 ? all[Int(places[place])] : nil
  }

  private static func list(
    from start: Int, _ words: [String], _ uses: [CitingWords.Use]
  ) -> List {
    let isSingle = start > 0 && CitedKind.isSingular(words[start - 1])
    var (elements, rangeStarts, rangeWords) = ([start], Set<Int>(), Set<Int>())
    var parts: [Parts] = []
    // What the number before is a part of, from the outermost in; the indices of `parts`.
    var open: [Int] = []
    var end = start + 1
    while true {
      while end < words.count, isPart(end, words, uses) {
        if !words[end].isOrdinalOfLabel, open.count < Self.deepest {
          let holder = open.last.flatMap { parts[$0].places.last } ?? elements[elements.count - 1]
          open.append(parts.count)
          parts.append(Parts(holder: holder, places: [end]))
        }
        end += 1
      }
      var (next, isRange) = (end, false)
      while next < words.count, joining.contains(words[next]) || ranging.contains(words[next]) {
        isRange = isRange || ranging.contains(words[next])
        next += 1
      }
      guard next < words.count, uses[next].sentence == uses[start].sentence,
        isElement(next, after: elements[elements.count - 1], words, uses)
      else { break }
      // "2 (4) and (5)"
      if let last = open.last, next > end, uses[next].isClosed, opening.contains(uses[next].gap) {
        parts[last].places.append(next)
        end = next + 1
        continue
      }
      let isJoined = next > end || uses[next].endsRange || dashes.contains(uses[next].gap)
      guard isJoined || !isSingle && uses[next].gap.contains(where: commas.contains) else { break }
      if isRange || isJoined && next == end { rangeStarts.insert(elements[elements.count - 1]) }
      rangeWords.formUnion((end..<next).filter { ranging.contains(words[$0]) })
      elements.append(next)
      (open, end) = ([], next + 1)
    }
    return List(
      range: start..<end, elements: elements, parts: parts, rangeStarts: rangeStarts,
      rangeWords: rangeWords)
  }

  /// Whether a word may be the first number of a list; of letters those that are closed, or that follow a word for
  /// what they number and are no word themselves.
  private static func mayBegin(_ place: Int, _ words: [String], _ uses: [CitingWords.Use]) -> Bool {
    guard CitedNumbers.isNumber(words[place].utf8) else { return false }
    guard words[place].isLetter, !uses[place].isClosed else { return true }
    guard place > 0, let kind = CitedKind(words[place - 1]) else { return false }
    // "Annex I"
    return kind.isOfLetters || uses[place].isName || !lettersThatAreWords.contains(words[place])
  }

  /// Whether a word goes on a list; of letters those that are closed, or that stand after another.
  private static func isElement(
    _ place: Int, after former: Int, _ words: [String], _ uses: [CitingWords.Use]
  ) -> Bool {
    guard CitedNumbers.isNumber(words[place].utf8) else { return false }
    return !words[place].isLetter || uses[place].isClosed
      || words[former].isLetter && !uses[former].isClosed
  }

  /// Whether a word belongs to the number before it: the "(4)" of "2 (4)", the "bis" of "2 bis".
  private static func isPart(_ place: Int, _ words: [String], _ uses: [CitingWords.Use]) -> Bool {
    if words[place].isOrdinalOfLabel {
      // "2 bis 4" in German.
      let isRange =
        ranging.contains(words[place]) && place + 1 < words.count && uses[place + 1].gap.isEmpty
        && CitedNumbers.isNumber(words[place + 1].utf8)
      return !isRange
    }
    return opening.contains(uses[place].gap) && CitedNumbers.isNumber(words[place].utf8)
  }
}

extension CitedLists {
  /// Words between the numbers of a list, and between the ends of a range.
  static let joining: Set<String> = [
    "and", "or", "et", "ou", "und", "oder", "sowie", "y", "e", "o", "и", "или", "либо", "و", "أو",
    "和", "或", "者", "及", "以", "与", "與",
  ]
  private static let ranging: Set<String> = [
    "to", "through", "bis", "à", "au", "a", "al", "по", "до", "إلى", "至", "到",
  ]
  /// All words that stand between the numbers of a list.
  static let between = joining.union(ranging)
  static let commas: Set<Character> = [",", "،", "、", "，"]
  /// Parts of parts that are looked into.
  static let deepest = 4
  private static let dashes: Set<String> = ["-", "–", "—"]
  /// What stands between a number and that of its part: `2(4)`, `2(4)(a)`.
  private static let opening: Set<String> = ["(", ")(", "（", "）（"]
  private static let lettersThatAreWords = Set("aeiouyàавикосуяو".map(String.init))
}

extension String {
  /// Whether it is one letter.
  var isLetter: Bool { count == 1 && first?.isLetter == true }
}
