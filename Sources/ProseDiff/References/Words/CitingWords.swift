import Prose

/// The words of a wording in their role in citations, and the lists of numbers among them.
struct CitingWords: RandomAccessCollection {
  private let words: [CitingWord]
  let lists: CitedLists

  init(_ text: String) {
    words = CitingWordReader.words(of: text)
    lists = CitedLists(words)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { words.count }
  subscript(place: Int) -> CitingWord { words[place] }
}

// MARK: - A number and its list

extension CitingWords {
  /// Returns the start of the list of numbers around a place.
  func start(ofList place: Int) -> Int { lists.list(at: place)?.range.lowerBound ?? place }

  /// Returns the end of the list of numbers around a place.
  func end(of place: Int) -> Int { lists.list(at: place)?.range.upperBound ?? place + 1 }

  /// Returns the numbers of the list around a place; for a part, those next to it.
  func numbers(ofList place: Int) -> [Int] {
    let list = lists.list(at: place)
    return list?.parts.first { $0.places.contains(place) }?.places ?? list?.elements ?? [place]
  }

  /// Returns the place of the word that governs the number at a place.
  func governing(_ place: Int) -> Int? {
    let before = start(ofList: place) - 1
    guard before >= 0, words[before].kind != nil else { return nil }
    // The word may be abbreviated: "п. 2".
    let isOne = words[before].sentence == words[place].sentence || words[before + 1].gap == "."
    return isOne ? before : nil
  }

  /// Returns what the word that governs the number at a place names.
  func kind(governing place: Int) -> CitedKind? { governing(place).flatMap { words[$0].kind } }

  /// Returns what the word before the number at a place names; nil for a part, which has no such
  /// word.
  func kind(naming place: Int) -> CitedKind? {
    lists.list(at: place)?.elements.contains(place) == true ? kind(governing: place) : nil
  }

  /// Returns the number at a place with the "bis" after it, or with the Chinese character that says
  /// what it numbers.
  func number(_ place: Int) -> String {
    let list = lists.list(at: place)
    let ordinals = (place + 1..<end(of: place)).prefix {
      words[$0].text.isOrdinalOfLabel && list?.rangeWords.contains($0) != true
    }
    let number = words[place].text + ordinals.map { words[$0].text }.joined()
    return kind(governing: place) == .ordinal ? number + division(after: end(of: place)) : number
  }

  /// Returns the Chinese character that says what the number before a place numbers, with the
  /// suffix of an inserted clause: `条`, `条之一`.
  private func division(after place: Int) -> String {
    guard place < count, words[place].plays(.chineseDivision) else { return "" }
    guard place + 2 < count, words[place + 1].text == CitedLabel.Number.inserted,
      words[place + 2].text.unicodeScalars.allSatisfy(HanNumber.holds)
    else { return words[place].text }
    return words[place...place + 2].lazy.map(\.text).joined()
  }

  /// Whether parts in brackets follow the number at a place: "2 (1)".
  func hasParts(_ place: Int) -> Bool {
    lists.list(at: place)?.parts.contains { $0.holder == place } == true
  }

  /// Whether there is a closed letter at a place, which is neither a word nor, unlike a number, a
  /// quantity: `item b)`. Where "that" follows, it begins an item within the sentence instead.
  func isLabelLetter(_ place: Int) -> Bool {
    words[place].isLetter && words[place].isClosed
      && !(place + 1 < count && words[place + 1].plays(.conjunction))
  }

  /// Returns the prefix that labels may have before the number at a place.
  func prefixOfLabels(_ place: Int) -> CitedLabel.Prefix? {
    guard let governing = governing(place) else { return nil }
    let isPreamble = governing > 0 && words[governing - 1].text.hasPrefix("preamb")
    return isPreamble ? .preambular : .operative
  }

  /// Whether "above" or the like follows the list of numbers around a place.
  func isSaidHere(_ place: Int) -> Bool {
    let next = end(of: place)
    return next < count && words[next].plays(.here)
  }

  /// Whether nothing follows the list of numbers around a place, or what follows says that it
  /// cites.
  func endsReference(_ place: Int) -> Bool { end(of: place) == count || isSaidHere(place) }

  /// Whether a governing word right after a number is in the genitive and says what that number is
  /// a part of, as in Russian: `пункт 2 статьи 5`.
  func holdsPart(_ governing: Int) -> Bool {
    words[governing].gap.isEmpty && words[governing].isCyrillic
  }
}

// MARK: - Words for instruments

extension CitingWords {
  /// Whether a word is for an instrument, rather than a part of this text: `regulation 2`.
  func isInstrument(_ place: Int) -> Bool {
    Instruments.contain(words[place].text) && !isPart(place)
  }

  /// Whether a word and the number after it cite a part of a text.
  func isPart(_ place: Int) -> Bool {
    guard words[place].kind != nil, place + 1 < count else { return false }
    let next = words[place + 1].text
    return next.contains(where: \.isNumber) && !next.contains("/")
  }

  /// Whether a word for an instrument is said to be this text: "this Act", `настоящего Федерального
  /// закона`.
  func isThisOne(_ place: Int) -> Bool {
    var first = place
    while first > 0, place - first < Self.longestTitle, words[first].gap.isEmpty {
      first -= 1
      if words[first].plays(.own) { return true }
      guard words[first].isName || words[first].isCyrillic, words[first].kind == nil else {
        return false
      }
    }
    return false
  }

  /// The most words from "this" to a word for an instrument.
  private static let longestTitle = 3
}
