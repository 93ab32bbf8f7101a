import Negotiation
import Prose
import Testing

struct StandingTests {
  private func standings(_ source: String, _ profile: Profile = .itu) -> [Standing] {
    let document = Document(name: "a", source: source)
    let standings = Standings(document, profile)
    return document.clauses.indices.map { standings[$0] }
  }

  @Test(arguments: [
    ("to report;", Standing.Extent.none), ("[to report;]", .whole), ("to [report];", .part),
    ("[to report] [to tell];", .whole), ("[[to] report];", .whole), ("to [report;", .none),
    ("to report];", .none), ("to report [see annex](annex.md);", .none), ("to report[^1];", .none),
    ("as in the Agenda[3].", .none), ("to report […] all;", .none),
    ("to report [...] all;", .none), ("within [3] years;", .part), ("paragraph [3];", .part),
    ("paragraphs 1 and [3];", .part), ("在[3]年内提交报告；", .part),
    ("a quorum of [10].", .part), ("at least [3], at most [9].", .part), ("they report.[3]", .none),
    ("a fee of [100]; it may rise.", .part), ("[提交报告；]", .whole), ("提交[报告]；", .part),
    ("［提交报告；］", .whole), ("提交［报告］；", .part), ("提交【报告】；", .part),
    ("［提交报告；］（欧盟）", .whole),
  ])
  func `how much of a clause stands in brackets`(text: String, extent: Standing.Extent) {
    #expect(standings(text).map(\.bracketed) == [extent])
  }

