import Testing

@testable import Commands

/// Where a briefing and a backgrounder tell of what, and what they leave out.
struct BriefPlacesTests {
  private let scene: RepositoryVerbTests
  private var console: RecordedConsole { scene.console }

  /// The second version of the opinion, changed once more.
  private static func third(_ changes: (String, String)...) -> String {
    changes.reduce(RepositoryVerbTests.second) { $0.replacing($1.0, with: $1.1) }
  }

  init() throws {
    scene = try RepositoryVerbTests()
    try scene.commitBoth()
  }

  @discardableResult
  private func run(_ words: [String]) -> ProcessStatus {
    console.run(words, in: scene.folder.path, variables: scene.identity)
  }

  private func output(_ words: String...) -> String {
    let before = console.output.count
    #expect(run(words) == .done)
    return String(console.output.dropFirst(before))
  }

  private func commit(_ text: String, _ options: String..., as name: String = "opinion") throws {
    let path = try scene.folder.write(text, to: "draft.md")
    #expect(run(["commit", path, "--text", name] + options) == .done)
  }

  /// Adds a public note and clears it.
  @discardableResult
  private func cleared(_ words: String...) -> String {
    let before = console.output.count
    #expect(run(["note", "add"] + words + ["-a", "public"]) == .done)
    let id = String(console.output.dropFirst(before).prefix { $0 != ":" })
    for step in ["review", "clear"] { #expect(run(["note", step, id]) == .done) }
    return id
  }

  // MARK: - A note on a change belongs to that change

  @Test func `a note on a change is told only where that change is`() throws {
    let id = cleared(
      "opinion", "recalling", "a)", "-k", "why", "--source", "the Chair", "-m", "Both count.")
    try commit(Self.third(("two phases", "two phases, in 2003 and 2005,")), "--date", "2013-06-01")
    let stale =
      "ecp brief: \(id) speaks of the change from rev1 to rev2, which does not stand as it was made,"
      + " and is left out\n"
    #expect(!output("brief", "opinion", "rev1").contains("Both count.") && console.errors == stale)
    #expect(output("brief", "opinion", "rev1", "rev2").contains("**Why:** Both count."))
    let other = cleared(
      "opinion", "recalling", "a)", "-k", "what-changed", "-m", "The years are named.")
    try commit(
      Self.third(
        ("two phases", "two phases, in 2003 and 2005,"), ("open to all", "open to everybody")))
    #expect(
      output("brief", "opinion", "rev1").contains(
        "**What changed (rev2 → rev3):** The years are named."))
    #expect(!output("brief", "opinion").contains("The years are named."))
    #expect(
      console.errors.contains(
        "ecp brief: \(other) speaks of the change from rev2 to rev3, and is left out\n"))
    #expect(
      output("brief", "opinion", "-k", "backgrounder").contains(
        "**What changed (rev2 → rev3):** The years are named."))
  }

  @Test func `a note on a clause of the version before tells why it went`() throws {
    try commit(Self.third(("a) the outcome of the two phases of the Summit;\n\n", "")))
    cleared(
      "opinion@rev2", "recalling", "a)", "-k", "why", "--source", "the Chair", "-m", "Not needed.")
    let text = output("brief", "opinion")
    let removed = try #require(text.firstRange(of: "### recalling a): removed"))
    #expect(text[removed.upperBound...].contains("**Why:** Not needed.[^1]"))
    #expect(output("brief", "opinion", "rev1").contains("**Why (rev2 → rev3):** Not needed.[^1]"))
    #expect(!output("brief", "opinion", "rev1", "rev2").contains("Not needed."))
  }

  @Test func `a change may be of versions that do not follow each other`() throws {
    try commit(Self.third(("open to all", "open to everybody")), "--date", "2013-06-01")
    cleared(
      "opinion", "recalling", "a)", "-k", "what-changed", "--against", "rev1", "-m", "Since spring."
    )
    #expect(output("brief", "opinion", "rev1").contains("**What changed:** Since spring."))
    #expect(!output("brief", "opinion").contains("Since spring."))
  }

  @Test func `what was taken back is no change to be explained`() throws {
    let id = cleared(
      "opinion", "recalling", "a)", "-k", "what-changed", "--quote", "of the Summit", "-m", "Said.")
    try commit(RepositoryVerbTests.first, "--date", "2013-06-01")
    #expect(!output("brief", "opinion", "rev1").contains("Said."))
    #expect(
      console.errors
        == "ecp brief: \(id) speaks of the change from rev1 to rev2, which does not stand as it"
        + " was made, and is left out\n")
  }

  @Test func `nor is what came back with other words of its clause changed`() throws {
    let first = "resolves\n\n1. that Members should report each year;\n\n2. that all pay a fee;\n"
    try commit(first, as: "relief")
    try commit(
      "resolves\n\n1. that Members shall report each year;\n", "--date", "2013-06-01", as: "relief")
    let kinds = ["-k", "what-changed", "-m"]
    cleared(
      "relief", "resolves", "1", kinds[0], kinds[1], kinds[2], "Bound.", "--quote", "each year")
    cleared("relief@rev1", "resolves", "2", kinds[0], kinds[1], kinds[2], "The fee went.")
    let told = output("brief", "relief")
    #expect(told.contains("Bound.") && told.contains("The fee went."))
    try commit(
      first.replacing("each year", with: "each year in May"), "--date", "2013-06-02", as: "relief")
    for kind in ["briefing", "backgrounder"] {
      let text = output("brief", "relief", "rev1", "rev3", "-k", kind)
      #expect(!text.contains("Bound.") && !text.contains("The fee went."))
    }
  }

  // MARK: - Brackets and marks

  @Test func `brackets that open are told, and notes on what was agreed no longer`() throws {
    let text = "resolves\n\n1. that all operators pay a fee; (agreed)\n\n2. that it is small;\n"
    try commit(text, as: "relief")
    let id = cleared("relief", "resolves", "1", "-m", "All have agreed.")
    try commit(
      text.replacing(
        "that all operators pay a fee; (agreed)", with: "[that all operators pay a fee;]"),
      "--date", "2013-06-01", as: "relief")
    let told = output("brief", "relief")
    #expect(told.contains("In one clause only brackets, status or proposer changed."))
    #expect(told.contains("### resolves 1: brackets or marks\n\nPut in brackets."))
    #expect(!told.contains("All have agreed.") && !told.contains("No wording changed"))
    #expect(
      console.errors == "ecp brief: \(id) rests on words that have changed, and is left out\n")
  }

  @Test func `no briefing is written into a file of another format`() {
    #expect(run(["brief", "opinion", "-o", scene.folder.path + "/b.pdf"]) == .failed)
    #expect(console.errors.hasPrefix("ecp brief: no briefing is written in the format of"))
  }

  @Test func `a note on a change that was none is written, and that is said`() {
    cleared("opinion", "recalling", "b)", "-k", "what-changed", "-m", "It did.")
    #expect(
      console.errors == "ecp note add: recalling b) is the same in rev1 and rev2; --against names"
        + " another version\n")
  }

  @Test func `notes on clauses that did not change stand by themselves`() {
    cleared("opinion", "recalling", "b)", "-m", "The group met twice.")
    let text = output("brief", "opinion")
    let parts = text.split(separator: "## ", omittingEmptySubsequences: false)
    let changed = parts.first { $0.hasPrefix("What changed") } ?? ""
    #expect(!changed.contains("recalling b)"))
    #expect(
      text.contains(
        """
        ## Notes on other clauses

        ### recalling b): unchanged

        > *rev2:* “the report of the expert group,”

        **Background:** The group met twice.

        """))
  }

  // MARK: - Facts of a change

  @Test func `what stood in brackets is not told as new, nor as gone`() throws {
    let text = "resolves\n\n1. that a report should be published within [30] [60] days;\n"
    func commitNext(_ options: String, on day: Int) throws {
      let next = text.replacing("[30] [60]", with: options)
      try commit(next, "--date", "2013-06-0\(day)", as: "relief")
    }
    for (day, options) in zip(1..., ["[30] [60]", "60", "[60]", "[30] [60]", "120"]) {
      try commitNext(options, on: day)
      guard day > 1 else { continue }
      let briefing = output("brief", "relief")
      #expect(briefing.contains("### resolves 1: reworded"))
      #expect(!briefing.contains("is new") && !briefing.contains("is gone"))
    }
    #expect(output("brief", "relief").contains("became “within 120 days”"))
    try commit(
      text.replacing(" within [30] [60] days", with: ""), "--date", "2013-06-06", as: "relief")
    try commitNext("90", on: 7)
    #expect(output("brief", "relief").contains("Deadline: “within 90 days” is new."))
  }

  @Test func `what stands above the text is told last, with or without symbols`() throws {
    let text = """
      Document 12-E

      Lindhaven, 14 May 2013

      # Opinion 12

      ## Draft opinion on access

      Original: English, \u{2116} 12

      recalling

      a) the outcome of the second phase of the Summit,

      is of the view

      1. that access should be open to all;

      """
    try commit(text, as: "masthead")
    try commit(
      text.replacing("12-E", with: "19-E").replacing("14 May", with: "16 June")
        .replacing("\u{2116} 12", with: "\u{2116} 19").replacing("Opinion 12", with: "Opinion 19")
        .replacing("second phase", with: "phases"),
      "--date", "2013-06-16", as: "masthead")
    let headings = output("brief", "masthead").split(separator: "\n").filter {
      $0.hasPrefix("### ")
    }
    #expect(headings.first == "### recalling a): reworded" && headings.count > 4)
  }

  @Test func `a line in bold above the title is no title`() throws {
    let text =
      "**Body for Lamps**\n\nFifth session\n\n# Keeping of *lamps*\n\n1. Lamps are lit;\n\n2. Ports open;\n"
    try commit(text, as: "lamps")
    try commit(
      text.replacing("Body for Lamps", with: "Body for Lights").replacing(" open", with: " close"),
      "--date", "2013-06-16", as: "lamps")
    let brief = output("brief", "lamps")
    #expect(brief.hasPrefix("# Keeping of lamps\n"))
    let headings = brief.split(separator: "\n").filter { $0.hasPrefix("### ") }
    #expect(headings.first == "### Keeping of lamps 2: reworded")
    #expect(headings.last?.hasPrefix("### Body for Lights: reworded") == true)
    #expect(output("export", "lamps", "-f", "html").contains("<title>Keeping of lamps</title>"))
  }

  @Test func `what people settled by hand is what the briefing tells of`() throws {
    let text = "1. all may attend the meeting;\n\n2. reports are sent by post;\n"
    try commit(text, as: "settled")
    try commit(
      "1. everybody is welcome at the sessions;\n\n2. reports are sent by post;\n", "--date",
      "2013-06-01", as: "settled")
    #expect(output("brief", "settled").contains("### 1: removed"))
    #expect(run(["pair", "settled@rev1", "1.", "settled@rev2", "1."]) == .done)
    let text2 = output("brief", "settled")
    #expect(text2.contains("### 1: reworded") && !text2.contains("removed"))
    let id = cleared("settled@rev1", "1.", "--quote", "the", "-m", "Said of the meeting.")
    #expect(run(["note", "check", "settled"]) == .done)
    #expect(console.paged.contains(": stale (cleared, public), settled@rev1, 1"))
    #expect(!id.isEmpty)
  }

  // MARK: - The backgrounder, and addresses that lead somewhere

  @Test func `each note of a backgrounder says what it is, beside views as well`() {
    for (kind, words) in [
      ("view", "One is enough."), ("correction", "It was two."), ("question-answer", "Why? So."),
    ] { cleared("opinion", "recalling", "a)", "-k", kind, "-m", words) }
    let text = output("brief", "opinion", "-k", "backgrounder")
    for words in [
      "**One view:** One is enough.", "**Correction:** It was two.",
      "**Question and answer:** Why? So.",
    ] { #expect(text.contains(words)) }
    #expect(!text.contains("## What the text says") && text.contains("## Points of discussion"))
  }

  @Test func `sections in which nothing stands are not there, in either paper`() {
    for language in ["en", "fr"] {
      let papers = [
        output("brief", "opinion", "-k", "backgrounder", "--language", language),
        output("brief", "opinion", "--language", language),
      ]
      for paper in papers {
        let lines = paper.split(separator: "\n").map(String.init)
        for (line, next) in zip(lines, lines.dropFirst() + ["## "]) where line.hasPrefix("## ") {
          #expect(!next.hasPrefix("## "), "\(line) is empty")
        }
      }
      #expect(papers[0].ranges(of: "\n## ").count == 1)
    }
  }

  @Test func `notes on the title say what the text is`() {
    cleared("opinion", "Draft opinion on access", "-m", "It is an opinion, and binds nobody.")
    let text = output("brief", "opinion", "-k", "backgrounder")
    #expect(
      text.contains("## What the text is\n\n**Background:** It is an opinion, and binds nobody.\n"))
    #expect(!text.contains("### Draft opinion"))
  }

  @Test func `in a page each address leads to where its clause is told of`() {
    cleared("opinion", "recalling", "a)", "-k", "line", "-m", "We welcome it.")
    let briefing = output("brief", "opinion", "-f", "html")
    #expect(
      briefing.contains(
        "<h3 dir=\"ltr\" id=\"recalling-a\"><a class=\"place\" href=\"#recalling-a\">"))
    let page = output("brief", "opinion", "-k", "backgrounder", "-f", "html")
    #expect(page.ranges(of: "href=\"#recalling-a\"").count == 2)
    #expect(page.ranges(of: "id=\"recalling-a\"").count == 1)
    #expect(
      output("brief", "opinion", "-k", "backgrounder").contains(
        "> **We welcome it.** — recalling a)\n"))
  }
}
