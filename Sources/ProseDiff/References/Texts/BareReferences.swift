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
    let isFree = place == 0 || words[place - 1].isParticle && !words[place - 1].isName
    return isFree && stops > 1
      || isAnnounced(words.start(ofList: place)) && countsNothing(before: words.end(of: place))
  }

  /// Whether the number at a place is a path that the words before it make a reference. A number
  /// alone in brackets may be either.
  private func isAnnounced(_ place: Int) -> Bool {
    words[place].text.contains(".") && words.isAnnounced(place)
  }

  /// Whether what follows the list of numbers that ends at a place is not what they count.
  private func countsNothing(before end: Int) -> Bool {
    guard end < words.count, words[end].gap.isEmpty else { return true }
    return words[end].plays([.modal, .joining, .purpose]) || words.isLabelLetter(end)
  }
}
