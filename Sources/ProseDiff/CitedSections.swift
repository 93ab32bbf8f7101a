import Prose

/// The headings and items by whose labels clauses below them are cited, "article 5, paragraph 2 (b)", where some of
/// these clauses are known no more under their numbers.
struct CitedSections: Sendable {
  private var sections: [LabelFates.Name: Section] = [:]
  /// The roots of their numbers.
  private(set) var roots: Set<CitedLabel.Number> = []

  /// A heading or an item of the old document.
  struct Section {
    let clause: Int
    /// What it became.
    let now: Int
    /// The numbers by which it was cited, and is to be cited now.
    let numbers: Set<CitedLabel.Number>
  }

  /// None.
  init() {}

  /// Those of some clauses, and of what they are part of, that were not removed and share their label with none
  /// beside them; headings with no other.
  init(
    _ clauses: some Sequence<Int>, _ items: ItemsAbove, _ context: MatchContext, _ pairing: Pairing
  ) {
    let (olds, news, headings) = (context.old.clauses, context.new.clauses, context.headings.old)
    var (wanted, filter) = (Set<Int>(), LabelFilter())
    for clause in clauses {
      var clause = clause
      while clause != HeadingsAbove.none, wanted.insert(clause).inserted {
        filter.insert(olds[clause].label)
        clause =
          items[clause] ?? (olds[clause].kind == .heading ? HeadingsAbove.none : headings[clause])
      }
    }
    var known: Set<LabelFates.Name> = []
    for old in olds.indices where filter.mayHold(olds[old].label) {
      let label = CitedLabel(olds[old].label, of: olds[old].kind)
      let isHeading = olds[old].kind == .heading
      let name = LabelFates.Name(
        section: isHeading ? LabelFates.wholeText : items[old] ?? headings[old], label: label)
      guard known.insert(name).inserted else {
        sections[name] = nil
        continue
      }
      guard wanted.contains(old), !olds[old].label.isUnnumbered, let now = pairing.new(of: old)
      else { continue }
      let current = CitedLabel(news[now].label, of: news[now].kind).number
      sections[name] = Section(clause: old, now: now, numbers: [label.number, current])
    }
    roots = Set(sections.keys.map(\.label.number.root))
  }

  var isEmpty: Bool { sections.isEmpty }

  /// The first that a number may cite: a heading, or else an item of some old sections. Nil where it cites none of
  /// these.
  func section(_ kinds: [CitedKind?], _ number: String, in places: [Int]) -> Section? {
    for place in places {
      for kind in kinds {
        let label = CitedLabel(kind: kind, citing: number)
        if let section = sections[LabelFates.Name(section: place, label: label)] { return section }
      }
    }
    return nil
  }
}
