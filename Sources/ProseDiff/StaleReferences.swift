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
    guard references.mayBeStale, let first = old.clauses.first, let last = new.clauses.first
    else { return [] }
    let sections = (old: references.sections[first], new: references.newSections[last])
    let words = context.words.new.words(new.clauses)
    guard references.mayBeStale(words, context, sections.old) else { return [] }
    let isSame = old.text.isSame(as: new.text)
    let after = Numbers(new.text)
    let before = isSame ? after : Numbers(old.text)
    var flags: [Change.Flag] = []
    for number in after.all.lazy.filter({ references.isGone($0.value) }).prefix(Self.most) {
      let places = isSame ? [number.place] : before.places(of: number.value)
      let cited = places.lazy.compactMap {
        references.cited(($0, number.place), (before.words, after.words), sections)
      }
      guard let flag = cited.first.flatMap({ flag($0, before, after) }), !flags.contains(flag),
        !after.words.mayBeForeign(number.place)
      else { continue }
      flags.append(flag)
    }
    return flags
  }

  /// What is wrong with a reference that was kept; nil where nothing is.
  private func flag(
    _ cited: CrossReferences.Cited, _ before: Numbers, _ after: Numbers
  ) -> Change.Flag? {
    let old = [context.old.addresses[Int(cited.successor.old)]]
    switch cited.successor.fate {
    case .labelled(let new):
      let number = CitedLabel(references.news[Int(new)].label).number
      let isUpdated = after.places(of: number).count > before.places(of: number).count
      guard number != cited.now.number, !isUpdated else { return nil }
      return Change.Flag(.staleReference, old: old, new: [context.new.addresses[Int(new)]])
    case .removed:
      let isReplaced = references.holder(cited).map(pairing.isFree(new:)) ?? false
      return isReplaced ? nil : Change.Flag(.staleReference, old: old)
    case .unlabelled, .several: return nil
    }
  }

  /// The words of a wording, and those that may be numbers of references.
  private struct Numbers {
    let words: CitingWords
    let all: [(place: Int, value: CitedLabel.Number)]

    init(_ wording: String) {
      let words = CitingWords(wording)
      self.words = words
      all = words.lowered.indices.lazy.filter(words.mayBeNumber)
        .map { ($0, CitedLabel.Number(words.number($0))) }
    }

    func places(of number: CitedLabel.Number) -> [Int] {
      all.filter { $0.value == number }.map(\.place)
    }
  }

  /// References of one clause that are looked at; a ceiling on cost.
  private static let most = 64
}

extension String {
  /// Whether a label holds no number: it is empty or a bullet.
  var isUnnumbered: Bool { isEmpty || isBullet }
}
