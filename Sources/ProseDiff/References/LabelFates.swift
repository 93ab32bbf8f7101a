import Prose

/// What became of the labels of old clauses: which number each clause bears now, and which were
/// removed.
struct LabelFates: Sendable {
  /// The fates of the clauses of each name; those that kept their number only where others with the
  /// same number did not.
  private var fates: [Name: Fate] = [:]
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

  /// What became of the clauses of a name.
  struct Fate {
    /// The first of them.
    let old: Int
    let now: Now
    /// Whether they are part of items, and so cited below their heading only where no clause
    /// outside its items has their number.
    var isNested = false
  }

  enum Now {
    /// All of them have the label of this new clause.
    case labelled(Int)
    /// None of them has a number.
    case unlabelled
    case removed
    case several
  }

  /// Makes an empty record.
  init() {}

  init(_ context: MatchContext, _ pairing: Pairing) {
    let (olds, news) = (context.old.clauses, context.new.clauses)
    var filter = LabelFilter()
    var (lost, removed) = (Set<CitedLabel.Number>(), [Int]())
    for old in olds.indices where !olds[old].label.isUnnumbered {
      if let new = pairing.new(of: old), olds[old].label.isSameNumber(as: news[new].label) {
        continue
      }
      let number = CitedLabel(olds[old].label, of: olds[old].kind).number
      filter.insert(olds[old].label)
      if pairing.isFree(old: old) {
        lost.insert(number.root)
        removed.append(old)
      } else {
        renumbered.insert(number.root)
        renumbered.insert(number.withoutPrefix.root)
      }
    }
    guard !filter.isEmpty else { return }
    let items = ItemsAbove(olds)
    self.items = items
    let lostNames = Set(removed.flatMap { names(of: $0, context) })
    headings = HeadingNumbers(olds, context.headings.old)
    for old in olds.indices where filter.mayHold(olds[old].label) {
      let names = names(of: old, context)
      let label = names[0].label
      let isRenumbered = renumbered.contains(label.number.root)
      guard isRenumbered || lost.contains(label.number.root) else { continue }
      if let kind = label.kind, kind != .heading { kinds.insert(kind) }
      let fate = Fate(old: old, now: Self.now(old, pairing, olds, news))
      for name in names where isRenumbered || lostNames.contains(name) {
        let isNested = items[old].map { name.scope != .below($0) } ?? false
        Self.add(Fate(old: old, now: fate.now, isNested: isNested), to: &fates[name], news)
      }
      Self.add(fate, to: &fates[Name(scope: .wholeText, label: label)], news)
    }
    findBearers(of: lostNames, filter, news)
    findStale(news)
    let sections = Set(stale.lazy.compactMap(\.scope.top))
    self.sections = CitedSections(sections, items, context, pairing)
  }

  /// Returns what an old clause is cited by below its heading, and below the item that it is part
  /// of.
  private func names(of old: Int, _ context: MatchContext) -> [Name] {
    let label = CitedLabel(context.old.clauses[old].label, of: context.old.clauses[old].kind)
    let scopes = [Scope.below(context.headings.old[old]), items?[old].map(Scope.below)]
    return scopes.compactMap { $0.map { Name(scope: $0, label: label) } }
  }

  private static func now(
    _ old: Int, _ pairing: Pairing, _ olds: [Clause], _ news: [Clause]
  ) -> Now {
    guard let partner = pairing.new(of: old) else { return .removed }
    // For a split, the part that kept the number.
    let parts = pairing.runs[old]?.new ?? []
    let new = parts.first { news[$0].label.isSameNumber(as: olds[old].label) } ?? partner
    return news[new].label.isUnnumbered ? .unlabelled : .labelled(new)
  }

  private static func add(_ fate: Fate, to known: inout Fate?, _ news: [Clause]) {
    guard let one = known else { return known = fate }
    if one.isNested != fate.isNested {
      if one.isNested { known = fate }
      return
    }
    if !areSame(one.now, fate.now, news) {
      known = Fate(old: one.old, now: .several, isNested: one.isNested)
    }
  }

  private static func areSame(_ one: Now, _ other: Now, _ news: [Clause]) -> Bool {
    switch (one, other) {
    case (.labelled(let one), .labelled(let other)):
      CitedLabel(news[one].label, of: news[one].kind)
        == CitedLabel(news[other].label, of: news[other].kind)
    case (.unlabelled, .unlabelled), (.removed, .removed): true
    default: false
    }
  }

  /// Finds the clauses that now bear the labels of removed ones.
  private mutating func findBearers(of lost: Set<Name>, _ filter: LabelFilter, _ news: [Clause]) {
    guard !lost.isEmpty else { return }
    let labels = Set(lost.map(\.label))
    for new in news.indices.reversed() where filter.mayHold(news[new].label) {
      let label = CitedLabel(news[new].label, of: news[new].kind)
      if labels.contains(label) { bearers[label] = new }
    }
  }

  /// Finds the numbers under which clauses are no longer known, for `mayBeStale`.
  private mutating func findStale(_ news: [Clause]) {
    for (name, fate) in fates {
      switch fate.now {
      case .labelled(let new)
      where CitedLabel(news[new].label, of: news[new].kind).number == name.label.number: continue
      case .labelled, .removed: break
      case .unlabelled, .several: continue
      }
      let number = name.label.number
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
  func fate(of label: CitedLabel, in scope: Scope) -> Fate? {
    fates[Name(scope: scope, label: label)]
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

/// A set of labels by the first digits in each, which rules out most others at a fraction of the
/// cost of reading them.
struct LabelFilter {
  private var places = [Bool](repeating: false, count: 1 << 10)
  private(set) var isEmpty = true
  /// Whether it has a label whose digits may not be ASCII, so that any other may have the same
  /// number.
  private var holdsOthers = false

  mutating func insert(_ label: String) {
    isEmpty = false
    if let place = Self.place(label) { places[place] = true } else { holdsOthers = true }
  }

  /// Whether a label may have the number of one of these; false for an empty label.
  func mayHold(_ label: String) -> Bool {
    guard !label.isEmpty, !isEmpty else { return false }
    return holdsOthers || Self.place(label).map { places[$0] } ?? true
  }

  /// Returns the bucket of a label; nil where it has no ASCII digits but may have others.
  private static func place(_ label: String) -> Int? {
    let bytes = label.utf8Span.span
    var (number, at, isASCII) = (0, 0, true)
    while at < bytes.count, !bytes[at].isDigit {
      isASCII = isASCII && bytes[at] < 0x80
      at += 1
    }
    guard at < bytes.count || isASCII else { return nil }
    while at < bytes.count, bytes[at].isDigit {
      number = (number * 10 + Int(bytes[at] & 0xF)) & 0x3FF
      at += 1
    }
    return number
  }
}
