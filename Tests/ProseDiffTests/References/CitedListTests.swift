import Testing

@testable import ProseDiff

/// Lists of numbers, and what they cite together.
@Suite struct CitedListTests {
  @Test(arguments: [
    ("paragraphs 2, 3 (b) and 5 to 7", ["2 3b 5 7"]), ("paragraph 2 and 5 ships", ["2 5"]),
    ("paragraph 2, 5 ships", ["2", "5"]), ("section 2 (4) (a) and (5)", ["24a5"]),
    ("items b, c and d", ["b c d"]), ("points b and c below", ["b c"]), ("a ship", []),
    ("annex I", ["i"]), ("2. Ships pay 3", ["2", "3"]), ("§§ 2-4", ["2 4"]),
  ])
  func `lists hold their numbers with the parts of each`(text: String, lists: [String]) {
    let words = CitingWords(text)
    let told = words.lists.all.map { list in
      list.range.filter { words[$0].isNumber || list.elements.contains($0) }
        .map { (list.elements.dropFirst().contains($0) ? " " : "") + words[$0].text }.joined()
    }
    #expect(told == lists)
  }

  @Test(arguments: [
    ("2 to 5", ["2", "3*", "4*", "5"]), ("2, 4-6 and 8", ["2", "4", "5*", "6", "8"]),
    ("5 to 2", ["5", "2"]), ("2 to 900", ["2", "900"]), ("2 bis", ["2bis"]),
  ])
  func `a range holds the numbers within it`(list: String, numbers: [String]) {
    let words = CitingWords("paragraphs \(list)")
    let told = CitedListNumber.all(
      at: words.lists.all[0].elements, of: words.lists.all[0], in: words)
    #expect(told.map { $0.text + ($0.isWritten ? "" : "*") } == numbers)
  }

  @Test(arguments: [
    ("Under rule 2 ships pay.", "Under rule 3 ships pay.", ["2 3"]),
    ("Rule 2 binds. Rule 5 ends.", "Rule 3 binds. None ends.", ["2 3"]),
    ("Rule 2 binds.", "All pay.", []),
    ("Rule 2 (4) and (5)", "Rule 3 (4) and (6)", ["2 3", "45 46"]),
    ("Rules 2 (a) and 3", "Rules 2 (b)", ["23 2"]),
  ])
  func `lists correspond that stand among the same words`(
    old: String, new: String, groups: [String]
  ) {
    let words = Sides(CitingWords(old), CitingWords(new))
    let told = CitedListPair.all(in: words).flatMap(\.groups).map { group in
      [group.old.map { words.old[$0].text }, group.new.map { words.new[$0].text }]
        .map { $0.joined() }.joined(separator: " ")
    }
    #expect(told == groups)
  }

  @Test(
    arguments: [
      // 2 was removed, 3 is now 2, 4 is now 3.
      ("2", [nil], "2", ["2"]), ("3", ["2"], "3", ["3"]), ("3", ["2"], "2", []),
      ("2 3", [nil, "2"], "2 5", []), ("2 3", [nil, "2"], "2 3", ["2", "3"]),
      ("3 4", ["2", "3"], "2 3", []), ("3 4", ["2", "3"], "3 4 7", ["3", "4"]),
      ("3 4 5", ["2", "3", "4"], "2 3", []), ("3 4 9", ["2", "3", "9"], "4 9", ["4"]),
      ("2 3", [nil, "2"], "2", []), ("7 8", ["7", "8"], "7 8 9", []),
    ] as [(String, [String?], String, [String])])
  func `numbers are left behind that stayed although what they cite has another`(
    old: String, current: [String?], new: String, left: [String]
  ) {
    let (olds, news) = (old.split(separator: " "), new.split(separator: " "))
    let update = ListUpdate(
      olds: olds.map { CitedLabel.Number(String($0)) },
      current: current.map { $0.map { CitedLabel.Number($0) } },
      now: news.map { CitedLabel.Number(String($0)) })
    #expect(update.leftBehind.map { String(olds[$0]) } == left)
  }
}
