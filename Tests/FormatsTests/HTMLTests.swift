import Testing

@testable import Formats

struct HTMLTests {
  private func markdown(_ body: String, _ view: TrackedView = .accept) throws -> String {
    let page = "<!DOCTYPE html><html><head><title>No</title></head><body>\(body)</body></html>"
    return try ReadingRequest(.html, view).transcript(of: Array(page.utf8)).markdown
  }

  @Test func `headings and paragraphs are kept, white space is folded`() throws {
    let body =
      "<h1>Draft\n  opinion</h1><p>The <b>Forum</b>,\n<div><i>recalling</i> <p>all</div>and"
    #expect(
      try markdown(body) == "# Draft opinion\n\nThe **Forum**,\n\n*recalling*\n\nall\n\nand\n")
  }

  @Test(arguments: [
    ("<ol><li>x<li>y</ol>", "1.\tx\n\n2.\ty\n"),
    (
      "<ol reversed><li>x<li>y<ul><li>no item of it</ul></ol>",
      "2.\tx\n\n1.\ty\n\n  - no item of it\n"
    ),
    ("<ol reversed start=5><li>x<li>y</ol>", "5.\tx\n\n4.\ty\n"),
    ("<ol type=a start=3><li>x<li value=7>y<li>z</ol>", "c.\tx\n\ng.\ty\n\nh.\tz\n"),
    ("<ol style='list-style-type: upper-roman'><li>x</ol>", "I.\tx\n"),
    ("<ol type=1><li>x<ol type=i><li>y</ol><li>z</ol>", "1.\tx\n\n  i.\ty\n\n2.\tz\n"),
    ("<ul><li>x<ul style='list-style:none'><li>a) y</ul></ul>", "- x\n\na) y\n"),
    ("<ol><li><p>x</p><p>more</p></ol>", "1.\tx\n\nmore\n"),
    ("<ol><li><h2>Title</h2>x</ol>", "## 1.\tTitle\n\nx\n"),
  ])
  func `items have the labels that browsers print`(body: String, text: String) throws {
    #expect(try markdown(body) == text)
  }

  @Test func `inserted and deleted text is a tracked change`() throws {
    let body =
      "<p>Parties <del datetime='2031-05-01T09:00Z'>shall</del><ins>should</ins> meet.</p>"
      + "<ins><p>And report.</p></ins>"
    #expect(try markdown(body) == "Parties should meet.\n\nAnd report.\n")
    #expect(try markdown(body, .reject) == "Parties shall meet.\n")
    let tracked = try ReadingRequest(.html).transcript(of: Array(body.utf8)).tracked
    #expect(tracked.insertions == 2 && tracked.deletions == 1)
    #expect(tracked.days == "2031-05-01"..."2031-05-01")
  }

  @Test func `what is not seen is left out`() throws {
    let hidden = ["<script>if(a<b)</script>", "<style>p{}</style>", "<p hidden>x</p>"]
    let others = ["<p style='Display : NONE'>x</p>", "<template>x</template>", "<!-- x -->"]
    #expect(try markdown("<p>a</p>" + (hidden + others).joined() + "<p>b</p>") == "a\n\nb\n")
  }

  @Test func `the simple rules of a page's own style hide, mark and number`() throws {
    let rules = """
      <style>/* .b{display:none} */ p{color:red} .h, .x y {display:none} .y{font-weight:700}
      @media print { .b {display:none} } .b{} ol.l{list-style-type:lower-latin}
      span.i{font-style:italic} ol.n{list-style-type:none} body{visibility:hidden}</style>
      """
    let body =
      "<p>a <span class=h>no</span><span class='z y'>b</span> <span class=i>c</span></p>"
      + "<p class=b>d</p><p class=i>e</p><ol class=l><li>f</ol><ol class=n><li>g</ol>"
    let text = "a **b** *c*\n\nd\n\ne\n\na.\tf\n\n1.\tg\n"
    #expect(try markdown(rules + body) == text)
    let page = "<html><head>\(rules)</head><body>\(body)</body></html>"
    #expect(try ReadingRequest(.html).transcript(of: Array(page.utf8)).markdown == text)
  }

  @Test func `rows keep their cells apart and a table that arranges the page is none`() throws {
    let table = "<table><caption>C</caption><tr><th>A<th>B|b<tr><td><p>x<p>y<td>z<br>w</table>"
    #expect(try markdown(table) == "C\n\n| A | B\\|b |\n| --- | --- |\n| x<br>y | z<br>w |\n")
    let page = "<table><tr><td><h1>T</h1><td>\(table)</table>"
    #expect(try markdown(page).hasPrefix("# T\n\nC\n\n| A |"))
    #expect(try markdown("<table>loose<tr><td>x</table>") == "loose\n\nx\n")
  }

  @Test func `a break is a line and two part paragraphs`() throws {
    #expect(try markdown("<p>one<br>two<br><br>three") == "one\ntwo\n\nthree\n")
    #expect(try markdown("<h2>one<br>two</h2>") == "## one two\n")
    #expect(try markdown("<p>one<br># two") == "one\n\\# two\n")
    #expect(try markdown("<pre>\n a) x\n b) y\n</pre>") == " a) x\n b) y\n")
  }

  @Test func `raised numbers are no digits of what stands before them`() throws {
    let body =
      "<p>10<sup>6</sup> m, H<sub>2</sub>O, the 1<sup>st</sup>, see<sup><a href='#n'>1</a></sup>"
      + "<p><a href='#r'><sup>1</sup></a> Note."
    #expect(try markdown(body) == "10⁶ m, H₂O, the 1st, see[^1]\n\n[^1]: Note.\n")
  }

  @Test func `notes are what links in the text lead to`() throws {
    let body =
      "<p>A<sup><a href='#n1'>c</a></sup> b<a href='#f2'><sup>2</sup></a> d<a href='#f3'>[iv]</a>.</p>"
      + "<p id=n1>c. First <b>note</b>.</p><p>Body.</p>"
      + "<ol start=2><li id=f2><p>Second.</p><p>More.</p></li></ol>"
      + "<div id=f><p><a name=f3 href='#r3'>iv</a>Third.</p><p>More.</p></div><p>End.</p>"
    let text = """
      A[^c] b[^2] d[^iv].

      [^c]: First **note**.

      Body.

      [^2]: Second.

          More.

      [^iv]: Third.

          More.

      End.

      """
    #expect(try markdown(body) == text)
  }

  @Test func `comments that Google Docs puts below the text, headers and footers are left out`()
    throws
  {
    let body =
      "<div title=header><p>Page</div><p>Text<sup><a href='#cmnt1' id=cmnt_ref1>[a]</a></sup>"
      + "<sup><a href='#ftnt1'>[1]</a></sup></p><div><p><a href='#ftnt_ref1' id=ftnt1>[1]</a>"
      + "<span>&nbsp;Note.</span></p></div><div><p><a href='#cmnt_ref1' id=cmnt1>[a]</a> Why?</p></div>"
    #expect(try markdown(body) == "Text[^1]\n\n[^1]: Note.\n")
  }

  @Test(arguments: [
    ("<mfrac><mn>1</mn><mn>2</mn></mfrac>", "${1}/{2}$"),
    ("<msup><mi>x</mi><mn>12</mn></msup>", "$x^{12}$"),
    ("<semantics><mi>x</mi><annotation>no</annotation></semantics>", "$x$"),
  ])
  func `formulas have signs for what a line cannot show`(formula: String, text: String) throws {
    #expect(try markdown("<p>At most <math>\(formula)</math>.</p>") == "At most \(text).\n")
  }

  @Test func `words that are struck by formatting are counted`() throws {
    let body = "<p>The <s>two words</s> and <span style='text-decoration:line-through'>one</span>"
    let found = try ReadingRequest(.html).transcript(of: Array(body.utf8))
    #expect((found.markdown, found.struckWords) == ("The two words and one\n", 3))
    #expect(Transcript(message: found.message) == found)
  }

  @Test func `what a link leads to is no note without its mark`() throws {
    let body = "<p>See<sup><a href='#n'>a</a></sup> <a href='#s'>1</a>.</p><p id=n>another text</p>"
    #expect(try markdown(body + "<p id=s>1 body</p>") == "See[^a] 1.\n\nanother text\n\n1 body\n")
  }

  @Test func `pages that Word wrote have their numbers and notes, and no comments`() throws {
    let body =
      "<p style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>(a)"
      + "<span>&nbsp; </span></span><![endif]>Item</p><p>Note<a href='#_ftn1' name='_ftnref1'>"
      + "<![if !supportFootnotes]>[1]<![endif]></a> here<a class=msocomanchor href='#c'>[A1]</a></p>"
      + "<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p>"
      + "<a href='#_ftnref1' name='_ftn1'>[1]</a> The note.</p></div></div>"
      + "<p><o:p>&nbsp;</o:p></p><div style='mso-element:comment-list'><p>A comment</p></div>"
    #expect(try markdown(body) == "  (a)\tItem\n\nNote[^1] here\n\n[^1]: The note.\n")
    let change = "<p><ins cite='mailto:A.%20Writer' datetime='2031-05-01'>x</ins>"
    let credits = try ReadingRequest(.html).transcript(of: Array(change.utf8)).credits
    #expect(credits[1]?.map(\.author) == ["A. Writer"])
  }

  @Test func `a table with another one in a cell keeps its rows`() throws {
    let inner = "<table><tr><td>n<td>m</table>"
    let table = "<table><tr><th>a<th>b<tr><td>c<td>\(inner)</table>"
    #expect(try markdown(table) == "| a | b |\n| --- | --- |\n| c | n<br>m |\n")
    let rows = "<table><tr><td>a<td>b<tr><td>c<td>d<tr><td>e<td>\(inner)</table>"
    #expect(try markdown(rows).hasPrefix("| a | b |\n| --- | --- |\n| c | d |\n"))
  }

  @Test func `cells that go on below and beside keep the columns`() throws {
    let table = "<table><tr><th colspan=2>H<th>I<tr><td rowspan=2>a<td>b<td>c<tr><td>d<td>e</table>"
    #expect(
      try markdown(table) == "| H | I |  |\n| --- | --- | --- |\n| a | b | c |\n|  | d | e |\n")
  }

  @Test func `entities are characters and markup in text is wording`() throws {
    #expect(try markdown("<p>&lt;b&gt; &amp;&nbsp;&hellip; &#x41;") == "<b> &\u{A0}… A\n")
  }

  @Test func `the page says how it is written`() throws {
    func text(_ head: String, _ bytes: [UInt8]) throws -> Transcript {
      try ReadingRequest(.html).transcript(of: Array("<html>\(head)<p>".utf8) + bytes)
    }
    let russian = try text("<meta charset='koi8-r'>", [0xC1, 0xC2])
    #expect(russian.markdown == "аб\n" && !russian.isEncodingGuess)
    let old = "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1252'>"
    #expect(try text(old, [0x93, 0xE9]).markdown == "“é\n")
    #expect(try text("<meta charset='koi8-r'>", Array("é".utf8)).markdown == "é\n")
  }

  @Test func `elements nested too deeply are refused and not cut off`() {
    #expect(throws: FormatError.xml(part: "the page", line: 0, .tooDeep)) {
      try markdown(String(repeating: "<div>", count: 300) + "wording")
    }
    #expect(throws: FormatError.xml(part: "the page", line: 0, .manyAttributes)) {
      try markdown("<p " + String(repeating: "a ", count: 20_000) + ">x")
    }
  }

  @Test(arguments: [
    "<HTML>", "\n <!-- x --><!doctype HTML>", "<?xml version='1.0'?><html xmlns='x'>",
  ])
  func `a page is told by its first tag`(start: String) throws {
    #expect(try DraftFormat(of: Array(start.utf8), ending: "txt") == .html)
  }
}
