import Testing

/// Clauses that gave way to a placeholder, or took its place.
@Suite struct PlaceholderPairTests {
  private let rest = "## § 3 Tolls\n\nTolls are due on the first of May.\n"

  @Test func `a section that was repealed keeps its place`() {
    let old = "## § 1 Lights\n\nKeepers tend the lights.\n\n## § 2 (repealed)\n\n\(rest)"
    let new = "## § 1 (repealed)\n\n## § 2 Anchors\n\nShips drop two anchors.\n\n\(rest)"
    #expect(
      changes(old, new).filter { !$0.hasPrefix("unchanged") } == [
        "reworded § 1 → § 1", "removed § 1, ¶ 1 →", "reworded § 2 → § 2", "added → § 2, ¶ 1",
      ])
  }

  @Test func `an item that was deleted keeps its number`() {
    let (first, last) = ("1. Keepers tend the lights.", "3. Ships pay the tolls in May.")
    let old = "\(first)\n\n2. Owners mark the wrecks of barges.\n\n\(last)\n"
    let new = "\(first)\n\n2. [Deleted]\n\n\(last)\n"
    #expect(changes(old, new).filter { !$0.hasPrefix("unchanged") } == ["reworded 2 → 2"])
    #expect(changes(new, old).filter { !$0.hasPrefix("unchanged") } == ["reworded 2 → 2"])
  }

  @Test(arguments: [
    ("(repealed)", "(Repealed)", "reworded 2 → 2 editorial"),
    ("(repealed)", "(reserved)", "reworded 2 → 2"),
  ])
  func `one placeholder for another is a change of words`(
    old: String, new: String, expected: String
  ) {
    func text(_ words: String) -> String {
      "1. Keepers tend the lights.\n\n2. \(words)\n\n3. Ships pay the tolls in May.\n"
    }
    #expect(
      changes(text(old), text(new)).filter { !$0.hasPrefix("unchanged") } == [expected])
  }
}
