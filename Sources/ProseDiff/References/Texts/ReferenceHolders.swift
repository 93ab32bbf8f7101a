import Prose

/// Finds what numbers cite a part of: the 5 of "article 5, paragraph 2 (b)" holds the 2, and that
/// the b.
struct ReferenceHolders {
  let words: CitingWords

  /// Returns the places of a number, of the number that holds it, and so on outward: those of b, 2
  /// and 5 for the b of "article 5, paragraph 2 (b)".
  func levels(of place: Int) -> [Int] {
    var levels = [place]
    while levels.count <= CitedLists.mostLevels, let holder = holder(levels[levels.count - 1]) {
      levels.append(holder)
    }
    return levels
  }

  /// Returns the place of the number that holds the part cited at a place: the 1 of "article 1,
  /// paragraph 2", of "paragraph 2 of article 1" and of "article 1 (2)"; nil where the number does
  /// not cite a part of another.
  private func holder(_ place: Int) -> Int? {
    if let parts = words.lists.list(at: place)?.parts.first(where: { $0.places.contains(place) }) {
      return parts.holder
    }
    guard let governing = words.governing(place), let kind = words[governing].kind else {
      return nil
    }
    return holder(before: governing, of: kind) ?? holder(after: words.end(of: place), of: kind)
      ?? holder(after: ReferenceEnds(words: words).afterJoined(place), of: kind)
  }

  private func holder(before governing: Int, of kind: CitedKind) -> Int? {
    let isSetOff = words[governing].gap.allSatisfy(CitedLists.commas.contains)
    guard isSetOff, !words.holdsPart(governing) else { return nil }
    // The `Satz 1` of `Absatz 1 Satz 1 Nummer 3` is not what holds the number.
    if let list = words.lists.list(at: governing - 1), list.elements.count == 1,
      case let part = list.range.lowerBound - 1, part > 0, words[part].plays(.part),
      words[part].gap.isEmpty
    {
      return single(part - 1, but: kind)
    }
    return single(governing - 1, but: kind)
  }

  private func holder(after end: Int, of kind: CitedKind) -> Int? {
    var next = end
    while next < words.count, followsDirectly(next), words[next].plays([.of, .article]) {
      next += 1
    }
    guard next < words.count, followsDirectly(next), next > end || words.holdsPart(next) else {
      return nil
    }
    return single(next + 1, but: kind)
  }

  /// Whether nothing separates a word from the one before except a closing parenthesis: "subsection
  /// (2) of".
  private func followsDirectly(_ place: Int) -> Bool { ["", ")"].contains(words[place].gap) }

  /// Returns the only number of the list at a place, if it names a kind other than the given one.
  private func single(_ place: Int, but kind: CitedKind) -> Int? {
    guard let list = words.lists.list(at: place), list.elements.count == 1,
      let named = words.kind(naming: list.elements[0]), named != kind
    else { return nil }
    return list.elements[0]
  }
}
