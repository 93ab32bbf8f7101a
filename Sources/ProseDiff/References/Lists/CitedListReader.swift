import Prose

/// Reads one list of numbers, starting at its first.
struct CitedListReader {
  private let words: [CitingWord]
  private var elements: [Int]
  private var parts: [CitedLists.Parts] = []
  /// The parts that the last number belongs to, from the outermost in, as indexes into `parts`.
  private var open: [Int] = []
  private var (rangeStarts, rangeWords) = (Set<Int>(), Set<Int>())
  /// The next word.
  private var end: Int

  static func list(from start: Int, _ words: [CitingWord]) -> CitedLists.List {
    var reader = CitedListReader(start, words)
    repeat { reader.readParts() } while reader.readNext()
    return CitedLists.List(
      range: start..<reader.end, elements: reader.elements, parts: reader.parts,
      rangeStarts: reader.rangeStarts, rangeWords: reader.rangeWords)
  }

  private init(_ start: Int, _ words: [CitingWord]) {
    self.words = words
    (elements, end) = ([start], start + 1)
  }

  /// Reads the parts right after a number, each a part of the one before: the "(4) (a)" of "2 (4)
  /// (a)".
  private mutating func readParts() {
    while end < words.count, isPart(end) {
      if !words[end].text.isOrdinalOfLabel, open.count < CitedLists.mostLevels {
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
    while next < words.count, next - end < Self.mostJoiningWords, !words[next].isClosed,
      words[next].plays([.joining, .ranging])
    {
      next += 1
    }
    guard next < words.count, words[next].sentence == words[elements[0]].sentence, isElement(next)
    else { return false }
    let level = level(beside: next)
    let dash = words[next].gap.filter { !Self.parentheses.contains($0) }
    let isJoined = next > end || words[next].endsRange || CitedLists.dashes.contains(dash)
    let hasComma = words[next].gap.contains(where: CitedLists.commas.contains)
    let isSingle = elements[0] > 0 && CitedKind.isSingular(words[elements[0] - 1].text)
    guard isJoined || hasComma && (level != nil || !isSingle) else { return false }
    let ranging = (end..<next).filter { words[$0].plays(.ranging) }
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
    guard words[place].isClosed, words[place].gap.last.map(Self.parentheses.contains) == true else {
      return nil
    }
    return open.lastIndex {
      words[parts[$0].places[0]].text.first?.isNumber == words[place].text.first?.isNumber
    }
  }

  /// Whether a word may be the first number of a list. A letter must be followed by a closing
  /// parenthesis, or follow a word for what it numbers and not look like a word itself.
  static func mayBegin(_ place: Int, _ words: [CitingWord]) -> Bool {
    guard words[place].isNumber else { return false }
    guard words[place].isLetter, !words[place].isClosed else { return true }
    guard place > 0, let kind = words[place - 1].kind else { return false }
    // "Annex I"
    return kind.isOfLetters || words[place].isName
      || !words[place].plays(.oneLetter)
  }

  /// Whether a word continues a list. A letter must be followed by a closing parenthesis, or come
  /// after another bare letter.
  private func isElement(_ place: Int) -> Bool {
    guard words[place].isNumber else { return false }
    let former = elements[elements.count - 1]
    return !words[place].isLetter || words[place].isClosed
      || words[former].isLetter && !words[former].isClosed
  }

  /// Whether a word belongs to the number before it: the "(4)" of "2 (4)", the "b)" of "2 b)", the
  /// "bis" of "2 bis".
  private func isPart(_ place: Int) -> Bool {
    guard words[place].text.isOrdinalOfLabel else {
      return CitedLists.opening.contains(words[place].gap) && words[place].isNumber
        || isClosedLetter(place)
    }
    // Except the German "2 bis 4" and "(2) bis (4)".
    return
      !(words[place].plays(.ranging) && place + 1 < words.count
      && (words[place + 1].gap.isEmpty || words[place - 1].isClosed)
      && words[place + 1].isNumber)
  }

  /// Whether a letter that is closed but not opened comes right after a number: the "b)" of "2 b)".
  /// Where "that" follows, it begins an item within the sentence instead.
  private func isClosedLetter(_ place: Int) -> Bool {
    guard words[place].isLetter, words[place].isClosed, words[place].gap.isEmpty,
      words[place - 1].text.utf8.last?.isDigit == true
    else { return false }
    return !(place + 1 < words.count && words[place + 1].plays(.conjunction))
  }

  /// The most words between two numbers of a list ("and to"); a ceiling on cost.
  private static let mostJoiningWords = 3
  private static let parentheses: Set<Character> = ["(", ")", "（", "）"]
}
