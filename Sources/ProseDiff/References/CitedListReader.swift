import Prose

/// Reads one list of numbers, starting at its first.
struct CitedListReader {
  private let words: [String]
  private let uses: [CitingWords.Use]
  private var elements: [Int]
  private var parts: [CitedLists.Parts] = []
  /// The parts that the last number belongs to, from the outermost in, as indexes into `parts`.
  private var open: [Int] = []
  private var (rangeStarts, rangeWords) = (Set<Int>(), Set<Int>())
  /// The next word.
  private var end: Int

  static func list(
    from start: Int, _ words: [String], _ uses: [CitingWords.Use]
  ) -> CitedLists.List {
    var reader = CitedListReader(start, words, uses)
    repeat { reader.readParts() } while reader.readNext()
    return CitedLists.List(
      range: start..<reader.end, elements: reader.elements, parts: reader.parts,
      rangeStarts: reader.rangeStarts, rangeWords: reader.rangeWords)
  }

  private init(_ start: Int, _ words: [String], _ uses: [CitingWords.Use]) {
    (self.words, self.uses) = (words, uses)
    (elements, end) = ([start], start + 1)
  }

  /// Reads the parts right after a number, each a part of the one before: the "(4) (a)" of "2 (4)
  /// (a)".
  private mutating func readParts() {
    while end < words.count, isPart(end) {
      if !words[end].isOrdinalOfLabel, open.count < CitedLists.deepest {
        let holder = open.last.flatMap { parts[$0].places.last } ?? elements[elements.count - 1]
        open.append(parts.count)
        parts.append(CitedLists.Parts(holder: holder, places: [end]))
      }
      end += 1
    }
  }

  /// Reads the next number, either next to a part or as an element of the list; returns false where
  /// there is none.
  private mutating func readNext() -> Bool {
    var next = end
    while next < words.count, next - end < Self.mostJoining, !uses[next].isClosed,
      CitedLists.between.contains(words[next])
    {
      next += 1
    }
    guard next < words.count, uses[next].sentence == uses[elements[0]].sentence, isElement(next)
    else { return false }
    let level = level(beside: next)
    let dash = uses[next].gap.filter { !Self.parentheses.contains($0) }
    let isJoined = next > end || uses[next].endsRange || CitedLists.dashes.contains(dash)
    let hasComma = uses[next].gap.contains(where: CitedLists.commas.contains)
    let isSingle = elements[0] > 0 && CitedKind.isSingular(words[elements[0] - 1])
    guard isJoined || hasComma && (level != nil || !isSingle) else { return false }
    let ranging = (end..<next).filter { CitedLists.ranging.contains(words[$0]) }
    if !ranging.isEmpty || isJoined && next == end {
      rangeStarts.insert(
        level.flatMap { parts[open[$0]].places.last } ?? elements[elements.count - 1])
      rangeWords.formUnion(ranging)
    }
    if let level {
      open.removeSubrange((level + 1)...)
      parts[open[level]].places.append(next)
    } else {
      open = []
      elements.append(next)
    }
    end = next + 1
    return true
  }

  /// Returns the level of parts that a parenthesized number continues, judged by whether both are
  /// digits: that of the 4 for the 5 of "2 (4) (a) and (5)". Nil where it is not a part.
  private func level(beside place: Int) -> Int? {
    guard uses[place].isClosed, uses[place].gap.last.map(Self.parentheses.contains) == true else {
      return nil
    }
    return open.lastIndex {
      words[parts[$0].places[0]].first?.isNumber == words[place].first?.isNumber
    }
  }

  /// Whether a word may be the first number of a list. A letter must be followed by a closing
  /// parenthesis, or follow a word for what it numbers and not look like a word itself.
  static func mayBegin(_ place: Int, _ words: [String], _ uses: [CitingWords.Use]) -> Bool {
    guard CitedNumbers.isNumber(words[place].utf8) else { return false }
    guard words[place].isLetter, !uses[place].isClosed else { return true }
    guard place > 0, let kind = CitedKind(words[place - 1]) else { return false }
    // "Annex I"
    return kind.isOfLetters || uses[place].isName
      || !CitedLists.lettersThatAreWords.contains(words[place])
  }

  /// Whether a word continues a list. A letter must be followed by a closing parenthesis, or come
  /// after another bare letter.
  private func isElement(_ place: Int) -> Bool {
    guard CitedNumbers.isNumber(words[place].utf8) else { return false }
    let former = elements[elements.count - 1]
    return !words[place].isLetter || uses[place].isClosed
      || words[former].isLetter && !uses[former].isClosed
  }

  /// Whether a word belongs to the number before it: the "(4)" of "2 (4)", the "bis" of "2 bis".
  private func isPart(_ place: Int) -> Bool {
    guard words[place].isOrdinalOfLabel else {
      return CitedLists.opening.contains(uses[place].gap)
        && CitedNumbers.isNumber(words[place].utf8)
    }
    // Except the German "2 bis 4" and "(2) bis (4)".
    return
      !(CitedLists.ranging.contains(words[place]) && place + 1 < words.count
      && (uses[place + 1].gap.isEmpty || uses[place - 1].isClosed)
      && CitedNumbers.isNumber(words[place + 1].utf8))
  }

  /// The most words between two numbers of a list ("and to"); a ceiling on cost.
  private static let mostJoining = 3
  private static let parentheses: Set<Character> = ["(", ")", "（", "）"]
}
