import Prose

/// Numbers that cite a part of what another number cites.
extension CitingWords {
  /// Where the number stands of what holds the part that one at a place cites: the 1 of "article 1, paragraph 2", of
  /// "paragraph 2 of article 1" and of "article 1 (2)"; nil where the number cites no part of another.
  func holder(_ place: Int) -> Int? {
    let parts = lists.list(at: place)?.parts.first { $0.places.contains(place) }
    if let parts { return parts.holder }
    guard let governing = governing(place) else { return nil }
    let end = end(of: place)
    let holder =
      holder(before: governing) ?? holder(after: end)
      ?? holder(after: afterJoined(end, lowered[governing]))
    return holder.flatMap { kindOfPart($0) == CitedKind(lowered[governing]) ? nil : $0 }
  }

  /// Where the number stands of what holds all that the one at a place is a part of; the place itself where that is
  /// nothing.
  func outermost(_ place: Int) -> Int {
    var outer = place
    for _ in 0..<CitedLists.deepest { outer = holder(outer) ?? outer }
    return outer
  }

  /// Whether a governing word in the genitive says what the number right before it is a part of, as in Russian:
  /// `пункт 2 статьи 5`.
  func holdsPart(_ governing: Int) -> Bool { uses[governing].gap.isEmpty && isCyrillic(governing) }

  /// What the word before the number of a part names; nil where the part has none of its own.
  func kindOfPart(_ place: Int) -> CitedKind? {
    guard lists.list(at: place)?.elements.contains(place) == true else { return nil }
    return governing(place).flatMap { CitedKind(lowered[$0]) }
  }

  private func holder(before governing: Int) -> Int? {
    let isSetOff = uses[governing].gap.allSatisfy(CitedLists.commas.contains)
    return isSetOff && !holdsPart(governing) ? holder(lists.list(at: governing - 1)) : nil
  }

  private func holder(after end: Int) -> Int? {
    var next = end
    while next < lowered.count, isBesideWords(next), Self.between.contains(lowered[next]) {
      next += 1
    }
    guard next < lowered.count, isBesideWords(next), CitedKind(lowered[next]) != nil,
      next > end || holdsPart(next)
    else { return nil }
    return holder(lists.list(at: next + 1))
  }

  /// Whether nothing parts a word from the one before, but that a parenthesis may close: "subsection (2) of".
  private func isBesideWords(_ place: Int) -> Bool { ["", ")"].contains(uses[place].gap) }

  /// The number of a list of one.
  private func holder(_ list: CitedLists.List?) -> Int? {
    guard let list, list.elements.count == 1, governing(list.elements[0]) != nil else { return nil }
    return list.elements[0]
  }

  /// Words between a part and what holds it: "of", `de l'`.
  private static let between = genitive.union(["of", "the", "l", "l'", "l’", "la", "el", "al"])
}
