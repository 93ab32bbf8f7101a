import Prose

/// Finds references that were left behind: "paragraph 7" stayed, and the clause that it cited is
/// paragraph 8 now, or was removed.
///
/// A reference is the one that stood before where its word and its number are the same. Nothing is said of one
/// whose number was brought up to date beside it, where another clause was put in the cited one's place, or
/// where that has no number any more or only stands elsewhere.
struct StaleReferences: Sendable {
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
    guard references.fates.areStale,
      let sections = references.sections(old.clauses, new.clauses),
      mayCiteStale(new.clauses, sections.old)
    else { return [] }
    let isSame = old.text.isSame(as: new.text)
    let after = References(new.text, references)
    let before = isSame ? after : References(old.text, references)
    var flags: [Change.Flag] = []
    for reference in after.all {
      guard references.fates.mayBeStale(reference.number.root, in: nil) else { continue }
      let places = isSame ? [reference.place] : before.places(of: reference.number)[...]
      for place in places.prefix(Self.mostPlaces) {
        let cited = references.cited(
          (place, reference.place), (before.words, after.words), sections)
        guard let cited else { continue }
        if let flag = flag(cited, before, after), !flags.contains(flag),
          !after.words.mayBeForeign(reference.place)
        {
          flags.append(flag)
        }
        break
      }
    }
    return flags
  }

  /// Whether some new clauses may cite a clause by a number that it has no more; of a lead heading, in
  /// whatever section.
  private func mayCiteStale(_ news: Places, _ section: Int) -> Bool {
    let fates = references.fates
    return context.citedNumbers.contain(context.words.new.words(news)) {
      fates.mayBeStale($0, in: references.hasLeads ? nil : section)
    }
  }

  /// What is wrong with a reference that was kept; nil where nothing is.
  private func flag(
    _ cited: CrossReferences.Cited, _ before: References, _ after: References
  ) -> Change.Flag? {
    let old = [context.old.addresses[cited.fate.old]]
    switch cited.fate.now {
    case .labelled(let new):
      let number = CitedLabel(context.new.clauses[new].label).number
      let isUpdated = after.places(of: number).count > before.places(of: number).count
      guard number != cited.now.number, !isUpdated else { return nil }
      return Change.Flag(.staleReference, old: old, new: [context.new.addresses[new]])
    case .removed:
      return isReplaced(cited) ? nil : Change.Flag(.staleReference, old: old)
    case .unlabelled, .several: return nil
    }
  }

  /// Whether a new clause bears the number of a removed one.
  private func isReplaced(_ cited: CrossReferences.Cited) -> Bool {
    let fates = references.fates
    let own = cited.section.flatMap { fates.holder(of: cited.now, in: $0) }
    let any = cited.isAnywhere ? fates.holder(of: cited.now, in: LabelFates.wholeText) : nil
    return (own ?? any).map(pairing.isFree(new:)) ?? false
  }

  /// The words of a wording, and its numbers that may be references.
  private struct References {
    let words: CitingWords
    let all: [(place: Int, number: CitedLabel.Number)]

    init(_ wording: String, _ references: CrossReferences) {
      let words = CitingWords(wording)
      self.words = words
      all = words.lowered.indices.lazy.filter { references.mayBeReference($0, words) }
        .prefix(StaleReferences.most).map { ($0, CitedLabel.Number(words.number($0))) }
    }

    func places(of number: CitedLabel.Number) -> [Int] {
      all.filter { $0.number == number }.map(\.place)
    }
  }

  /// References of one clause that are looked at, and places of one number in it; ceilings on cost.
  private static let most = 256
  private static let mostPlaces = 8
}
