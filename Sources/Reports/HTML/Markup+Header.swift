import Prose
import ProseDiff

extension Markup {
  /// Adds the names, the counts and the controls.
  mutating func header(_ comparison: Comparison) {
    element(.h1) { title in
      title.element(.bdi) { $0.text(visible(comparison.old.name)) }
      title.text(" → ")
      title.element(.bdi) { $0.text(visible(comparison.new.name)) }
    }
    element(.p, .classes("summary")) { $0.text(counts(comparison.summary)) }
    element(.div, .classes("tools")) { tools in
      tools.filters(comparison)
      tools.views()
    }
  }

  /// Adds a button for each outcome or fact that occurs; it shows only those changes.
  private mutating func filters(_ comparison: Comparison) {
    var tally: [String: Int] = [:]
    for change in comparison.changes {
      for word in change.facets { tally[word, default: 0] += 1 }
    }
    let words = Outcome.allCases.map(\.rawValue).filter { $0 != Outcome.unchanged.rawValue }
    element(.div, .classes("filters"), .init("role", "group"), .label("Show only")) { group in
      for word in words where tally[word, default: 0] > 0 {
        group.filter(word, tally[word, default: 0])
      }
    }
  }

  private mutating func filter(_ word: String, _ count: Int) {
    element(
      .button, .init("type", "button"), .init("data-only", word),
      .init("aria-pressed", "false"), .classes(word)
    ) { button in
      button.sign(Outcome(rawValue: word))
      button.text(" \(count) \(word)")
    }
  }

  private mutating func views() {
    element(.div, .classes("views")) { views in
      views.toggle("side", "Side by side", key: "s")
      views.toggle("whole", "Show unchanged", key: "u")
      views.element(.p, .classes("help")) { help in
        for (key, word) in [("n", "next"), ("p", "previous")] {
          help.element(.button, .init("type", "button"), .id(word)) { button in
            button.element(.kbd) { $0.text(key) }
            button.text(" " + word)
          }
        }
        help.element(.output, .init("aria-live", "polite"))
      }
    }
  }

  private mutating func toggle(_ id: String, _ words: String, key: String) {
    element(
      .button, .init("type", "button"), .id(id), .init("aria-pressed", "false")
    ) { button in
      button.element(.kbd) { $0.text(key) }
      button.text(" " + words)
    }
  }

  mutating func sign(_ outcome: Outcome?) {
    guard let outcome else { return }
    element(.span, .classes("sign"), .silent) { $0.text(outcome.sign) }
  }
}
