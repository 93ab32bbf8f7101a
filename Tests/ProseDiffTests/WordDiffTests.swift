import Testing

@testable import ProseDiff

@Suite struct WordDiffTests {
  private func redline(_ old: String, _ new: String) -> String {
    var words = WordDiff()
    return words.edits(from: old, to: new).map { edit in
      switch edit.operation {
      case .equal: edit.text
      case .delete: "[-\(edit.text)-]"
      case .insert: "{+\(edit.text)+}"
      }
    }.joined()
  }

  @Test(arguments: [
    ("Members shall pay.", "Members should pay.", "Members [-shall-]{+should+} pay."),
    (
      "paragraphs 35, 69 and 71", "paragraphs 35, 65, 69 and 71", "paragraphs 35, {+65, +}69 and 71"
    ),
    (
      "paragraphs 35, 69 and 71 of the Agenda",
      "relevant paragraphs, including paragraphs 35, 65, 69 and 71 of the Agenda",
      "{+relevant paragraphs, including +}paragraphs 35, {+65, +}69 and 71 of the Agenda"
    ),
    ("the twoday meeting", "the two-day meeting", "the [-twoday-]{+two-day+} meeting"),
    ("公约第三条规定", "公约第四条规定", "公约第[-三-]{+四-}条规定".replacing("四-}", with: "四+}")),
    (
      "Parties [shall][should] pay", "Parties [should][shall] pay",
      "Parties [[-shall-]{+should+}][[-should-]{+shall+}] pay"
    ),
    (
      "Study Groups 2, 3, 5 and 17 to report", "Study Groups 2, 5, 17 and 20 to report",
      "Study Groups 2, [-3, -]5[- and-]{+,+} 17 {+and 20 +}to report"
    ),
    (
      "weeks 2 to 5 of a year", "weeks 5 to 9 of a year", "weeks [-2-]{+5+} to [-5-]{+9+} of a year"
    ),
    ("same", "same", "same"), ("", "new", "{+new+}"), ("old", "", "[-old-]"),
  ])
  func `edits are whole words`(old: String, new: String, expected: String) {
    #expect(redline(old, new) == expected)
  }

  /// Both ways: what is put in one way is struck the other.
  @Test(arguments: [
    (
      "The Union shall report. The Council shall rest.",
      "The Union shall report. The Bureau shall meet. The Council shall rest.",
      "The Union shall report. {The Bureau shall meet. }The Council shall rest."
    ),
    (
      "members shall report to the Union; and",
      "members shall report; they shall report to the Union; and",
      "members shall report{; they shall report} to the Union; and"
    ),
    ("通知理事会。理事会应当审议。", "通知理事会。理事长开会。理事会应当审议。", "通知理事会。{理事长开会。}理事会应当审议。"),
    (
      "适用于成员国，第四条适用于部门成员", "适用于成员国，第五条适用于观察员，第四条适用于部门成员",
      "适用于成员国，{第五条适用于观察员，}第四条适用于部门成员"
    ),
    (
      "States to contribute voluntarily",
      "States [in a position to do so] to contribute voluntarily",
      "States {[in a position to do so] }to contribute voluntarily"
    ),
    (
      "to invite Member States to cooperate",
      "to invite Member States, Sector Members and Member States to cooperate",
      "to invite Member States{, Sector Members and Member States} to cooperate"
    ),
    (
      "to assist developing countries;",
      "to assist developing countries and least developed countries;",
      "to assist developing countries{ and least developed countries};"
    ),
    ("协助发展中国家的工作", "协助发展中国家和最不发达国家的工作", "协助发展中国家{和最不发达国家}的工作"),
    ("协助发展中国家；", "协助发展中国家和最不发达国家；", "协助发展中国家{和最不发达国家}；"),
    ("ab ab", "ab ab ab", "ab ab{ ab}"), ("the plan", "the plan. The plan", "the plan{. The plan}"),
  ])
  func `what is put in or struck begins and ends where phrases part`(
    shorter: String, longer: String, expected: String
  ) {
    let parts = { (open: String, close: String) in
      expected.replacing("{", with: open).replacing("}", with: close)
    }
    #expect(redline(shorter, longer) == parts("{+", "+}"))
    #expect(redline(longer, shorter) == parts("[-", "-]"))
  }

