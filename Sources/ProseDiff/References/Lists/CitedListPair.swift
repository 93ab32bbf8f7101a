/// A list of numbers in an old wording, and its counterpart in the new one.
struct CitedListPair {
  let old: CitedLists.List
  let new: CitedLists.List

  /// Returns the corresponding lists of two wordings, as the words around them are aligned.
  static func all(in words: Sides<CitingWords>) -> [CitedListPair] {
    let (old, new) = (outline(words.old), outline(words.new))
    return SequenceDiff.kept(old.map(\.word), new.map(\.word)).compactMap { pair in
      guard let list = old[pair.old].list, let other = new[pair.new].list else { return nil }
      return CitedListPair(old: list, new: other)
    }
  }

  /// Returns the words and the lists of numbers between them; as words, all lists are the same.
  private static func outline(
    _ words: CitingWords
  ) -> [(word: String?, list: CitedLists.List?)] {
    var outline: [(word: String?, list: CitedLists.List?)] = []
    var place = 0
    for list in words.lists.all {
      outline += words[place..<list.range.lowerBound].map { ($0.text, nil) }
      outline.append((nil, list))
      place = list.range.upperBound
    }
    return outline + words[place...].map { ($0.text, nil) }
  }

  /// The places of the numbers of both lists, and those of corresponding parts of these, as one
  /// group each.
  var groups: [Sides<[Int]>] {
    var groups = [Sides(old.elements, new.elements)]
    guard old.elements.count == new.elements.count else { return groups }
    var counterparts = Dictionary(uniqueKeysWithValues: zip(old.elements, new.elements))
    for parts in old.parts.prefix(Self.mostParts) {
      let others = new.parts.prefix(Self.mostParts).first {
        $0.holder == counterparts[parts.holder]
      }
      guard let others else { continue }
      groups.append(Sides(parts.places, others.places))
      if parts.places.count == others.places.count {
        counterparts.merge(zip(parts.places, others.places)) { $1 }
      }
    }
    return groups
  }

  /// The most parts of a list that are paired; a ceiling on cost.
  private static let mostParts = 64
}
