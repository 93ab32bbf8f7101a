import Prose

/// Recognizes references to another text that a wording amends.
struct AmendedTexts {
  let words: CitingWords

  /// Whether a reference opens a sentence that says what to change in another text: "In section 5,
  /// for "horse" substitute "mare"", "Section 5 is repealed", "Omit section 5".
  func areCited(at place: Int) -> Bool {
    guard let governing = words.governing(place) else { return false }
    let ends = ReferenceEnds(words: words)
    let start = ends.start(ofReference: governing)
    let opening = words[..<start].suffix(Self.longestOpening + 1)
      .reversed().prefix { $0.period == words[start].period }
    guard opening.count <= Self.longestOpening else { return false }
    let end = ends.afterParts(words.end(of: place), words[governing].kind)
    let after = words.indices[end...].prefix { words[$0].period == words[end].period }
    if opening.contains(where: { $0.plays([.inside, .insideAmended]) }) {
      return areChanged(after)
    }
    let next = after.prefix(Self.longestPassive)
    return opening.contains { $0.plays(.amending) }
      || opening.allSatisfy { $0.plays(.determiner) } && areChanged(next)
        && !next.contains { words[$0].plays(.modal) }
  }

  /// Whether one of some words says what is done to another text, other than "as amended".
  private func areChanged(_ places: Range<Int>) -> Bool {
    places.contains { words[$0].plays(.amending) && words[$0 - 1].text != "as" }
  }

  /// The most words before a reference that opens a sentence: "in the", `dans l'`.
  private static let longestOpening = 2
  /// The most words of "is hereby repealed", `se sustituye por`.
  private static let longestPassive = 3
}

extension AmendedTexts {
  /// Whether a wording ends by announcing a list of amendments to another text.
  static func areAnnounced(by text: String) -> Bool {
    let signs = text.utf8.reversed().prefix { endsOfOpenings.contains($0) }.count
    let words = Substring(text.utf8.dropLast(signs))
    return openings.contains { words.hasSuffix($0) }
  }

  private static let endsOfOpenings: Set<UInt8> = Set(":. ".utf8)
  private static let openings = WordList.amendments["announced"]
}