  @Test(arguments: [
    (
      "paragraphs 2 and 3 above", "paragraphs 3 and 4 above",
      "paragraphs [-2-]{+3+} and [-3-]{+4+} above"
    ),
    (
      "paragraphs 3 and 4 above", "paragraphs 2 and 3 above",
      "paragraphs [-3-]{+2+} and [-4-]{+3+} above"
    ),
    ("a 7 and b", "7 and b c", "[-a -]7 and b{+ c+}"),
    (
      "Items 5, 6 and 7 of the list", "Items 6, 7 and 8 of the list",
      "Items [-5-]{+6+}, [-6-]{+7+} and [-7-]{+8+} of the list"
    ),
    (
      "items 16 and 17 and 18", "items 15 and 16 and 17",
      "items [-16-]{+15+} and [-17-]{+16+} and [-18-]{+17+}"
    ),
    ("items 4, 8, 9 and 12", "items 4, 9, 11 and 12", "items 4, [-8, -]9{+, 11+} and 12"),
    (
      "from 1100 to 1900 tons", "from 1200 to 1800 tons",
      "from [-1100-]{+1200+} to [-1900-]{+1800+} tons"
    ),
    ("| 2 | 47 000 |", "| 3 | 51 500 |", "| [-2-]{+3+} | [-47 000-]{+51 500+} |"),
  ])
  func `numbers that follow one another are replaced one by one`(
    old: String, new: String, expected: String
  ) {
    #expect(redline(old, new) == expected)
  }

  @Test(arguments: [
    (
      "States shall keep records", "States should keep full records",
      "States [-shall-]{+should+} keep {+full +}records"
    ),
    (
      "States shall regularly keep annually checked records",
      "States should always keep fully filed records",
      "States [-shall regularly keep annually checked-]{+should always keep fully filed+} records"
    ),
  ])
  func `only words between two replaced phrases are taken into these`(
    old: String, new: String, expected: String
  ) {
    #expect(redline(old, new) == expected)
  }

  @Test(arguments: ["3", "３", "٣", "[", "【", "］"])
  func `a number or a square bracket of any script is no stray word`(fixed: String) {
    #expect(
      redline("Members deliver \(fixed) reports yearly", "Parties submit \(fixed) papers annually")
        == "[-Members deliver-]{+Parties submit+} \(fixed) [-reports yearly-]{+papers annually+}")
  }

  @Test(arguments: [
    ("港务局决定罚款五万元", "港务局决定罚款十五万元", "港务局决定罚款[-五万-]{+十五万+}元"),
    ("船只停靠圣彼得堡，", "船只停靠鹿特丹堡港，", "船只停靠[-圣彼得堡-]{+鹿特丹堡港+}，"),
    ("船主は運賃を支払う", "船主は手間賃金を支払う", "船主は[-運賃-]{+手間賃金+}を支払う"),
    ("議長は幹事会が選ぶ", "議長は議員会が選ぶ", "議長は[-幹事会-]{+議員会+}が選ぶ"),
    ("เรือห้าลำจอดทุกสองวัน", "เรือหกลำจอดทุกหนึ่งวัน", "เรือ[-ห้า-]{+หก+}ลำจอดทุก[-สอง-]{+หนึ่ง+}วัน"),
  ])
  func `no letter is left of a word without spaces around it`(
    old: String, new: String, expected: String
  ) {
    #expect(redline(old, new) == expected)
  }

  @Test(arguments: [
    (
      "by [a board of 12 members] [the Council];", "by a board of [12] [16] members;",
      "by [-[-]a board of {+[+}12{+] [16]+} members[-] [the Council]-];"
    ),
    (
      "[The Bureau shall report each year;]", "The Bureau shall report [each year][twice a year];",
      "[-[-]The Bureau shall report {+[+}each year{+][twice a year]+};[-]-]"
    ),
    ("losses [by 2030];", "losses [by 2030] [by 2035];", "losses [by 2030]{+ [by 2035]+};"),
    ("losses [by 2030] [by 2035];", "losses [by 2035];", "losses [-[by 2030] -][by 2035];"),
    ("the [old] plan", "the [new] plan", "the [[-old-]{+new+}] plan"),
  ])
  func `brackets are put around words and taken off, and no words around brackets`(
    old: String, new: String, expected: String
  ) {
    #expect(redline(old, new) == expected)
  }

  @Test func `wordings that share only stray words show as phrases replaced`() {
    let edits = redline(
      "We support the evolution of governance based on the Geneva Principles",
      "The right of a coast State is to elaborate the role of the Parties")
    #expect(edits.components(separatedBy: "[-") <= 2)
  }

  @Test func `what stays between an insertion and a deletion is kept`() {
    #expect(
      redline(
        "Members who fall ill, are paid by this Act and by the rules of the second part of the Code",
        "Members who fall ill or for whom leave on the birth of a child is due, are paid by this Act"
      )
        == "Members who fall ill{+ or for whom leave on the birth of a child is due+}, are paid by "
        + "this Act[- and by the rules of the second part of the Code-]")
  }

  @Test func `a long stretch is aligned by its rare words`() {
    let old = (0..<3000).map { "word\($0) of the list" }
    var new = old
    new[1500] = "another word of the list"
    var words = WordDiff()
    let edits = words.edits(from: old.joined(separator: " "), to: new.joined(separator: " "))
    #expect(edits.count { $0.operation == .delete } == 1)
    #expect(edits.filter { $0.operation == .insert }.map(\.text) == ["another word"])
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
