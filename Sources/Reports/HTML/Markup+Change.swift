import Formats
import Prose
import ProseDiff

extension Markup {
  mutating func add(_ passage: Passage, of comparison: Comparison) {
    switch passage {
    case .unchanged(let run): stretch(run, of: comparison, "unchanged")
    case .renumbered(let run): stretch(run, of: comparison, "renumbered")
    case .moved(let run):
      for index in run {
        if index > run.lowerBound { lineFeed() }
        change(index, of: comparison)
      }
    case .departure(let run): departure(run, of: comparison)
    case .change(let index): change(index, of: comparison)
    }
  }

  /// Adds clauses whose wording is unchanged, folded away.
  private mutating func stretch(_ run: Range<Int>, of comparison: Comparison, _ word: String) {
    element(.details, .classes("stretch"), .init("data-is", word)) { stretch in
      stretch.element(.summary) { summary in
        summary.text(clauses(run.count, word) + " ")
        summary.extent(of: comparison.changes[run], in: comparison)
      }
      for index in run {
        stretch.lineFeed()
        stretch.clause(index, of: comparison)
      }
    }
  }

  private mutating func clause(_ index: Int, of comparison: Comparison) {
    let change = comparison.changes[index]
    let edits = comparison.styledRedline(change)
    let direction = Direction(of: edits)
    element(
      .div, .classes("clause"), .id("change-\(index)"), .init("dir", direction.rawValue)
    ) { clause in
      clause.element(.h3) { title in
        title.element(.a, .classes("place"), .link(to: "change-\(index)")) {
          $0.whereabouts(change, in: comparison, direction)
        }
      }
      clause.wording(edits)
    }
  }

  /// Adds the addresses of the first and the last of these changes.
  private mutating func extent(of run: ArraySlice<Change>, in comparison: Comparison) {
    guard let first = run.first, let last = run.last else { return }
    element(.span, .classes("extent")) { extent in
      extent.whereabouts(first, in: comparison)
      guard run.count > 1 else { return }
      extent.text(" … ")
      extent.whereabouts(last, in: comparison)
    }
  }

  /// Adds the remark at the place that clauses have left.
  private mutating func departure(_ run: Range<Int>, of comparison: Comparison) {
    let departure = comparison.departure(of: run)
    element(.p, .classes("departure"), .init("data-is", "moved")) { line in
      for index in run { line.element(.span, .id("from-\(index)")) }
      line.sign(.moved)
      line.text(" ")
      line.extent(departure.origin)
      line.text(departure.moved)
      line.element(.a, .link(to: "change-\(run.lowerBound)")) { link in
        link.text(departure.preposition)
        link.extent(departure.destination)
      }
    }
  }

  private mutating func extent(_ ends: [[String]]) {
    for (index, addresses) in ends.enumerated() {
      if index > 0 { text(" … ") }
      self.addresses(addresses)
    }
  }

  private mutating func change(_ index: Int, of comparison: Comparison) {
    let change = comparison.changes[index]
    let edits = comparison.styledRedline(change)
    let direction = Direction(of: edits)
    element(
      .article, .classes("change " + change.outcome.rawValue), .id("change-\(index)"),
      .init("tabindex", "-1"), .init("data-is", change.facets.joined(separator: " ")),
      .init("dir", direction.rawValue)
    ) { article in
      article.element(.h2) { title in
        title.sign(change.outcome)
        title.text(" ")
        title.element(.a, .classes("place"), .link(to: "change-\(index)")) {
          $0.whereabouts(change, in: comparison, direction)
        }
        title.text(" ")
        title.facts(change.words, movedFrom: change.moved ? "from-\(index)" : nil)
      }
      article.wording(edits)
    }
  }

  /// Adds what a change is, in words; for a moved clause, `moved` links to where it was.
  private mutating func facts(_ words: [String], movedFrom origin: String?) {
    element(.span, .classes("facts"), .leftToRight) { facts in
      for (index, word) in words.enumerated() {
        if index > 0 { facts.text(", ") }
        if let origin, word == Fact.moved.rawValue {
          facts.element(.a, .link(to: origin)) { $0.text(word) }
        } else {
          facts.told(word)
        }
      }
    }
  }

  /// Adds the addresses of a change, on both sides if they differ.
  private mutating func whereabouts(
    _ change: Change, in comparison: Comparison, _ direction: Direction = .leftToRight
  ) {
    let old = comparison.oldAddresses(change)
    let new = comparison.newAddresses(change)
    addresses(old.isEmpty ? new : old)
    guard old != new, !old.isEmpty, !new.isEmpty else { return }
    text(direction == .leftToRight ? " → " : " ← ")
    addresses(new)
  }

  mutating func wording(_ edits: [StyledEdit]) {
    element(.div, .classes("wording"), .ownDirection) { wording in
      for edit in edits {
        switch edit.operation {
        case .equal: wording.runs(edit.runs)
        case .delete: wording.element(.del) { $0.runs(edit.runs) }
        case .insert: wording.element(.ins) { $0.runs(edit.runs) }
        }
      }
    }
  }

  private mutating func runs(_ runs: [StyledEdit.Run]) {
    for run in runs {
      let tags = [run.style.isBold ? Tag.strong : nil, run.style.isItalic ? .em : nil]
      emphasized(run.text, tags.compactMap(\.self)[...])
    }
  }

  private mutating func emphasized(_ text: String, _ tags: ArraySlice<Tag>) {
    guard let tag = tags.first else { return self.text(text) }
    element(tag) { $0.emphasized(text, tags.dropFirst()) }
  }
}

extension Change {
  /// The words by which filters find the change.
  var facets: [String] {
    var facets = told
    facets += flags.map(\.name.rawValue).filter { $0 == "stronger" || $0 == "weaker" }
    if !facets.contains(kind.rawValue) { facets.append(kind.rawValue) }
    return facets.filter { $0 != Kind.unchanged.rawValue }
  }
}
