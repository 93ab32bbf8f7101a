import Testing

@testable import Commands

/// Briefings: what they say, and above all what they do not.
struct BriefVerbTests {
  let scene: RepositoryVerbTests
  var console: RecordedConsole { scene.console }

  static let third = RepositoryVerbTests.second
    .replacing("1. that access should be open to all;", with: "1. that access may be open to all;")
    .replacing("b) the report of the expert group,", with: "b) the second report;")

  init() throws {
    scene = try RepositoryVerbTests()
    try scene.commitBoth()
  }

  func run(_ words: [String]) -> ProcessStatus {
    console.run(words, in: scene.folder.path, variables: scene.identity)
  }

  func output(_ words: String...) -> String {
    let before = console.output.count
    #expect(run(words) == .done)
    return String(console.output.dropFirst(before))
  }

  func commitThird() throws {
    let path = try scene.folder.write(Self.third, to: "three.md")
    #expect(run(["commit", path, "--text", "opinion", "--date", "2013-05-15"]) == .done)
  }

  /// Adds a note to the clause that the second version changed, and takes steps with it.
  @discardableResult
  func note(_ body: String, _ options: [String] = ["-a", "public"], _ steps: String...)
    -> String
  {
    let added = output2(["note", "add", "opinion", "recalling", "a)", "-m", body] + options)
    let id = String(added.prefix { $0 != ":" })
    for step in steps { #expect(run(["note", step, id]) == .done) }
    return id
  }

  func output2(_ words: [String]) -> String {
    let before = console.output.count
    #expect(run(words) == .done)
    return String(console.output.dropFirst(before))
  }

  /// What a briefing says in every format, each as text.
  private func everyFormat(_ options: String...) throws -> [String] {
    let word = scene.folder.path + "/brief.docx"
    #expect(run(["brief", "opinion", "-o", word] + options) == .done)
    return [
      output2(["brief", "opinion"] + options),
      output2(["brief", "opinion", "-f", "html"] + options),
      output2(["brief", "opinion", "-k", "backgrounder"] + options),
      output2(["brief", "opinion", "-k", "backgrounder", "-f", "html"] + options),
      output2(["convert", word]),
    ]
  }

  @Test func `a briefing says what changed in exact words, and the cleared note on it`() {
    note(
      "Both phases are meant.", ["-a", "public", "-k", "why", "--source", "the Chair"], "review",
      "clear")
    #expect(
      output("brief", "opinion").contains(
        """
        ### recalling a): reworded

        Number: “second” became “two”.

        > *rev1:* “the outcome of the **second phase** of the Summit;”

        > *rev2:* “the outcome of the **two phases** of the Summit;”

        **Why:** Both phases are meant.[^1]

        """))
    #expect(output("brief", "opinion").hasSuffix("[^1]: the Chair\n"))
  }

