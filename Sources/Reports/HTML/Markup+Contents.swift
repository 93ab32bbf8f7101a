import Prose
import ProseDiff

extension Markup {
  /// Adds the headings and, under them, the changed clauses.
  mutating func contents(_ comparison: Comparison) {
    element(.h2) { $0.text("Contents") }
    element(.ol) { list in
      for (index, change) in comparison.changes.enumerated() {
        let isChange = change.outcome != .unchanged && change.outcome != .renumbered
        guard isChange || comparison.isHeading(change) else { continue }
        list.lineFeed()
        list.entry(change, index, of: comparison)
      }
    }
  }

  private mutating func entry(_ change: Change, _ index: Int, of comparison: Comparison) {
    let outcome = change.outcome
    let addresses = comparison.newAddresses(change)
    let style = outcome.rawValue + (comparison.isHeading(change) ? " heading" : "")
    element(.li, .classes(style), .ownDirection) { item in
      item.element(.a, .link(to: "change-\(index)")) { link in
        if outcome != .unchanged, outcome != .renumbered { link.sign(outcome) }
        link.addresses(addresses.isEmpty ? comparison.oldAddresses(change) : addresses)
        link.element(.span, .classes("spoken")) { $0.text(" " + outcome.rawValue) }
      }
    }
  }

  mutating func addresses(_ addresses: [String]) {
    for (index, address) in addresses.enumerated() {
      if index > 0 { text(" + ") }
      element(.bdi) { $0.text(address) }
    }
  }
}

extension Comparison {
  fileprivate func isHeading(_ change: Change) -> Bool {
    (change.new.map { new.clauses[$0] } + change.old.map { old.clauses[$0] }).first?.kind
      == .heading
  }
}
