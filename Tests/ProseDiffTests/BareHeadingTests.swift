import Testing

/// Headings that are only a label.
@Suite struct BareHeadingTests {
  /// A statute whose second article holds some clauses.
  private func statute(_ first: [String], _ number: String, _ second: [String]) -> String {
    let clauses =
      ["## Article 1", "Keepers tend the lights at night."] + first + ["## Article \(number)"]
      + second + ["## Article 3", "Owners mark the wrecks of barges."]
    return clauses.joined(separator: "\n\n") + "\n"
  }

  private let moved = "Ships drop two anchors in a storm."
  private let new = ["Brokers deposit a bond in May.", "Pilots are sworn in."]

  @Test func `an article whose clauses left it for another keeps its heading`() {
    let old = statute([], "2", [moved])
    let later = statute([moved, "Nets are mended on land."], "2", new)
    let told = ["added → Article 1, ¶ 3", "added → Article 2, ¶ 1", "added → Article 2, ¶ 2"]
    #expect(
      Set(changes(old, later))
        == Set(told + ["unchanged Article 2, ¶ 1 → Article 1, ¶ 2 moved"]))
    #expect(
      Set(changes(later, old))
        == Set(
          told.map { "removed \($0.dropFirst("added → ".count)) →" }
            + ["unchanged Article 1, ¶ 2 → Article 2, ¶ 1 moved"]))
  }

  @Test func `an article with another number and other clauses is another one`() {
    let (old, later) = (statute([], "2", [moved]), statute([moved], "2 bis", new))
    #expect(
      changes(old, later).sorted() == [
        "added → Article 2 bis", "added → Article 2 bis, ¶ 1", "added → Article 2 bis, ¶ 2",
        "removed Article 2 →",
      ])
  }
}
