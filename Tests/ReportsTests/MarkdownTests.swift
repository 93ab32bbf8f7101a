import Testing

@testable import Reports

struct MarkdownTests {
  @Test(arguments: [Sample.opinion, .hostile, .verbatim, .arabic, .block])
  func `a report reads as it did when it was checked`(sample: Sample) throws {
    try Golden(name: sample.name + ".md").expect(Markdown.report(sample.comparison))
  }

  @Test(
    arguments: [
      ("*countries*1", "\\*countries\\*1"), ("<b> & </b>", "&lt;b&gt; &amp; &lt;/b&gt;"),
      ("[x](y)", "\\[x\\](y)"), ("http://x.org", "http:\\//x.org"), ("\u{1B}", "⟨ESC⟩"),
      ("www.x.org", "www\\.x.org"), ("ask @user", "ask @<!-- -->user"),
    ])
  func `a draft's text stays text`(text: String, escaped: String) {
    #expect(Markdown.escape(text) == escaped)
  }

  @Test(
    arguments: [
      ("1. one", "1\\. one"), ("12) two", "12\\) two"), ("- dash", "\\- dash"), ("== x", "\\== x"),
      ("2013 was", "2013 was"), ("    code", "&#32;   code"), ("", ""),
    ])
  func `a line begins with text`(line: String, escaped: String) {
    #expect(Markdown.escapeStart(line) == escaped)
  }
}
