/// The UTF-8 offsets of the numbers of two wordings that cite the same clauses, which were
/// renumbered.
package struct FollowedReferences: Sendable, Hashable {
  package fileprivate(set) var old: [Range<Int>] = []
  package fileprivate(set) var new: [Range<Int>] = []

  package init() {}
}

extension UpdatedReferences {
  /// Returns the references that follow the renumbering, in wordings that also differ elsewhere.
  ///
  /// Cost: looks at every word of the old clauses once, and reads those that cite.
  func followed(
    _ old: (clauses: Places, text: String), _ new: (clauses: Places, text: String)
  ) -> FollowedReferences? {
    guard !references.fates.renumbered.isEmpty,
      let site = references.site(old.clauses, new.clauses),
      case let words = context.words.old.words(old.clauses),
      context.citedNumbers.contain(words, where: references.fates.renumbered.contains)
    else { return nil }
    let wordings = Wordings(old: CitingWords(old.text), new: CitingWords(new.text), site: site)
    let lists = StaleReferences.kept(wordings.old, wordings.new)
      .filter { references.mayBeReference($0.0.elements[0], wordings.old) }
    let numbers = lists.prefix(Self.mostReferences).flatMap { from, to in
      StaleReferences.groups(from, to).flatMap { pairs(ofFollowing: $0, wordings) }
    }
    guard !numbers.isEmpty else { return nil }
    var followed = FollowedReferences()
    followed.old = Self.extents(Set(numbers.map { $0.old }), old.text)
    followed.new = Self.extents(Set(numbers.map { $0.new }), new.text)
    return followed
  }

  /// Returns the places of corresponding numbers that follow the renumbering, unless one beside
  /// them was left behind.
  private func pairs(
    ofFollowing group: (old: [Int], new: [Int]), _ wordings: Wordings
  ) -> [(old: Int, new: Int)] {
    guard group.old.count == group.new.count, group.old.count <= Self.mostReferences else {
      return []
    }
    let updates = zip(group.old, group.new).map { places in
      (places: (old: places.0, new: places.1), update: update(places, wordings))
    }
    guard !updates.contains(where: { $0.update == .departs }) else { return [] }
    return updates.lazy.filter { $0.update == .follows }.map(\.places)
  }

  /// Returns the UTF-8 offsets of the words at some places of a text.
  private static func extents(_ places: Set<Int>, _ text: String) -> [Range<Int>] {
    let bytes = text.utf8Span.span
    var (words, place, extents) = (CitedWords(), 0, [Range<Int>]())
    while extents.count < places.count, let word = words.next(bytes) {
      if places.contains(place) { extents.append(word) }
      place += 1
    }
    return extents
  }
}
