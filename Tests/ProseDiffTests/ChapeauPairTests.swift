import Testing

/// What becomes of the clauses that open lists.
struct ChapeauPairTests {
  private static let items = ["fishing at night;", "nets wider than four metres;", "bait."]

  private func list(_ opening: String, _ items: [String] = items) -> String {
    let labelled = zip("abcdef", items).map { "(\($0)) \($1)" }
    return (["1. \(opening)"] + labelled).joined(separator: "\n\n") + "\n\n2. Ships pay."
  }

  @Test func `a list that stays is the list of what opens it now`() {
    let (old, new) = (list("The following are prohibited:"), list("A licence is needed for:"))
    #expect(changes(old, new) == ["reworded 1 → 1"])
    #expect(changes(new, old) == ["reworded 1 → 1"])
  }

  @Test(arguments: [["bait."], ["bait.", "lamps;", "ropes;", "hooks;", "nets of steel."]])
  func `what opens a list of mostly other items is another clause`(items: [String]) {
    let told = changes(
      list("The following are prohibited:"), list("A licence is needed for:", items))
    #expect(told.contains("removed 1 →") && told.contains("added → 1"))
  }
}
