import Prose

/// Finds references that were left behind: "paragraph 7" stayed, and the clause that it cited is
/// paragraph 8 now, or was removed.
///
/// A reference is the one that stood before where its word and its number are the same. Nothing is said of one
/// whose number was brought up to date beside it, or where another clause was put in the cited one's place.
struct StaleReferences {
  private let references: CrossReferences
  private let context: MatchContext
  private let pairing: Pairing

  init(_ references: CrossReferences, _ context: MatchContext, _ pairing: Pairing) {
    self.references = references
    self.context = context
    self.pairing = pairing
  }

  /// A flag for each clause that some new clauses cite by a number that it had.
  ///
  /// Cost: looks at every word of the clauses once, and reads those that cite.
  func flags(
    _ old: (clauses: Places, text: String), _ new: (clauses: Places, text: String)
  ) -> [Change.Flag] {
    guard references.mayBeStale, new.clauses.contains(where: context.mayCite),
      let first = old.clauses.first, let last = new.clauses.first, holdsGoneNumber(new.text)
    else { return [] }
    let isSame = old.text.isSame(as: new.text)
    let after = CitingWords(new.text)
    let before = isSame ? after : CitingWords(old.text)
    let sections = (references.sections[first], references.newSections[last])
    let updated = isSame ? [] : Self.numbers(after, moreThan: before)
    var flags: [Change.Flag] = []
    for place in after.lowered.indices.prefix(Self.most)
    where references.isGone(CitedLabel.Number(after.number(place))) && !after.mayBeForeign(place) {
      let places = isSame ? [place] : before.places(saying: after, place)
      let cited = places.lazy.compactMap {
        references.cited(($0, place), (before, after), sections)
      }
      if let flag = cited.first.flatMap({ flag($0, updated) }), !flags.contains(flag) {
        flags.append(flag)
      }
    }
    return flags
  }

  /// What is wrong with a reference that was kept; nil where nothing is.
  private func flag(
    _ cited: CrossReferences.Cited, _ updated: Set<CitedLabel.Number>
  ) -> Change.Flag? {
    let old = [context.old.addresses[Int(cited.successor.old)]]
    switch cited.successor.fate {
    case .labelled(let new):
      let label = CitedLabel(references.news[Int(new)].label)
      guard label.number != cited.now.number, !updated.contains(label.number) else { return nil }
      return Change.Flag(.staleReference, old: old, new: [context.new.addresses[Int(new)]])
    case .removed:
      let isReplaced = references.holder(cited).map(pairing.isFree(new:)) ?? false
      return isReplaced ? nil : Change.Flag(.staleReference, old: old)
    case .unlabelled, .several: return nil
    }
  }

  /// Whether a wording has a number that a clause may have lost.
  private func holdsGoneNumber(_ wording: String) -> Bool {
    let text = wording.utf8Span.span
    var words = CitedWords()
    while let word = words.next(text) {
      guard word.count <= Self.longestNumber else { continue }
      if references.isGone(CitedLabel.Number(text.lowercased(word))) { return true }
    }
    return false
  }

  /// The numbers that stand more often in one wording than in the other.
  private static func numbers(
    _ words: CitingWords, moreThan others: CitingWords
  ) -> Set<CitedLabel.Number> {
    var counts: [CitedLabel.Number: Int] = [:]
    for place in words.lowered.indices {
      counts[CitedLabel.Number(words.number(place)), default: 0] += 1
    }
    for place in others.lowered.indices {
      counts[CitedLabel.Number(others.number(place)), default: 0] -= 1
    }
    return Set(counts.lazy.filter { $0.value > 0 }.map(\.key))
  }

  /// Bytes of the longest word that is looked up as a number.
  private static let longestNumber = 12
  /// Words of one clause that are looked at; a ceiling on cost.
  private static let most = 4096
}

extension CitingWords {
  /// The places that have the number at a place of another wording.
  fileprivate func places(saying other: CitingWords, _ place: Int) -> [Int] {
    let number = other.number(place)
    return lowered.indices.filter {
      lowered[$0] == other.lowered[place] && self.number($0) == number
    }
  }
}

extension String {
  /// Whether a label holds no number: it is empty or a bullet.
  var isUnnumbered: Bool { isEmpty || isBullet }
}
