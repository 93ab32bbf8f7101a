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

  /// Letters of the longest word that may come before a number without the number being its own:
  /// `with 5.2.1`.
  private static let longestParticle = 4
}
