import Prose
import Testing

@testable import ProseDiff

@Suite struct ComparisonTests {
  @Test(arguments: [
    ("The Board elects the Council by vote.", "The Council elects the Board by vote."),
    ("The regulation of tariffs is a right.", "The regulations of tariffs is a right."),
  ])
  func `wordings of other words, or of another order of words, are never wholly alike`(
    old: String, new: String
  ) throws {
    let comparison = Comparison(
      Document(name: "old", source: old), Document(name: "new", source: new))
    let change = try #require(comparison.changes.first)
    #expect(comparison.changes.count == 1 && change.kind == .reworded && !change.editorial)
    #expect(change.similarity < 0.9995 && change.similarity > 0.5)
  }

  private let list = """
    1. that coast stations should stay in service until a satellite service replaces them;

    2. that Member States publish the fees which they charge for messages of distress;

    3. that the list of stations be brought up to date each year by the Secretariat;

    4. that training of operators be offered to all small island developing States;
    """

  @Test func `an inserted clause renumbers its neighbours and rewords none`() {
    let new = """
      1. that ships carry two independent receivers in all waters;

      2. that coast stations should stay in service until a satellite service replaces them;

      3. that Member States publish the fees which they charge for messages of distress;

      4. that the list of stations be brought up to date each year by the Secretariat;

      5. that training of operators be offered to all small island developing States;
      """
    #expect(
      changes(list, new) == [
        "added → 1", "unchanged 1 → 2 renumbered", "unchanged 2 → 3 renumbered",
        "unchanged 3 → 4 renumbered", "unchanged 4 → 5 renumbered",
      ])
  }

  @Test(arguments: [
    "第%条及び第5条の規定は、港に適用する。", "第%条至第5条适用于所有港口。", "제%조 및 제5조는 모든 항구에 적용한다.",
    "ข้อ % ถึงข้อ 5 ใช้บังคับกับท่าเรือ", "סעיף % לחוק הנמלים חל על הנמל.",
    "ماده % این قانون بر بندر اعمال می‌شود.",
    "المادة % تسري على الموانئ.", "Article % ICCPR applies to ports.", "§ % Abs. 1 gilt für Häfen.",
  ])
  func `a sentence that opens by citing another article is reworded`(wording: String) {
    let (old, new) = (wording.replacing("%", with: "2"), wording.replacing("%", with: "3"))
    #expect(changes("\(list)\n\n\(old)\n", "\(list)\n\n\(new)\n") == ["reworded ¶ 1 → ¶ 1"])
  }

  @Test func `a clause that keeps its number over new wording is not a rewording`() {
    let new = list.replacing(
      "that Member States publish the fees which they charge for messages of distress;",
      with: "that beacons be tested by an independent laboratory before they are approved;")
    #expect(changes(list, new) == ["removed 2 →", "added → 2"])
  }

  @Test func `a moved and edited clause is one change`() {
    let clauses = list.split(separator: "\n\n").map { String($0.dropFirst(3)) }
    let moved = [
      clauses[3].replacing("all small", with: "all"), clauses[0], clauses[1], clauses[2],
    ]
    let new = moved.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n\n")
    #expect(
      changes(list, new) == [
        "reworded 4 → 1 moved renumbered", "unchanged 1 → 2 renumbered",
        "unchanged 2 → 3 renumbered", "unchanged 3 → 4 renumbered",
      ])
  }

  @Test func `of two exchanged blocks the shorter one moved`() {
    let clauses = list.split(separator: "\n\n").map { String($0.dropFirst(3)) }
    let old = clauses.map { "- \($0)" }.joined(separator: "\n\n")
    let new = [3, 0, 1, 2].map { "- \(clauses[$0])" }.joined(separator: "\n\n")
    #expect(changes(old, new) == ["unchanged • 4 → • 1 moved"])
  }

  @Test func `of exchanged clauses of as many words the same one moved in both directions`() {
    let old = "- that fees be fair;\n\n- that stations be staffed;"
    let new = "- that stations be staffed;\n\n- that fees be fair;"
    #expect(changes(old, new) == ["unchanged • 1 → • 2 moved"])
    #expect(changes(new, old) == ["unchanged • 2 → • 1 moved"])
  }

  @Test func `what has no words stays above a split clause`() {
    let fees = "that States publish the fees for messages of distress"
    let stations = "that coast stations should stay in service until a satellite replaces them all"
    let whole = "- ships\n\n\\###\n\n- \(fees), and \(stations);"
    let parts = "- beacons\n\n\\###\n\n- \(fees);\n\n- \(stations);"
    #expect(changes(whole, parts) == ["removed • 1 →", "added → • 1", "split • 2 → • 2 + • 3"])
    #expect(changes(parts, whole) == ["removed • 1 →", "added → • 1", "merged • 2 + • 3 → • 2"])
  }

  @Test func `a split clause is one change with two parts`() {
    let whole =
      "1. that coast stations should stay in service until a satellite service replaces them, and that Member States publish the fees which they charge for messages of distress;"
    let parts = """
      1. that coast stations should stay in service until a satellite service replaces them;

      2. that Member States publish the fees which they charge for messages of distress;
      """
    #expect(changes(whole, parts) == ["split 1 → 1 + 2"])
    #expect(changes(parts, whole) == ["merged 1 + 2 → 1"])
  }

  @Test func `a clause may be split around another, and moved`() {
    let halves = [
      "that coast stations should stay in service until a satellite service replaces them",
      "that Member States publish the fees which they charge for messages of distress",
    ]
    let whole = "\(halves[0]), and \(halves[1]);"
    let others = [
      "that the list of stations be brought up to date each year by the Secretariat;",
      "that training of operators be offered to all small island developing States;",
    ]
    let added = "that ships carry two independent receivers in all waters;"
    let lines = { (clauses: [String]) in clauses.map { "- \($0)" }.joined(separator: "\n\n") }
    #expect(
      changes(
        lines([whole] + others), lines([halves[0] + ";", added, halves[1] + ";"] + others))
        == ["split • 1 → • 1 + • 3", "added → • 2"])
    #expect(
      changes(lines([whole] + others), lines(others + [halves[0] + ";", halves[1] + ";"])) == [
        "split • 1 → • 3 + • 4 moved"
      ])
    #expect(
      changes(lines([halves[0] + ";"] + others + [halves[1] + ";"]), lines([whole] + others)) == [
        "merged • 1 + • 4 → • 1"
      ])
  }

  @Test func `words of one stem make a pair`() {
    let old = "- Encouraging cooperative initiatives regionally.\n\n" + list
    let new = "- Encourages cooperation, initiative and regions.\n\n" + list
    #expect(changes(old, new).first == "reworded • 1 → • 1")
  }

  @Test func `the parts of a split may repeat how their whole began`() {
    let whole = """
      1. that coast stations should stay in service until a satellite service replaces them, be staffed by trained operators and publish their fees each year;

      2. that the list of stations be brought up to date each year by the Secretariat;
      """
    let parts = """
      1. that coast stations should stay in service until a satellite service replaces them;

      2. that coast stations should be staffed by trained operators;

      3. that the list of stations be brought up to date each year by the Secretariat;
      """
    #expect(changes(whole, parts) == ["split 1 → 1 + 2", "unchanged 2 → 3 renumbered"])
    #expect(changes(parts, whole) == ["merged 1 + 2 → 1", "unchanged 3 → 2 renumbered"])
  }

  @Test func `a new clause next to a reworded one is no part of it`() {
    let new = list.replacing("fees which they charge", with: "charges which they make").replacing(
      "3. that the list", with: "3. that fees be fair;\n\n4. that the list"
    ).replacing("4. that training", with: "5. that training")
    #expect(
      changes(list, new) == [
        "reworded 2 → 2", "added → 3", "unchanged 3 → 4 renumbered", "unchanged 4 → 5 renumbered",
      ])
  }

  @Test func `a dropped clause is no part of its neighbour that took its "and"`() {
    let old = "(a) the report of the Council;\n(b) the report of the Bureau; and\n(c) the plan.\n"
    let new = "(a) the report of the Council; and\n(b) the plan.\n"
    #expect(
      changes(old, new) == [
        "reworded (a) → (a)", "removed (b) →", "unchanged (c) → (b) renumbered",
      ])
  }

  @Test func `of clauses of the same words those of one presentation are a pair`() {
    let old = "# Annex\n\n## Terms of Use\n\nThey bind all users of the service.\n"
    let new =
      "- terms of use\n- terms of service\n\n# Annex\n\n## Terms of Use\n\nThey bind all users.\n"
    #expect(changes(old, new).contains("added → • 1"))
  }

  @Test func `several ways to keep the order of clauses that repeat give one result`() {
    let words = ["pay", "keep", "meet", "report", "close", "open"]
    for seed in UInt64(0)..<60 {
      var numbers = SeededNumbers(seed: seed)
      func draft(_ count: Int) -> String {
        (0..<count).map { _ in "Ships \(words[numbers.below(words.count)])." }
          .joined(separator: "\n\n") + "\n"
      }
      let (old, new) = (draft(9), draft(11))
      func told(_ from: String, _ to: String, _ isBack: Bool) -> Set<[Places]> {
        let comparison = Comparison(
          Document(name: "a", source: from), Document(name: "b", source: to))
        return Set(comparison.changes.map { isBack ? [$0.new, $0.old] : [$0.old, $0.new] })
      }
      #expect(told(old, new, false) == told(new, old, true), "seed \(seed)")
    }
  }

  @Test func `of two clauses of the same words the nearer one is a pair`() {
    let glossary = "# Terms\n\nA link joins two stations of one network.\n"
    let kept = ["Fees are due on the first day.", "Ships keep a log of their calls."]
    let (before, after) = (
      "A station is silent while it awaits its turn and sends no other signal.",
      "A station keeps silence while it awaits its turn and sends no other signal."
    )
    let old = ([glossary, "# Rules", before] + kept).joined(separator: "\n\n")
    let new = ([glossary, after, "# Rules"] + kept + [after]).joined(separator: "\n\n")
    let told = ["added → Terms ¶ 2", "reworded Rules ¶ 1 → Rules ¶ 3 moved"]
    #expect(changes(old, new).filter { !$0.hasPrefix("unchanged") } == told)
    let mirrored = ["removed Terms ¶ 2 →", "reworded Rules ¶ 3 → Rules ¶ 1 moved"]
    #expect(changes(new, old).filter { !$0.hasPrefix("unchanged") } == mirrored)
  }

  @Test(arguments: [
    ("The fees stay.", "[The fees stay.] (Country X)"),
    ("The fees stay; (agreed)", "The fees stay;"),
    ("The fees stay.", "The fees stay. [Suggested for closure]"),
    ("[Fees [of stations] stay.]", "Fees [of stations] stay. (agreed ad ref)"),
  ])
  func `brackets around a clause and status marks are no wording`(old: String, new: String) {
    #expect(changes(old, new) == ["reworded ¶ 1 → ¶ 1 editorial marks"])
  }

  @Test(arguments: [
    ("The fees [shall] stay.", "The fees shall stay."),
    ("The fees do [not] stay.", "The fees do not stay. (agreed ad ref)"),
    ("The fees stay [for 30 days].", "The fees [stay for 30 days]."),
  ])
  func `brackets around a part of a clause are more than presentation`(old: String, new: String) {
    #expect(changes(old, new) == ["reworded ¶ 1 → ¶ 1 marks"])
  }

  @Test func `a clause under a new heading changed its list`() {
    let old =
      "invites Member States\n\n1. to send their reports to the Secretariat by May;\n\n2. to publish the fees that they charge for messages;\n"
    let new =
      "invites Member States\n\n1. to send their reports to the Secretariat by May;\n\ninvites the Secretary-General\n\nto publish the fees that they charge for messages.\n"
    #expect(
      changes(old, new) == [
        "added → invites the Secretary-General",
        "reworded invites Member States 2 → invites the Secretary-General ¶ 1 moved renumbered editorial",
      ])
  }

  @Test func `a clause dropped but for a few words is removed`() {
    let old = """
      1. to report to the Council each year on fees;

      2. to examine the costs of the cost-reduction programme and to stop all recruitment until the Council has decided on it;

      3. to publish the accounts of the Union within six months;
      """
    let new = """
      1. to report to the Council each year on fees;

      2. to publish the accounts of the Union and the costs of the cost-reduction programme within six months;
      """
    #expect(changes(old, new) == ["removed 2 →", "reworded 3 → 2 renumbered"])
  }

  @Test func `a clause that cites another instrument is another clause`() {
    let old = """
      a) Resolution 12 (Rev. Port Town, 2022) of the Conference, on building confidence;

      b) Resolution 71 (Rev. Port Town, 2022) of the Conference, on the strategic plan of the Union for the next period;
      """
    let other = old.replacing("71 (Rev", with: "139 (Rev").replacing(
      "the strategic plan of the Union for the next period",
      with: "bridging the divide between rich and poor regions")
    #expect(changes(old, other) == ["removed b) →", "added → b)"])
    let year = old.replacing("71 (Rev. Port Town, 2022)", with: "71 (Rev. Lake City, 2026)")
    #expect(changes(old, year) == ["reworded b) → b)"])
  }

  @Test func `a clause that cites another document is another clause`() {
    let old = "8. Takes note of document C25/10;\n\n9. Takes note of document C25/11."
    let new = "8. Takes note of document C25/10;\n\n9. Endorses document C25/12."
    #expect(changes(old, new) == ["removed 9 →", "added → 9"])
  }

  @Test func `a split clause can be renumbered too`() {
    let whole =
      "5. that coast stations stay in service until a satellite replaces them, and that States publish the fees for messages of distress;"
    let parts =
      "7. that coast stations stay in service until a satellite replaces them;\n\n8. that States publish the fees for messages of distress;"
    #expect(changes(whole, parts) == ["split 5 → 7 + 8 renumbered"])
  }

  @Test func `headings that are only labels follow their content`() {
    let old =
      "Article 1\n\nThe Parties shall keep their coast stations in service.\n\nArticle 2\n\nThe fund is kept by the Secretariat in Port Town.\n"
    let new =
      "Article 1\n\nA Party is a State that has deposited its instrument.\n\nArticle 2\n\nThe Parties shall keep their coast stations in service.\n\nArticle 3\n\nThe fund is kept by the Secretariat in Port Town.\n"
    #expect(
      changes(old, new) == [
        "added → Article 1", "added → Article 1, ¶ 1", "unchanged Article 1 → Article 2 renumbered",
        "unchanged Article 2 → Article 3 renumbered",
      ])
  }

  @Test(arguments: [40, 60, 300])
  func `like clauses of a long list are paired in their order`(count: Int) {
    let old = (1...count).map { "\($0). The Party shall pay the fee of the year." }
    let new = old.map { $0.replacing("shall", with: "should") }
    let told = changes(old.joined(separator: "\n"), new.joined(separator: "\n"))
    #expect(told == (1...count).map { "reworded \($0) → \($0)" })
  }

  @Test func `a label in another normal form is the same`() {
    let text =
      "Art\u{ED}culo 14. Los usuarios pagan.\n\n(\u{623}) \u{627}\u{644}\u{623}\u{637}\u{631}\u{627}\u{641}"
    let decomposed = String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { scalar in
          scalar == "\u{ED}"
            ? ["i", "\u{301}"] : scalar == "\u{623}" ? ["\u{627}", "\u{654}"] : [scalar]
        }))
    #expect(
      Comparison(Document(name: "a", source: text), Document(name: "b", source: decomposed)).summary
        .renumbered == 0)
  }
}
