import Prose

/// What became of the labels of old clauses: which number each clause bears now, and which were
/// removed.
struct LabelFates: Sendable {
  /// The fates of the clauses of each name; those that kept their number only where others with the
  /// same number did not.
  private var fates: [Name: LabelFate] = [:]
  /// The first new clause with the label of each removed one.
  private(set) var bearers: [CitedLabel: Int] = [:]
  /// The roots of the numbers under which clauses are no longer known, in each scope and in any.
  private var stale: Set<Root> = []
  private var staleAnywhere: Set<CitedLabel.Number> = []
  /// The roots of the numbers of clauses that now bear another.
  private(set) var renumbered: Set<CitedLabel.Number> = []
  /// The item that each old clause is part of, where some clause lost its number.
  private(set) var items: ItemsAbove?
  /// The headings and items below which clauses lost their numbers.
  private(set) var sections = CitedSections()
  /// The kinds named by the words before the numbers of these labels.
  private(set) var kinds: Set<CitedKind> = []
  /// The bare numbers of the headings of the old document.
  private(set) var headings = HeadingNumbers()

  /// What a clause is cited by: its label, below the heading above it or the item that it is part
  /// of, or anywhere.
  struct Name: Hashable {
    let scope: Scope
    let label: CitedLabel

    /// Hashes without the kind, as few labels differ only in that.
    func hash(into hasher: inout Hasher) {
      hasher.combine(scope)
      hasher.combine(label.number)
    }
  }

  private struct Root: Hashable {
    let scope: Scope
    let number: CitedLabel.Number
  }

  /// Makes an empty record.
  init() {}

  init(_ context: MatchContext, _ pairing: Pairing) {
    let (olds, news) = (context.old.clauses, context.new.clauses)
    let lost = LostLabels(context, pairing)
    renumbered = lost.renumbered
    guard !lost.filter.isEmpty else { return }
    let items = ItemsAbove(olds)
    self.items = items
    headings = HeadingNumbers(olds, context.headings.old)
    let removed = Set(lost.removed.flatMap { names(of: $0, context) })
    for old in olds.indices where lost.filter.mayHold(olds[old].label) {
      let names = names(of: old, context)
      let label = names[0].label
      let isRenumbered = renumbered.contains(label.number.root)
      guard isRenumbered || lost.removedRoots.contains(label.number.root) else { continue }
      if let kind = label.kind, kind != .heading { kinds.insert(kind) }
      var fate = LabelFate(of: old, context, pairing)
      add(fate, to: Name(scope: .wholeText, label: label), news)
      for name in names where isRenumbered || removed.contains(name) {
        fate.isNested = items[old].map { name.scope != .below($0) } ?? false
        add(fate, to: name, news)
      }
    }
    findBearers(of: Set(removed.map(\.label)), lost.filter, news)
    findStale(news)
    sections = CitedSections(Set(stale.lazy.compactMap(\.scope.top)), items, context, pairing)
  }

  /// Returns what an old clause is cited by below its heading, and below the item that it is part
  /// of.
  private func names(of old: Int, _ context: MatchContext) -> [Name] {
    let label = context.old.clauses[old].citedLabel
    let scopes = [Scope.below(context.headings.old[old]), items?[old].map(Scope.below)]
    return scopes.compactMap { $0.map { Name(scope: $0, label: label) } }
  }

  private mutating func add(_ fate: LabelFate, to name: Name, _ news: [Clause]) {
    if fates[name] == nil { fates[name] = fate } else { fates[name]?.add(fate, news) }
  }

  /// Finds the clauses that now bear the labels of removed ones.
  private mutating func findBearers(
    of removed: Set<CitedLabel>, _ filter: LabelFilter, _ news: [Clause]
  ) {
    guard !removed.isEmpty else { return }
    for new in news.indices.reversed() where filter.mayHold(news[new].label) {
      let label = news[new].citedLabel
      if removed.contains(label) { bearers[label] = new }
    }
  }

  /// Finds the numbers under which clauses are no longer known, for `mayBeStale`.
  private mutating func findStale(_ news: [Clause]) {
    for (name, fate) in fates {
      let number = name.label.number
      switch fate.now {
      case .labelled(let new) where news[new].citedLabel.number == number: continue
      case .labelled, .removed: break
      case .unlabelled, .several: continue
      }
      for root in [number.root, number.withoutPrefix.root] {
        stale.insert(Root(scope: name.scope, number: root))
        staleAnywhere.insert(root)
      }
    }
  }
}

extension LabelFates {
  /// Returns what became of the clauses of a label in an old scope; nil where none of them lost its
  /// number.
  func fate(of label: CitedLabel, in scope: Scope) -> LabelFate? {
    fates[Name(scope: scope, label: label)]
  }

  /// Returns what became of the clauses that a number means, and the section they were in; nil
  /// where none is known to have lost it.
  func fate(of number: String, _ target: CitedTarget) -> (section: CitedSection, fate: LabelFate)? {
    for label in target.labels(citing: number) {
      for section in target.sections {
        if let fate = fate(of: label, in: section.old) { return (section, fate) }
      }
    }
    return nil
  }

  /// Whether some clause is no longer known under its number.
  var hasStaleNumbers: Bool { !staleAnywhere.isEmpty }

  /// Whether a clause may have lost a number with this root, in some scopes.
  func mayBeStale(_ root: CitedLabel.Number, in scopes: [Scope]) -> Bool {
    scopes.contains { stale.contains(Root(scope: $0, number: root)) }
  }

  /// Whether a clause of any scope may have lost a number with this root.
  func mayBeStale(_ root: CitedLabel.Number) -> Bool { staleAnywhere.contains(root) }
}
