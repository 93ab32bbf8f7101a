import Prose

/// A part of the old text whose clauses are cited.
struct CitedSection {
  let old: Scope
  /// Where the new text is searched for the clause that has a number now: in the counterpart of the
  /// old part; for the whole text, in the section of the clause that cites. Nil where there is no
  /// counterpart.
  let searched: Scope?
}

/// The headings and items by whose labels clauses below them are cited, "article 5, paragraph 2
/// (b)", where some of these clauses are no longer known by their numbers.
struct CitedSections: Sendable {
  private var sections: [LabelFates.Name: Numbered] = [:]
  /// The roots of their old and new numbers.
  private(set) var roots: Set<CitedLabel.Number> = []

  private struct Numbered {
    let old: Int
    let new: Int
    /// The number by which it was cited, and the one by which to cite it now.
    let numbers: Set<CitedLabel.Number>
  }

  /// Makes an empty set.
  init() {}

  /// Finds the sections of some clauses and of all that these are part of. Left out are removed
  /// ones, and those whose label another in the same section has; for headings, any other heading.
  /// An item with a path, such as `5.2`, is known in the whole text too, if no other has its label.
  init(
    _ clauses: some Sequence<Int>, _ items: ItemsAbove, _ context: MatchContext,
    _ pairing: Pairing
  ) {
    let (olds, news, headings) = (context.old.clauses, context.new.clauses, context.headings.old)
    // The sections by the clauses whose labels they have.
    var (wanted, filter) = ([Int: Int](), LabelFilter())
    for clause in clauses.sorted() {
      var next: Int? = clause
      while let clause = next {
        let labelled = Self.labelled(clause, olds)
        guard wanted[labelled] == nil else { break }
        wanted[labelled] = clause
        if !olds[labelled].label.isUnnumbered { filter.insert(olds[labelled].label) }
        next = items[clause] ?? (olds[clause].kind == .heading ? nil : headings[clause])
      }
    }
    var known: Set<LabelFates.Name> = []
    for old in olds.indices where filter.mayHold(olds[old].label) {
      let (isHeading, label) = (olds[old].kind == .heading, olds[old].citedLabel)
      let own = isHeading ? [] : [Scope.below(items[old] ?? headings[old])]
      let section = wanted[old].flatMap { section in
        pairing.new(of: section).map { new in
          let now = news[Self.labelled(new, news)].citedLabel.number
          return Numbered(old: section, new: new, numbers: [label.number, now])
        }
      }
      for scope in own + (isHeading || label.number.isPath ? [.wholeText] : []) {
        let name = LabelFates.Name(scope: scope, label: label)
        sections[name] = known.insert(name).inserted ? section : nil
      }
    }
    roots = Set(sections.values.flatMap(\.numbers).map(\.root))
  }

  /// Returns the clause whose label a section has: for a heading without one, the nearest labelled
  /// heading above it, if only headings are between.
  private static func labelled(_ section: Int, _ clauses: [Clause]) -> Int {
    var labelled = section
    while labelled > 0, clauses[labelled].kind == .heading, clauses[labelled].label.isEmpty,
      clauses[labelled - 1].kind == .heading
    {
      labelled -= 1
    }
    return clauses[labelled].label.isEmpty ? section : labelled
  }

  var isEmpty: Bool { sections.isEmpty }

  /// Returns the section that a number cites, in the first of some old scopes where the number is
  /// known; nil where none knows it, or `now` does not cite that section.
  func section(
    of kinds: [CitedKind?], _ number: String, now: String, in scopes: [Scope]
  ) -> CitedSection? {
    for scope in scopes {
      for kind in kinds {
        let label = CitedLabel(kind: kind, citing: number)
        if let found = sections[LabelFates.Name(scope: scope, label: label)] {
          let isSame = found.numbers.contains(CitedLabel.Number(now))
          guard isSame else { return nil }
          return CitedSection(old: .below(found.old), searched: .below(found.new))
        }
      }
    }
    return nil
  }
}
