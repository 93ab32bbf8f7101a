import Prose

/// The headings by whose labels the clauses below them are cited, "article 5, paragraph 2", where some of these
/// clauses are known no more under their numbers.
struct CitedSections: Sendable {
  private var sections: [CitedLabel: Section] = [:]
  /// The roots of the numbers of these headings.
  private(set) var roots: Set<CitedLabel.Number> = []

  /// A heading of the old document.
  struct Section {
    let heading: Int
    /// What it became.
    let now: Int
    /// The numbers by which it was cited, and is to be cited now.
    let numbers: Set<CitedLabel.Number>
  }

  /// None.
  init() {}

  /// Those of some headings that were not removed, and share their label with no other.
  init(_ headings: Set<Int>, _ context: MatchContext, _ pairing: Pairing) {
    let (olds, news) = (context.old.clauses, context.new.clauses)
    var filter = LabelFilter()
    for heading in headings where !olds[heading].label.isUnnumbered {
      filter.insert(olds[heading].label)
    }
    guard !filter.isEmpty else { return }
    var known: Set<CitedLabel> = []
    for heading in context.headings.old.headings.lazy.map({ Int($0) })
    where filter.mayHold(olds[heading].label) {
      let label = CitedLabel(olds[heading].label, of: .heading)
      guard known.insert(label).inserted else {
        sections[label] = nil
        continue
      }
      guard headings.contains(heading), let now = pairing.new(of: heading) else { continue }
      let current = CitedLabel(news[now].label, of: .heading).number
      sections[label] = Section(heading: heading, now: now, numbers: [label.number, current])
    }
    roots = Set(sections.keys.map(\.number.root))
  }

  var isEmpty: Bool { sections.isEmpty }

  /// The section that a number cites after a word of a kind; nil where it cites none of these.
  func section(_ kind: CitedKind, _ number: String) -> Section? {
    sections[CitedLabel(kind: kind, citing: number)]
      ?? (kind.isOfHeadings ? sections[CitedLabel(kind: .heading, citing: number)] : nil)
  }
}
