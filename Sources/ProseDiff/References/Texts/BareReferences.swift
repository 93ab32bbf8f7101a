import Prose

/// Recognizes numbers that cite without a word such as "paragraph".
struct BareReferences {
  let words: CitingWords

  /// Whether the number at a place by itself names what it cites, being in an unmistakable form
  /// (`OP2`, `5.2.1`), or a path that the words around it make a reference: "see 4.3".
  func isOne(_ place: Int) -> Bool {
    let number = words[place].text.unicodeScalars
    guard let first = number.first, let last = number.last, ("0"..."9").contains(last) else {
      return false
    }
    if first.properties.isAlphabetic { return true }
    let stops = number.count { $0 == "." }
    guard stops > 0 else { return false }
    // A number after a noun belongs to the noun: `version 5.2.1`.
    let isFree =
      place == 0 || words[place - 1].text.count <= Self.longestParticle && !words[place - 1].isName
    return isFree && stops > 1
      || isAnnounced(words.start(ofList: place)) && countsNothing(before: words.end(of: place))
  }

  /// Whether the number at a place is a path followed by the letter of an item, and neither belongs
  /// to what comes before nor to another text: `5.2 b)`. It cites where that item is one of 5.2. In
  /// a wording with items of its own, "a) for 3.2 b) for 4.1", the letter begins one.
  func isLettered(_ place: Int) -> Bool {
    guard words.governing(place) == nil, case let number = words[place].text.utf8,
      number.first?.isDigit == true, number.last?.isDigit == true,
      number.contains(UInt8(ascii: ".")), let list = words.lists.list(at: place),
      let letter = list.letter(after: place, words)
    else { return false }
    return standsAlone(list.range.lowerBound) && !isOfAnother(list.range)
      && (words[letter].isBracketed || !hasItemsOfItsOwn)
  }

  /// Whether a number does not belong to the word before: "of 5.2 b)", "under 5.2 b)".
  private func standsAlone(_ place: Int) -> Bool {
    guard place > 0, words[place - 1].sentence == words[place].sentence else { return true }
    let before = words[place - 1]
    if before.isNumber || before.isName || before.isAcronym { return false }
    return words[place].gap.isEmpty
      ? before.text.count <= Self.longestParticle || before.plays([.under, .inside, .seeing])
      : words[place].gap == "("
  }

  /// Whether another text may be what a reference is to: "the Charter (5.2 b))", "5.2 b) of".
  private func isOfAnother(_ list: Range<Int>) -> Bool {
    let (before, after) = (OtherTextsBefore(words: words), OtherTextsAfter(words: words))
    let end = list.upperBound
    let isOfThis = words[end...].dropFirst().prefix(2).contains { $0.plays(.own) }
    return end < words.count && words[end].plays(.of) && !isOfThis
      || before.isNamed(rightBefore: list.lowerBound)
      || before.mayBeNamed(before: list.lowerBound)
      || after.isNamed(at: end) || after.isSpokenOf(after: end)
      || end < words.count && [.annex, .schedule, .part].contains(words[end].kind)
  }

  /// Whether the wording has items with letters: "a) lamps".
  private var hasItemsOfItsOwn: Bool {
    words.lists.all.prefix(Self.mostLists).contains {
      words.isLabelLetter($0.elements[0]) && words.governing($0.elements[0]) == nil
    }
  }

  /// Whether the words before a number make it a reference rather than a quantity: "see 4.3", "in
  /// accordance with 4.3", "given in 4.3". A number alone in brackets may be either.
  private func isAnnounced(_ place: Int) -> Bool {
    guard place > 0, words[place].text.contains(".") else { return false }
    let before = words[place - 1]
    // The word may be abbreviated: "cf. 4.3".
    if before.plays(.seeing) { return ["", "."].contains(words[place].gap) }
    guard place > 1, words[place].gap.isEmpty, before.gap.isEmpty else { return false }
    let former = words[place - 2]
    return before.text.count <= Self.longestParticle && former.plays(.according)
      || before.plays(.inside) && before.text != "at" && former.plays(.speaking)
  }

  /// Whether what follows the list of numbers that ends at a place is not what they count.
  private func countsNothing(before end: Int) -> Bool {
    guard end < words.count, words[end].gap.isEmpty else { return true }
    return words[end].plays([.modal, .joining, .purpose]) || words.isLabelLetter(end)
  }

  /// The most numbers that are searched for items; a ceiling on cost.
  private static let mostLists = 64
  /// Letters of the longest word that may come before a number without the number being its own:
  /// `with 5.2.1`.
  private static let longestParticle = 4
}

extension CitedLists.List {
  /// Returns the place of the letter in parentheses that is a part of a number: the b of `5.2 b)`.
  func letter(after place: Int, _ words: CitingWords) -> Int? {
    parts.first { $0.holder == place }?.places.first {
      words[$0].isLetter && words[$0].isClosed
    }
  }
}