  @Test(arguments: [
    ("to moor [barges/tugs] at the quay;", ["barges", "tugs"]),
    ("to moor ［barges/tugs］ at the quay;", ["barges", "tugs"]),
    ("to moor 【barges/tugs】 at the quay;", ["barges", "tugs"]),
    ("to moor [barges/old [tugs]] at the quay;", []),
    ("to moor [barges/old ［tugs］] at the quay;", []),
    ("to moor ［barges/old 【tugs】］ at the quay;", []),
    ("to moor 【barges/old [tugs]】 at the quay;", []),
    ("停靠【驳船/拖船】；", ["驳船", "拖船"]), ("停靠［驳船/旧【拖船】］；", []),
  ])
  func `words with slashes in brackets are options where no other bracket is among them`(
    text: String, options: [String]
  ) {
    let bytes = Array(text.utf8)
    let found = standings(text).flatMap(\.brackets.options)
    #expect(
      found.map { $0.map { String(decoding: bytes[$0], as: UTF8.self) } }
        == (options.isEmpty ? [] : [options]))
  }

  @Test(arguments: [
    ("to join the [Mooring List][list];", Standing.Extent.none), ("to join the [list];", .none),
    ("to join the [Mooring List][other];", .part), ("to [join][leave] the list;", .part),
    ("to join the [List](https://a.example \"Of moorings\");", .none),
    ("to join [the list](Upland, and others: all);", .part), ("names = [\"a\", \"b\"]", .none),
    ("to see [https://a.example] first;", .none), ("to see [the port] first;", .part),
    ("a share of f = [3] per cent;", .part),
  ])
  func `brackets of links and of values offer nothing`(text: String, extent: Standing.Extent) {
    #expect(standings(text + "\n\n[List]: https://a.example/moorings").first?.bracketed == extent)
  }

  @Test func `a paragraph that says where a link leads is not in brackets`() {
    #expect(standings("[a]: https://a.example\n\n[b]: later").map(\.bracketed) == [.none, .part])
  }

  @Test func `a bracket may reach over several clauses`() {
    let found = standings("1. to [meet;\n\n2. to report;\n\n3. to tell] all;\n\n4. to end.")
    #expect(found.map(\.bracketed) == [.part, .whole, .part, .none])
  }

  @Test(arguments: [
    ("Agreed", true), ("provisionally agreed", true), ("agreed ad ref", true), ("closed", true),
    ("not agreed", false), ("suggested for closure", false), ("pending", false),
    ("Upland reserves its position", false), ("approuvé", true), ("réservé", false),
    ("convenido", true), ("reservado", false), ("согласовано", true), ("не согласовано", false),
    ("متفق عليه", true), ("商定", true), ("已商定", true), ("vereinbart", true),
    ("nicht vereinbart", false), ("合意済み", true),
  ])
  func `a status says whether all agree`(status: String, isAgreed: Bool) {
    let found = standings("1. to report; (\(status))\n\n2. to dredge the ports;")
    #expect(found.map(\.status) == [status, nil])
    #expect(found.map(\.isAgreed) == [isAgreed, false])
  }

  @Test func `a status says nothing of the next clause`() {
    let found = standings("1. to meet; (agreed)\n\n2. to report;\n\n3. [to tell;] (Country X)")
    #expect(found.map(\.status) == ["agreed", nil, nil])
    #expect(found.map(\.isAgreed) == [true, false, false])
    #expect(found.map(\.proposers) == [[], [], ["Country X"]])
  }

  @Test(arguments: [
    ("EU: to report each year;", ["EU"]), ("EU, G77: to report;", ["EU", "G77"]),
    ("Comments from the Group of States (3 May 2024): to report;", ["the Group of States"]),
    ("Country X, Government: We agree to report;", ["Country X"]),
    ("NOTE: the report is annual;", []), ("to report: each year;", []),
    ("[to report;] (Country X, Group Y)", ["Country X", "Group Y"]),
    ("[to report];(US, EU)", ["US", "EU"]), ("[to report](US)", ["US"]),
    ("to report; (US, EU)", ["US", "EU"]),
    ("[EU: to report each year;]", ["EU"]), ("EU/US: to report;", ["EU", "US"]),
    ("US and EU: to report;", ["US", "EU"]), ("Comments from Country X", ["Country X"]),
    ("Comments from members are few.", []), ("the forum of the Union (ITU)", []),
    ("[to report each year;] [Upland Federation]", ["Upland Federation"]),
    ("Proposition de Règlement du Conseil", []), ("Proposition de Règlement : les réseaux", []),
    ("Observations de terrain: les réseaux croissent;", []),
    ("Observations du Groupe des États: publier;", ["Groupe des États"]),
    ("Propuesta de la Unión Europea: publicar;", ["Unión Europea"]),
    ("Предложение Союза: публиковать;", ["Союза"]), ("Предложение о сроках: публиковать;", []),
    ("AI: Member States report;", []), ("Comments by 14 May 2013", []),
    ("来自欧盟的意见：提交报告；", ["欧盟"]), ("［提交报告；］（欧盟）", ["欧盟"]),
  ])
  func `who proposed a wording`(text: String, proposers: [String]) {
    #expect(standings(text).map(\.proposers) == [proposers])
  }

  @Test(arguments: [
    ("all [should] [must] work", ["should", "must"]),
    ("all [should]/[must] work", ["should", "must"]),
    ("all [should] or [must] work", ["should", "must"]),
    ("all [should/must] work", ["should", "must"]),
    ("[all] States [shall] work", []), ("resolution [60/252]", []),
    ("all [by 2030/by 2032] work", ["by 2030", "by 2032"]), ("[A/RES/60/252]", []),
    ("[States and/or bodies] work", []), ("[a [b] [c] d]", ["b", "c"]),
  ])
  func `brackets side by side are options`(text: String, options: [String]) {
    let bytes = Array(text.utf8)
    let groups = standings(text)[0].brackets.options
    #expect(
      groups.first.map { $0.map { String(decoding: bytes[$0], as: UTF8.self) } } ?? [] == options)
  }

  @Test(arguments: [
    ("*(agreed)*", ["agreed", nil, nil]), ("(agreed)", ["agreed", nil, nil]),
    ("[**agreed ad ref**]", ["agreed ad ref", nil, nil]),
    (
      "(agreed, subject to the approval of the capitals of the island States)",
      [
        "agreed, subject to the approval of the capitals of the island States", nil, nil,
      ]
    ),
  ])
  func `a status on a line of its own is that of the clause above`(
    line: String, statuses: [String?]
  ) {
    let source = "1. to meet;\n\n\(line)\n\n2. to report;\n"
    #expect(standings(source).map(\.status) == statuses)
    let count = StandingCount(Document(name: "a", source: source), .itu).total
    #expect((count.agreed, count.open) == (1, 1))
  }

  @Test func `a number in brackets is that of a note where the document has it`() {
    let found = standings("1. as they report [3];\n\n2. a quorum of [10];\n\n[3] See the log.\n")
    #expect(found.map(\.bracketed).prefix(2) == [.none, .part])
  }

  @Test func `a status in brackets on a line of its own is no clause in brackets`() {
    let found = standings("1. to meet;\n\n[suggested for closure]\n\n2. to report;\n")
    #expect(found.map(\.status) == ["suggested for closure", nil, nil])
    #expect(found.map(\.bracketed) == [.none, .none, .none])
  }

  @Test func `an option of Chinese is offered with a colon as wide as a character`() {
    #expect(standings("备选案文1：提交报告；").map(\.isAlternative) == [true])
  }

  @Test func `the lines above a text are not counted`() {
    let source = """
      WTPF-13/DT/4-E

      15 May 2013

      Original: English

      # Chapter Three: Plans

      Chair's Paper (SECTION FIVE)

      The Forum (Geneva, 2013),

      recalling

      a) the plan; (agreed)
      """
    let count = StandingCount(Document(name: "a", source: source), .itu)
    #expect((count.total.agreed, count.total.open) == (1, 0))
    #expect(count.sections.map(\.address) == ["Chapter Three, recalling"])
    let text = "We commit to reduce the losses of the sector by 30 per cent\n\n1. to end.\n"
    #expect(StandingCount(Document(name: "b", source: text), .itu).total.open == 2)
  }

  @Test func `a bracketed bis is another version for the United Nations alone`() {
    let source = "3. to meet;\n\n[3 bis. to report;]\n"
    #expect(standings(source, .un).map(\.isAlternative) == [false, true])
    #expect(standings(source, .itu).map(\.isAlternative) == [false, false])
  }

  @Test func `a plain text has no marks`() {
    let found = standings("1. to meet; (agreed)\n\n2. [to tell;] (Country X)", .plain)
    #expect(found.map(\.status) == [nil, nil])
    #expect(found.map(\.bracketed) == [.none, .none])
    #expect(found.map(\.proposers) == [[], []])
  }

  @Test func `clauses are counted by section and proposer`() {
    let source = """
      recalling

      a) the plan; (agreed)

      b) [the charter;] (Country X)

      invites Member States

      1 to report;

      2 to [meet]; (agreed ad ref)
      """
    let count = StandingCount(Document(name: "a", source: source), .itu)
    #expect(count.total.agreed == 1)
    #expect(count.total.bracketed == 2)
    #expect(count.total.open == 1)
    #expect(count.sections.map(\.address) == ["recalling", "invites Member States"])
    #expect(count.clauses(of: "Country X") == 1)
  }
}
