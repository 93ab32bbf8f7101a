import Testing

@testable import ProseDiff

/// References to clauses that were merged or split.
@Suite struct RegroupedListTests {
  private let first = "We call for the removal of export restrictions on medical goods"
  private let second = "the transfer of vaccine technology to regional hubs"
  private let funds = "Funding is a matter for the Board."

  /// Whether a last clause only follows where its references became others, as the second and third
  /// clauses were merged, and where they became the old ones again, as these were split.
  private func follow(_ old: String, _ new: String) -> [Bool] {
    let before = CitingDraft.list(
      ["We reaffirm our goals.", "\(first).", "We call for \(second).", funds, old])
    let after = CitingDraft.list(
      ["We reaffirm our goals.", "\(first) and for \(second).", funds, new])
    return [changes(before, after), changes(after, before)].map {
      $0.last?.hasSuffix("followsRenumbering") == true
    }
  }

  @Test(arguments: [
    ("We report on paragraphs 2 and 3.", "We report on paragraph 2."),
    ("We report on paragraphs 2, 3 and 4.", "We report on paragraphs 2 and 3."),
    ("We report on paragraphs 2 to 4.", "We report on paragraphs 2 and 3."),
    ("We report on paragraphs 1 to 3.", "We report on paragraphs 1 and 2."),
    ("Informamos sobre los párrafos 2 y 3.", "Informamos sobre el párrafo 2."),
    ("Nous parlons des paragraphes 2 et 3.", "Nous parlons du paragraphe 2."),
    (
      "We report on paragraphs 2 and 3; 4 ships sail.",
      "We report on paragraph 2; 4 ships sail."
    ),
  ])
  func `a list that follows a merge or a split follows the renumbering`(old: String, new: String) {
    #expect(follow(old, new) == [true, true])
  }

  @Test(arguments: [
    ("We report on paragraphs 2 and 3.", "We report on paragraph 1."),
    ("We report on paragraphs 2 and 3.", "We report on paragraph 3."),
    ("We report on paragraphs 2 and 4.", "We report on paragraph 2."),
    ("We report on paragraphs 1 and 2.", "We report on paragraph 2."),
    ("We report on paragraphs 2 and 3.", "We report on article 2."),
    ("We report on paragraphs 2 and 3.", "We reported on paragraph 2."),
    ("We report on paragraphs 2 and 3 to the Board.", "We report on paragraph 2 of the Board."),
    ("We act on paragraphs 2 and 3 of the Charter.", "We act on paragraph 2 of the Charter."),
    (
      "Rules 2 and 3 of the Rules of the Assembly hold.",
      "Rule 2 of the Rules of the Assembly hold."
    ),
    ("We send 2 and 3 ships.", "We send 2 ships."),
    ("The price is item 2 and 3 per cent.", "The price is item 2 per cent."),
    ("We report on paragraphs 2 and 3 in 5 days.", "We report on paragraph 2 in 4 days."),
  ])
  func `a list that changed otherwise does not`(old: String, new: String) {
    #expect(follow(old, new) == [false, false])
  }
}
