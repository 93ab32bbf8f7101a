import Prose
import ProseDiff

extension Typesetter {
  /// Adds a change's place and what it is: `recalling a) → recalling b) · reworded, renumbered`.
  mutating func addTitle(of change: Change, in comparison: Comparison) {
    addAddresses(of: change, in: comparison)
    addWords(of: change)
  }

  /// Adds what a change is; each of the words that it rests on keeps its own direction.
  mutating func addWords(of change: Change) {
    var sign = " · "
    for words in change.words {
      add(sign, .faint)
      addTold(words)
      sign = ", "
    }
  }

  /// Adds words made by ecp; each part that they isolate keeps its own direction.
  mutating func addTold(_ words: String) {
    guard Isolate.mayBe(in: words) else { return add(words, .faint) }
    for run in Isolate.runs(of: words) {
      add(run.text, run.isIsolated ? .quoted : .faint)
    }
  }

  /// Adds the addresses of a change, on both sides if they differ.
  mutating func addAddresses(of change: Change, in comparison: Comparison) {
    add(change.old, of: comparison.old)
    guard !change.new.isEmpty, !comparison.keepsAddresses(change) else { return }
    if !change.old.isEmpty { add(" → ", .faint) }
    add(change.new, of: comparison.new)
  }

  /// Adds where moved clauses were and where they are now.
  mutating func add(_ departure: Departure) {
    addExtent(departure.origin)
    add(departure.moved + departure.preposition, .faint)
    addExtent(departure.destination)
  }

  private mutating func addExtent(_ ends: [[String]]) {
    for (index, addresses) in ends.enumerated() {
      if index > 0 { add(" … ", .faint) }
      addAddresses(addresses)
    }
  }

  mutating func addAddresses(_ addresses: [String]) {
    for (index, address) in addresses.enumerated() {
      if index > 0 { add(" + ", .faint) }
      add(address, .strong)
    }
  }

  private mutating func add(_ places: Places, of document: Document) {
    for index in places.indices {
      if index > 0 { add(" + ", .faint) }
      add(document.addresses[places[index]], .strong)
    }
  }

  /// Adds a run of clauses with the same outcome: `3 clauses renumbered: 4 → 5 … 6 → 7`, or
  /// `3 unchanged clauses`.
  mutating func addRun(
    of run: ArraySlice<Change>, _ outcome: Outcome, in comparison: Comparison
  ) {
    if outcome == .unchanged { return add(clauses(run.count, outcome.rawValue), .faint) }
    guard let first = run.first, let last = run.last else { return }
    if run.count > 1 { add(clauses(run.count) + " \(outcome.rawValue): ", .faint) }
    addAddresses(of: first, in: comparison)
    guard run.count > 1 else { return add(" · " + outcome.rawValue, .faint) }
    add(" … ", .faint)
    addAddresses(of: last, in: comparison)
  }
}
