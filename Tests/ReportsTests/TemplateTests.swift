import Formats
import Testing

@testable import Reports

/// What becomes of a template when facts are put into it.
struct TemplateTests {
  private func filled(
    _ source: String, _ change: (inout TemplateFacts) -> Void = { _ in }
  ) throws -> Manuscript {
    var facts = TemplateFacts()
    change(&facts)
    let names: Set<String> = ["a", "b", "list", "note"]
    return Manuscript(try Template(source, names: names).filled(with: facts), language: nil)
  }

  private func markdown(
    _ source: String, _ change: (inout TemplateFacts) -> Void = { _ in }
  ) throws -> String {
    MarkdownText.text(try filled(source, change))
  }

  @Test func `paragraphs, headings, quotations and items are those of the template`() throws {
    let text = try markdown("# A\nB\ngoes on\n\n> C\n- D\n- E\n")
    #expect(text == "# A\n\nB goes on\n\n> C\n\n- D\n\n- E\n")
  }

  @Test func `what a fact holds is words and never markup`() throws {
    let hostile =
      "**b** # x\n> y {{a}} <script>alert(1)</script> [l](javascript:x) \u{202E}\u{1B}[0m"
    let manuscript = try filled("> *say* {{a}}.\n") { $0.set("a", hostile) }
    #expect(manuscript.blocks.count == 1)
    let page = WebWriter.page(manuscript, title: "x", sheet: .handout)
    #expect(!page.contains("<script>"))
    #expect(!page.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
    #expect(
      page.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && page.contains("⟨U+202E⟩⟨ESC⟩"))
    let text = MarkdownText.text(manuscript)
    #expect(text.contains("\\*\\*b\\*\\* \\# x\\\n> &gt; y {{a}} &lt;script&gt;"))
    #expect(text.contains("\\[l\\](javascript:x)"))
  }

  @Test func `emphasis that asterisks would not show stands in tags`() throws {
    func text(_ runs: (String, Bool)...) throws -> String {
      try markdown("“{{a}}”") { facts in
        facts["a"] = .pieces(
          runs.map { words, isBold in
            var style = InlineText.Style.plain
            style.isBold = isBold
            return Manuscript.Piece(.text(words), style)
          })
      }
    }
    #expect(
      try text(("of telecommunications", false), (", reachable", true), (" now", false))
        == "“of telecommunications<strong>, reachable</strong> now”\n")
    #expect(
      try text(("[", true), ("that", false), (";]", true))
        == "“<strong>\\[</strong>that<strong>;\\]</strong>”\n")
    #expect(try text(("it may", false), (" be", true), (";", false)) == "“it may **be**;”\n")
  }

  @Test func `a section stands for each of what its name stands for, and for nothing`() throws {
    let template =
      "{{#list}}\nn {{a}}{{#b}}, {{b}}{{/b}}.\n\n{{/list}}\n{{^list}}\nNone.\n{{/list}}\n"
    #expect(try markdown(template) == "None.\n")
    let text = try markdown(template) { facts in
      var (one, two) = (TemplateFacts(), TemplateFacts())
      one.set("a", "1")
      two.set("a", "2")
      two.set("b", "3")
      facts["list"] = .each([one, two])
    }
    #expect(text == "n 1.\n\nn 2, 3.\n")
  }

  @Test func `a part stands wherever it is used, and is defined before`() throws {
    let template = "{{<p}}\n*{{a}}*\n\n{{/p}}\nx\n\n{{>p}}\n{{#list}}\n{{>p}}\n{{/list}}\n"
    let text = try markdown(template) { facts in
      facts.set("a", "1")
      var two = TemplateFacts()
      two.set("a", "2")
      facts["list"] = .each([two])
    }
    #expect(text == "x\n\n*1*\n\n*2*\n")
    #expect(throws: TemplateFault.unknownPart("p", line: 2)) {
      try Template("\n{{>p}}", names: [])
    }
    #expect(throws: TemplateFault.unknownPart("p", line: 1)) {
      try Template("{{<p}}{{>p}}{{/p}}", names: [])
    }
  }

  /// What is said of so many clauses in a language with several plurals.
  private func plural(_ count: Int, _ language: String, _ template: String) throws -> String {
    var facts = TemplateFacts()
    facts.set("list", count: count, in: language)
    let names = Set(["list", "number"] + PluralCategory.allCases.map(\.rawValue))
    let parts = try Template(template, names: names).filled(with: facts)
    return MarkdownText.text(Manuscript(parts, language: language)).replacing("\n", with: "")
  }

  @Test(arguments: [
    (1, "1 пункт"), (2, "2 пункта"), (4, "4 пункта"), (5, "5 пунктов"), (11, "11 пунктов"),
    (12, "12 пунктов"), (21, "21 пункт"), (22, "22 пункта"), (111, "111 пунктов"),
  ])
  func `Russian has the plural that its number asks for`(_ count: Int, _ said: String) throws {
    let template =
      "{{#list}}{{number}} {{#one}}пункт{{/one}}{{#few}}пункта{{/few}}{{#many}}пунктов{{/many}}{{#other}}?{{/other}}{{/list}}"
    #expect(try plural(count, "ru", template) == said)
  }

  @Test(arguments: [
    (1, "بند واحد"), (2, "بندان"), (3, "3 بنود"), (10, "10 بنود"), (11, "11 بندا"),
    (99, "99 بندا"), (100, "100 بند"), (103, "103 بنود"),
  ])
  func `Arabic has the plural that its number asks for`(_ count: Int, _ said: String) throws {
    let template =
      "{{#list}}{{#one}}بند واحد{{/one}}{{#two}}بندان{{/two}}{{#few}}{{number}} بنود{{/few}}"
      + "{{#many}}{{number}} بندا{{/many}}{{#other}}{{number}} بند{{/other}}{{/list}}"
    #expect(try plural(count, "ar", template) == said)
  }

  @Test func `a number whose plural a template does not have takes the other one`() throws {
    let template = "{{#list}}{{#one}}one{{/one}}{{#other}}{{number}} more{{/other}}{{/list}}"
    #expect(try plural(2, "ar", template) == "2 more")
    #expect(try plural(2, "xx", template) == "2 more")
    #expect(try plural(1, "en", template) == "one")
    #expect(try plural(1, "en", "{{#list}}{{#one}}a{{/one}} {{#other}}b{{/other}}{{/list}}") == "a")
    #expect(try plural(1, "ja", template) == "1 more")
  }

  @Test
  func `a heading below which nothing stands is left out, and so is one of which nothing is left`()
    throws
  {
    #expect(
      try markdown("# T\n## A\n\n### B\n\n{{a}}\n\n## C\n\nx\n\n## D\n") == "# T\n\n## C\n\nx\n")
    let text = try markdown("# T\n## A\n\n### B\n\n{{a}}\n\n## C\n") { $0.set("a", "x") }
    #expect(text == "# T\n\n## A\n\n### B\n\nx\n")
  }

  @Test func `a place leads to the first heading that holds it, and nowhere without one`() throws {
    let manuscript = try filled("{{b}}\n\n### {{a}}\n\nx {{a}}\n\n### {{a}}\n\ny\n") {
      $0["a"] = .place("one", anchor: "one")
      $0["b"] = .place("two", anchor: "two")
    }
    let page = WebWriter.page(manuscript, title: "x", sheet: .handout)
    #expect(page.ranges(of: "id=\"one\"").count == 1)
    #expect(page.ranges(of: "href=\"#one\"").count == 3 && !page.contains("#two"))
    #expect(!MarkdownText.text(manuscript).contains("#one"))
  }

  @Test func `a paragraph without any fact is not there, nor two spaces where one was left out`()
    throws
  {
    #expect(try markdown("{{a}}\n\nx {{#a}}y{{/a}} z\n") == "x z\n")
    #expect(try markdown("> {{a}}\n\n- {{a}}\n\nend") == "end\n")
  }

  @Test func `emphasis goes around facts, and a note has its words at the end`() throws {
    let text = try markdown("**say *{{a}}* now**{{note}}.\n") { facts in
      facts.set("a", "it")
      facts["note"] = .footnote("https://example.org/?a=1")
    }
    #expect(text == "**say** ***it*** **now**[^1].\n\n[^1]: <https://example.org/?a=1>\n")
  }

  @Test func `what runs from right to left is set apart, and does not turn the paragraph`() throws {
    let manuscript = try filled("# {{a}}: added\n") { $0.set("a", "نرى 4") }
    guard case .paragraph(let paragraph)? = manuscript.blocks.first else {
      Issue.record("no paragraph"); return
    }
    #expect(!paragraph.isRightToLeft)
    #expect(MarkdownText.text(manuscript) == "# \u{2068}نرى 4\u{2069}: added\n")
    let hostile = MarkdownText.text(try filled("{{a}}") { $0.set("a", "x\u{2068}y") })
    #expect(hostile == "x⟨U+2068⟩y\n")
    let own = try filled("أضيف: {{a}}\n") { $0.set("a", "one") }
    guard case .paragraph(let turned)? = own.blocks.first else { Issue.record("none"); return }
    #expect(turned.isRightToLeft)
  }

  @Test func `the head of a template is no part of what it says`() throws {
    let template = try Template("language: xx\ndate: {year}年{month}月{day}日\n---\nx\n", names: [])
    #expect(template.head["language"] == "xx")
    #expect(Day(year: 2024, month: 3, day: 5).text(template) == "2024年3月5日")
    #expect(Day(year: 2024, month: 3, day: 5).text(try Template("x", names: [])) == "2024-03-05")
  }

  @Test func `addresses of the web in facts are links, and nothing else is`() throws {
    let manuscript = try filled("{{a}}") {
      $0.set(
        "a",
        "see (https://example.org/doc_2.pdf), http://example.org/?q=1. and xhttp://no, https://,"
          + " javascript:no, http://exämple.org")
    }
    #expect(
      MarkdownText.text(manuscript)
        == "see (<https://example.org/doc_2.pdf>), <http://example.org/?q=1>. and xhttp:\\//no,"
        + " https:\\//, javascript:no, http:\\//exämple.org\n")
  }

  /// Templates, and what is wrong with them.
  private static let faults: [(String, TemplateFault)] = [
    ("x\n{{c}}", .unknownName("c", line: 2)), ("{{#a}}\n\nx", .unclosed(line: 1)),
    ("{{#a}}{{#b}}{{/a}}{{/b}}", .unopened("a", line: 1)), ("x {{/a}}", .unopened("a", line: 1)),
    ("x\n{{#c}}\ny", .unknownName("c", line: 2)),
    ("x\n\n{{a", .unclosed(line: 3)), ("k: v\n---\n\n{{ a }}", .unknownName(" a ", line: 4)),
  ]

  @Test(arguments: faults)
  func `a mistake in a template is told with its line`(_ source: String, _ fault: TemplateFault) {
    #expect(throws: fault) { try Template(source, names: ["a", "b"]) }
  }

  @Test(arguments: BuiltInTemplate.Kind.allCases, BuiltInTemplate.languages)
  func `the program's own templates are whole`(
    _ kind: BuiltInTemplate.Kind, _ language: String
  ) throws {
    let source = try #require(BuiltInTemplate.source(kind, language))
    let template = try Template(source, names: Briefing.names)
    #expect(template.head["language"] == language)
    #expect(template.head["months"]?.split(separator: " ").count == 12)
    #expect(template.head["stamp-internal"] != nil && template.head["stamp-embargoed"] != nil)
  }
}