  @Test func `nothing that is not public, cleared and lifted gets out, in no format`() throws {
    note("SECRET draft")
    note("SECRET review", ["-a", "public"], "review")
    note("SECRET withdrawn", ["-a", "public"], "review", "clear", "withdraw")
    note("SECRET internal", ["-a", "internal"], "review", "clear")
    note("SECRET default", [], "review", "clear")
    note("SECRET embargoed", ["-a", "embargoed"], "review", "clear")
    note("SECRET until", ["--embargo", "2013-05-14T05:00+02:00"], "review", "clear")
    let edited = note("fine", ["-a", "public"], "review", "clear")
    #expect(run(["note", "edit", edited, "-m", "SECRET edited"]) == .done)
    note("open one", ["-a", "public"], "review", "clear")
    note("open two", ["-a", "public"], "review", "clear", "publish")
    for text in try everyFormat() {
      #expect(!text.contains("SECRET"))
      #expect(text.contains("open one") && text.contains("open two"))
      #expect(!text.contains("NOT FOR RELEASE"))
    }
    #expect(
      console.errors.contains(
        "ecp brief: 7 notes are not cleared, or for other readers, and left out"))
  }

  @Test func `readers who are named get their notes and no others, and every page says so`() throws
  {
    note("for us", ["-a", "internal"], "review", "clear")
    note("for later", ["--embargo", "2013-05-14T05:00+02:00"], "review", "clear")
    note("SECRET draft", ["-a", "internal"])
    for text in try everyFormat("--include", "internal") {
      #expect(text.contains("for us") && !text.contains("for later") && !text.contains("SECRET"))
    }
    let embargoed = try everyFormat("--include", "embargoed")
    for text in embargoed { #expect(!text.contains("for us") && text.contains("for later")) }
    let both = output("brief", "opinion", "--include", "internal,embargoed")
    let stamp = "**INTERNAL – NOT FOR RELEASE · UNDER EMBARGO – NOT FOR RELEASE**"
    #expect(both.hasPrefix(stamp + "\n") && both.hasSuffix(stamp + "\n"))
    #expect(both.contains("*\\[under embargo until 2013-05-14T05:00:00+02:00\\]*"))
    let page = output("brief", "opinion", "-f", "html", "--include", "internal")
    #expect(page.contains("<div class=\"running\">INTERNAL – NOT FOR RELEASE</div>"))
    let parts =
      "import zipfile; z = zipfile.ZipFile('brief.docx');"
      + " print(*(z.read('word/' + part).decode() for part in ('header.xml', 'document.xml')))"
    let word = try shell("cd \(scene.folder.path) && python3 -c \"\(parts)\"")
    #expect(word.output.contains("UNDER EMBARGO – NOT FOR RELEASE"))
    #expect(word.output.contains("<w:headerReference w:type=\"default\" r:id=\"rId1\"/>"))
  }

  @Test func `a template without a stamp does not take it off`() throws {
    note("for us", ["-a", "internal"], "review", "clear")
    let template = output("brief", "opinion", "--template")
    _ = try shell("mkdir -p '\(scene.folder.path)/drafts/templates'")
    _ = try scene.folder.write(
      template.replacing("stamp-internal: INTERNAL – NOT FOR RELEASE", with: "stamp-internal: -"),
      to: "drafts/templates/briefing.en.md")
    #expect(output("brief", "opinion", "--include", "internal").contains("**INTERNAL**"))
  }

  @Test func `an embargo that is over is none`() {
    note("at five", ["--embargo", "2013-05-14T05:00+02:00"], "review", "clear")
    #expect(!output("brief", "opinion").contains("at five"))
    console.wait(3600)
    #expect(output("brief", "opinion").contains("**Background:** at five\n"))
  }

  @Test(arguments: ["public", "internal,", "everybody", "internal,public"])
  func `no other readers can be named`(_ who: String) {
    #expect(run(["brief", "opinion", "--include", who]) == .failed)
    #expect(console.errors.hasPrefix("ecp brief: --include cannot be"))
  }

  @Test func `over several versions a change tells which of them it came with`() throws {
    try commitThird()
    let text = output("brief", "opinion", "rev1")
    #expect(text.contains("### recalling a): reworded, with rev2 of 14 May 2013\n"))
    #expect(text.contains("### is of the view 1: reworded, with rev3 of 15 May 2013\n"))
    #expect(!output("brief", "opinion").contains(", with rev"))
  }

  @Test func `a change came with the version that changed its words, not one that took marks off`()
    throws
  {
    let text = RepositoryVerbTests.second
      .replacing("should be open to all", with: "[should] [may] be open to all")
    for (day, text) in [(15, text), (16, text.replacing("[may] ", with: "may "))] {
      let path = try scene.folder.write(text, to: "\(day).md")
      #expect(run(["commit", path, "--text", "opinion", "--date", "2013-05-\(day)"]) == .done)
    }
    #expect(
      output("brief", "opinion", "rev1").contains(
        "### is of the view 1: reworded, with rev3 of 15 May 2013\n"))
    #expect(
      output("brief", "opinion", "rev3").contains("### is of the view 1: reworded\n"))
  }

  @Test func `a clause that several versions changed tells the last of them, one put in the first`()
    throws
  {
    let text = Self.third.replacing(
      "1. that access may", with: "1. that ports report each year;\n\n2. that access may")
    for (day, text) in [
      (14, text),
      (16, text.replacing("each year", with: "twice a year").replacing("may", with: "shall")),
    ] {
      let path = try scene.folder.write(text, to: "\(day).md")
      #expect(run(["commit", path, "--text", "opinion", "--date", "2013-05-\(day)"]) == .done)
    }
    let brief = output("brief", "opinion", "rev1")
    #expect(brief.contains("### is of the view 1: added, with rev3 of 14 May 2013\n"))
    #expect(
      brief.contains(
        "### is of the view 2: reworded (formerly is of the view 1), last changed with rev4 of 16 May 2013\n"
      ))
  }

  @Test func `what says something else under another heading is told, though it only moved`() throws
  {
    let head =
      "# Resolution\n\n## Article 1 Lakes\n\nThe Council,\n\n*instructs the Secretary-General*\n\n"
    let (item, other) = ("to ratify the Convention on lakes without delay;", "to list the lakes;")
    let rest = "\n\n*encourages Member States*\n\n"
    let texts = [
      "\(head)1. \(other)\n\n2. \(item)\(rest)1. to name two experts.\n",
      "\(head)1. \(other)\(rest)1. to name two experts.\n\n2. \(item)\n",
    ]
    for (index, text) in texts.enumerated() {
      let path = try scene.folder.write(text, to: "lakes-\(index).md")
      #expect(run(["commit", path, "--text", "lakes"]) == .done)
    }
    let brief = output("brief", "lakes")
    #expect(brief.hasPrefix("# Resolution\n"))
    #expect(!brief.contains("No wording changed"))
    #expect(brief.contains("Verb: “instructs” became “encourages”."))
  }

  @Test func `a backgrounder quotes clauses with their views side by side`() {
    let view = ["-a", "public", "-k", "view"]
    note("one phase is enough.", view, "review", "clear")
    note("both phases count.", view, "review", "clear")
    let text = output("brief", "opinion", "--kind", "backgrounder")
    #expect(
      text.contains("### a) recalling a)\n\n> “the outcome of the two phases of the Summit;”\n"))
    #expect(text.contains("**One view:**") && text.contains("**Another view:**"))
    #expect(text.ranges(of: "One view").count == 1)
  }

  @Test func `a backgrounder pulls out every line, with its source and embargo, and unquoted`() {
    let until = ["--embargo", "2013-05-15T05:00+02:00", "-k", "line"]
    note(
      "We welcome it.", ["-a", "public", "-k", "line", "--source", "the Chair"], "review", "clear")
    note("We wait.", until, "review", "clear")
    let text = output("brief", "opinion", "-k", "backgrounder", "--include", "embargoed")
    #expect(text.contains("> **We welcome it.**[^1] — recalling a)\n"))
    #expect(
      text.contains(
        "> **We wait.** *\\[under embargo until 2013-05-15T05:00:00+02:00\\]*"
          + " — recalling a)\n"))
  }

  @Test
  func `contact and disclaimer are those of the settings, and the language that of the templates`()
    throws
  {
    let settings =
      "[press]\n contact = Ann, ann@example.org\n disclaimer = \"Kein <b>amtlicher</b> Text.\"\n"
    _ = try scene.folder.write(settings, to: ".ecpconfig")
    #expect(output("brief", "opinion").contains("Press contact: Ann, ann@example.org\n"))
    #expect(
      output("brief", "opinion", "-f", "html").contains("Kein &lt;b&gt;amtlicher&lt;/b&gt; Text."))
    #expect(output("brief", "opinion", "--language", "fr-CH").contains("## Ce qui a changé\n"))
    #expect(run(["brief", "opinion", "--language", "de"]) == .failed)
    #expect(console.errors.hasSuffix("ecp brief --template prints\n"))
    _ = try shell("mkdir -p '\(scene.folder.path)/drafts/templates'")
    _ = try scene.folder.write(
      "language: de\n---\nVon {{oldLabel}} zu {{newLabel}}.\n",
      to: "drafts/templates/briefing.de.md")
    #expect(output("brief", "opinion", "--language", "de") == "Von rev1 zu rev2.\n")
    #expect(!output("status").contains("templates"))
    _ = try scene.folder.write("---\n{{tittle}}\n", to: "drafts/templates/briefing.de.md")
    #expect(run(["brief", "opinion", "--language", "de"]) == .failed)
    #expect(
      console.errors.hasSuffix(
        "ecp brief: drafts/templates/briefing.de.md, line 2: no fact is called 'tittle'; did you mean title?\n"
      ))
  }

  @Test func `without an earlier version there is nothing to brief of`() throws {
    let path = try scene.folder.write("1. one;\n", to: "alone.md")
    #expect(run(["commit", path]) == .done)
    #expect(run(["brief", "alone"]) == .failed)
    #expect(console.errors.contains("ecp brief: alone has no version before rev1"))
    #expect(output("brief", "alone", "-k", "backgrounder").contains("This is version rev1 of"))
  }

  @Test func `a change of status alone is listed, after those that matter more`() throws {
    let (first, second) = ("1. that fees end;\n\n2. that ports open;\n", "3. that ships sail;\n")
    let versions = [
      first + "\n" + second,
      "1. that fees end; (agreed)\n\n2. that all ports open;\n\n" + second + "\n(agreed)\n",
    ]
    for text in versions {
      let path = try scene.folder.write("# Plan\n\n" + text, to: "plan.md")
      #expect(run(["commit", path, "--text", "plan"]) == .done)
    }
    let brief = output("brief", "plan")
    let (words, status) = (
      brief.firstRange(of: "### 2: reworded"), brief.firstRange(of: "### 1: brackets")
    )
    #expect(try #require(words).lowerBound < (try #require(status)).lowerBound)
    #expect(brief.contains("“that fees end; **(agreed)**”"))
    #expect(brief.contains("### 3: unchanged\n\nStatus: “agreed” is new.\n"))
  }

  @Test func `a row is quoted as its cells, without marks of Markdown`() throws {
    let head = "# Plan\n\n| No | Who |\n|---|---|\n"
    for (name, row) in [
      ("x.md", "| 1 | Board<br>and Parties |"), ("y.md", "| 1 | Board<br>and States |"),
    ] {
      let path = try scene.folder.write(head + row + "\n", to: name)
      #expect(run(["commit", path, "--text", "plan"]) == .done)
    }
    let brief = output("brief", "plan")
    #expect(brief.contains("“1 \\| Board and **Parties**”"))
    #expect(brief.contains("“1 \\| Board and **States**”"))
    #expect(output("brief", "plan", "-f", "html").contains("“1 | Board and <strong>States<"))
  }
}
