import Negotiation
import Prose
import ProseDiff
import Testing

struct StandingChangeTests {
  /// What is told of the last clause, which stands in a list of others.
  private func flags(_ old: String, _ new: String, _ profile: Profile = .itu) -> [String] {
    let list = "1. that the stations be kept;\n\n2. that the beacons be lit;\n\n3. "
    let comparison = Comparison(
      Document(name: "a", source: list + old), Document(name: "b", source: list + new)
    ).negotiated(profile)
    return comparison.changes.last.map { change in
      change.flags.filter { $0.name != .marks }.map { flag in
        "\(flag.name.rawValue) \(flag.old.joined(separator: "|")) > \(flag.new.joined(separator: "|"))"
      }
    } ?? []
  }

  @Test func `what became of marks is told of clauses that were split or merged as well`() {
    let whole =
      "that the stations report their outages each year, and that the Union list them (agreed)"
    let parts = "that the stations report their outages each year;\n\n4. [that the Union list them]"
    #expect(
      flags(whole, parts) == [
        "bracketOpened  > that the Union list them", "reopened agreed > ",
      ])
    #expect(
      flags(parts, whole) == [
        "bracketClosed that the Union list them > that the Union list them", "status  > agreed",
      ])
  }

  @Test func `a third time offered adds no deadline to the two before`() {
    let told = flags(
      "that tugs report within [12][24] months;", "that tugs report within [12][24][36] months;")
    #expect(told == ["bracketWidened 12|24 > 12|24|36"])
  }

  @Test func `kana outside of brackets are words`() {
    let text = "［事務局長］はこれについてすみやかにしらせなければならない。"
    #expect(Standings(Document(name: "a", source: text), .itu)[0].bracketed == .part)
  }

  @Test(arguments: [
    (
      "all operators should report their outages each year;",
      "all operators [should] report their outages each year;", ["bracketOpened  > should"]
    ),
    (
      "all operators [should] report their outages each year;",
      "all operators should report their outages each year;", ["bracketClosed should > should"]
    ),
    (
      "all operators should report their outages [each year];",
      "all operators should report their outages;", ["scope each > ", "bracketClosed each year > "]
    ),
    (
      "all [operators] should report [their outages] each year;",
      "all [operators should report their outages] each year;",
      ["bracketWidened operators|their outages > operators should report their outages"]
    ),
    (
      "all [operators should report their outages] each year;",
      "all [operators] should report [their outages] each year;",
      ["bracketNarrowed operators should report their outages > operators|their outages"]
    ),
    (
      "all operators [should] ou [must] report their outages each year;",
      "all operators must report their outages each year;", ["optionAdopted should|must > must"]
    ),
    (
      "all operators [should report their outages] each year;",
      "all operators should report [their outages] each year;",
      ["bracketNarrowed should report their outages > their outages"]
    ),
    (
      "all operators [should] [are free to] report their outages each year;",
      "all operators should report their outages each year;",
      ["optionAdopted should|are free to > should"]
    ),
    (
      "all operators [should/must] report their outages each year;",
      "all operators must report their outages each year;", ["optionAdopted should|must > must"]
    ),
    (
      "all operators [should] [must] [may] report their outages each year;",
      "all operators [should] [must] report their outages each year;",
      ["bracketNarrowed should|must|may > should|must"]
    ),
    (
      "all operators [should] [must] report their outages each year;",
      "all operators [must] report their outages each year;",
      ["bracketNarrowed should|must > must"]
    ),
    (
      "outages [of all operators] [each year] are reported;",
      "outages of all operators [each year] are reported;",
      ["bracketClosed of all operators > of all operators"]
    ),
    (
      "outages [of all operators] [each year] are reported;",
      "outages of all operators each year are reported;",
      ["bracketClosed of all operators|each year > of all operators|each year"]
    ),
    (
      "[all operators [should] [should not] report their outages;]",
      "[all operators should not report their outages;]",
      ["optionAdopted should|should not > should not"]
    ),
    (
      "[all operators report their outages each year] [Upland Federation]",
      "all operators report their outages each year",
      [
        "bracketClosed all operators report their outages each year > "
          + "all operators report their outages each year", "proposer Upland Federation > ",
      ]
    ),
    (
      "all [operators report] their outages each year;",
      "all operators report [their outages] each year;",
      ["bracketClosed operators report > operators report", "bracketOpened  > their outages"]
    ),
    (
      "all [operators report their] outages each year;",
      "all operators report [their outages] each year;",
      [
        "bracketClosed operators report their > operators report their",
        "bracketOpened  > their outages",
      ]
    ),
    (
      "[all] operators report each year to all keepers;",
      "all operators report each year to [all] keepers;",
      ["bracketClosed all > all", "bracketOpened  > all"]
    ),
    (
      "all operators report [their outages and all losses] each year;",
      "all operators report [their outages] each year;", ["scope all > "]
    ),
    (
      "all operators report each year […] their outages;",
      "all operators report each year their outages;", []
    ),
    (
      "all operators report their outages [by 2030] [by 2032];",
      "all operators report their outages by 2031;",
      ["deadline by 2030|by 2032 > by 2031", "bracketClosed by 2030|by 2032 > "]
    ),
    (
      "all operators report their outages by the end of [2030] [2032];",
      "all operators report their outages by the end of 2032;",
      ["optionAdopted 2030|2032 > 2032"]
    ),
    (
      "all operators report their outages [by 2030/by 2032];",
      "all operators report their outages by 2032;",
      ["optionAdopted by 2030|by 2032 > by 2032"]
    ),
    (
      "all operators report their outages by [2030/2032];",
      "all operators report their outages by 2030;",
      ["deadline by 2030/2032 > by 2030", "bracketClosed 2030/2032 > 2030"]
    ),
    (
      "[Every operator/each keeper] reports its outages;", "each keeper reports its outages;",
      ["optionAdopted Every operator|each keeper > each keeper"]
    ),
    (
      "reports [of the Operators of stations] are due;",
      "reports of operators of stations are due;",
      ["bracketClosed of the Operators of stations > of operators of stations"]
    ),
    (
      "all operators [must] [are invited to] report their outages;",
      "all operators should report their outages;",
      ["modal must|are invited to > should", "bracketClosed must|are invited to > "]
    ),
    (
      "all operators report their outages each year;",
      "all operators report their outages each year; *(agreed)*", ["status  > agreed"]
    ),
    (
      "all operators report their outages each year; (agreed)",
      "all operators report all their outages each year;",
      ["scope  > all", "reopened agreed > "]
    ),
    (
      "all operators report their outages each year; (agreed)",
      "all operators report their outages each year; (pending)", ["reopened agreed > pending"]
    ),
    (
      "all operators report their outages each year; (pending)",
      "all operators report their outages each year; (agreed)", ["status pending > agreed"]
    ),
    (
      "[all operators report their outages each year;] (Country X)",
      "[all operators report their outages each year;] (Country X, Group Y)",
      ["proposer Country X > Country X|Group Y"]
    ),
    (
      "the operators report to the Bureau [of the operators];",
      "the operators report to the Bureau;",
      ["bracketClosed of the operators > "]
    ),
    (
      "operators report [to the Bureau] and [the Bureau] meets;",
      "operators report and [the Bureau] meets;", ["bracketClosed to the Bureau > "]
    ),
    (
      "all operators [must] [should] report and [may] [can] pay;",
      "all operators must report and can pay;",
      ["optionAdopted must|should > must", "optionAdopted may|can > can"]
    ),
  ])
  func `what became of marks`(old: String, new: String, told: [String]) {
    #expect(flags(old, new) == told)
  }

  @Test(arguments: [
    ("运营者[应当][可以]报告；", "运营者可以报告；", "optionAdopted 应当|可以 > 可以"),
    ("运营者［应当］［可以］报告；", "运营者可以报告；", "optionAdopted 应当|可以 > 可以"),
    ("运营者【每年】报告；", "运营者每年报告；", "bracketClosed 每年 > 每年"),
    ("运营者应[酌情][尽快]报告；", "运营者应尽快报告；", "optionAdopted 酌情|尽快 > 尽快"),
  ])
  func `an option between words without spaces is adopted`(old: String, new: String, told: String) {
    #expect(flags(old, new) == [told])
  }

  @Test func `an alternative is adopted`() {
    let told = flags(
      "all operators report;\n\n3 alt. [each operator reports its outages to the Bureau each year;]",
      "each operator reports its outages to the Bureau each year;")
    let wording = "each operator reports its outages to the Bureau each year;"
    #expect(told == ["bracketClosed \(wording) > \(wording)", "alternativeAdopted  > "])
  }

  @Test func `an alternative is adopted as it was worded`() {
    let told = flags(
      "all operators report;\n\n3 alt. each operator reports its outages to the Bureau each year;",
      "each operator reports its outages to the Bureau each year;")
    #expect(told == ["alternativeAdopted  > "])
  }

  @Test func `an alternative is adopted whose mark is short`() {
    let told = flags(
      "all operators report;\n\n[Alt 2: each operator reports its outages to the Bureau each year;]",
      "each operator reports its outages to the Bureau each year;")
    let wording = "each operator reports its outages to the Bureau each year"
    #expect(told == ["bracketClosed Alt 2: \(wording); > \(wording)", "alternativeAdopted  > "])
  }

  @Test func `a number that now stands beside another as an option is not replaced`() {
    let told = flags(
      "the fund is governed by [a board of 12 members] [the Council];",
      "the fund is governed by a board of [12] [16] members;")
    #expect(
      told == ["bracketClosed a board of 12 members|the Council > ", "bracketOpened  > 12|16"])
  }

  @Test func `a bracket over several clauses is told of each of them, and whose it is`() {
    let clauses = ["all operators report;", "all keepers meet;", "all beacons are lit;"]
    let open = "1. [\(clauses[0])\n\n2. \(clauses[1])\n\n3. \(clauses[2])] (Country X)\n"
    let plain = "1. \(clauses[0])\n\n2. \(clauses[1])\n\n3. \(clauses[2])\n"
    func names(_ old: String, _ new: String) -> [[String]] {
      Comparison(Document(name: "a", source: old), Document(name: "b", source: new)).negotiated()
        .changes.map { $0.flags.map(\.name.rawValue).filter { $0 != "marks" } }
    }
    #expect(names(plain, open) == Array(repeating: ["bracketOpened", "proposer"], count: 3))
    #expect(names(open, plain) == Array(repeating: ["bracketClosed", "proposer"], count: 3))
    #expect(names(open, open) == [[], [], []])
  }

  @Test func `an agreed clause that is removed is not reopened`() {
    let list = "1. that the stations be kept;\n\n2. that the beacons be lit;\n"
    let removed = Comparison(
      Document(name: "a", source: list + "\n3. all operators report; (agreed)\n"),
      Document(name: "b", source: list)
    ).negotiated().changes.last
    #expect(removed?.flags == [Change.Flag(.status, old: ["agreed"])])
  }

  @Test func `brackets side by side are no options where they hold what is to be struck`() {
    let (old, new) = (
      "all operators [should] [are free to] report each year;",
      "all operators should report each year;"
    )
    #expect(flags(old, new) == ["optionAdopted should|are free to > should"])
    #expect(
      flags(old, new, .who) == [
        "modal are free to > ", "deletionWithdrawn should > should", "deletionMade are free to > ",
      ])
    #expect(
      flags("all operators report;", "all operators [report];", .who)
        == ["deletionProposed  > report"])
  }

  @Test func `a clause that goes with the brackets around it was to be struck`() {
    let list = "1. that the stations be kept;\n\n2. that the beacons be lit;\n"
    func flags(_ profile: Profile) -> [Change.Flag]? {
      Comparison(
        Document(name: "a", source: list + "\n3. [that operators report;]\n"),
        Document(name: "b", source: list)
      ).negotiated(profile).changes.last?.flags
    }
    #expect(flags(.who) == [Change.Flag(.deletionMade, old: ["that operators report;"])])
    #expect(flags(.itu) == [])
  }

  @Test func `whose a wording is is no part of it`() {
    let told = flags(
      "all operators report their outages each year;",
      "EU: all operators report their outages each year;")
    #expect(told == ["proposer  > EU"])
  }

  @Test func `a text that is too short to tell its language is in the one that is named`() {
    let pair = (
      Document(name: "a", source: "Prie Paul;\n"), Document(name: "b", source: "Invite Paul;\n")
    )
    func flags(_ name: LanguageName?) -> [String] {
      Comparison(pair.0, pair.1).negotiated(in: name).changes.flatMap(\.flags).map(\.name.rawValue)
    }
    #expect(flags(nil) == [])
    #expect(flags(LanguageName("fr-CA")) == ["weaker"])
    #expect(flags(LanguageName("fr", isGiven: false)) == ["weaker"])
    #expect(flags(LanguageName("de")) == [])
  }

  @Test func `a status on a line of its own is told of the clause above`() {
    let list = "1. that the stations be kept;\n\n2. that the beacons be lit;\n"
    let told = Comparison(
      Document(name: "a", source: list), Document(name: "b", source: list + "\n(agreed)\n")
    ).negotiated().changes.map(\.flags)
    #expect(told == [[], [Change.Flag(.status, new: ["agreed"])], []])
  }

  @Test func `options that are paragraphs of their own are alternatives`() {
    let told = flags(
      "[Option 1: all operators report their outages each year;]\n\n"
        + "[Option 2: the Bureau asks each harbour for its logs;]",
      "all operators report their outages each year;")
    #expect(told == ["alternativeDropped  > "])
  }

  @Test func `numbers and dates of a masthead are not told`() {
    func document(_ symbol: String, _ day: String) -> Document {
      Document(
        name: symbol,
        source: "# Opinion on beacons\n\nDocument \(symbol)\n\nGeneva, \(day)\n\n"
          + "The conference (Geneva, \(day)),\n\nrecalling\n\na) the plan of \(day) of all keepers;\n"
      )
    }
    let comparison = Comparison(
      document("WTPF-13/5", "14 May 2013"), document("WTPF-13/9", "16 May 2013")
    ).negotiated()
    let told = comparison.changes.map { $0.flags.map(\.name.rawValue) }
    #expect(told.filter { !$0.isEmpty } == [["date"]])
    #expect(told.last == ["date"])
  }

  @Test func `a plain text has no marks that change`() {
    #expect(flags("operators report each year;", "operators [report] each year;", .plain).isEmpty)
  }

  @Test func `a mark of a note after brackets around a whole clause is no more of its wording`() {
    let (free, note) = ("that the gauges be read daily.[^1]", "\n\n[^1]: Document A/1.")
    let comparison = Comparison(
      Document(name: "a", source: "1. that the lamps be lit."),
      Document(
        name: "b", source: "1. that the lamps be lit.\n\n2. [that tides be told.][^1]" + note)
    ).negotiated(.itu)
    #expect(comparison.changes.flatMap(\.flags).map(\.name) == [.bracketOpened])
    #expect(
      flags(free, "[that the gauges be read daily.][^1]").first?.hasPrefix("bracketOpened") == true)
  }
}
