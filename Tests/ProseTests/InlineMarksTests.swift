import Testing

@testable import Prose

struct InlineMarksTests {
  @Test(arguments: [
    ("*Recalling* the **full** text", "Recalling the full text"),
    ("a ***bold italic*** word", "a bold italic word"), ("re*write*n", "rewriten"),
    ("**Title *of* it**", "Title of it"), ("*a*, *b* and *c*", "a, b and c"),
    ("«*слово*» и*", "«слово» и*"), ("the Parties[^1] meet [^b] here", "the Parties meet here"),
    (#"5 \* 3 \[^1] \\ \| x"#, #"5 * 3 [^1] \ | x"#),
  ])
  func `marks inside of a line are no wording`(source: String, wording: String) {
    #expect(InlineMarks.removed(from: source) == wording)
  }

  @Test(arguments: [
    "5 * 3 * 2", "States* and others*", "**open", "*open** other", "****", "[^ 1]", "[^1", "a_b_c",
    #"C:\temp"#, "<br>", "*, and *", "2*",
  ])
  func `what only looks like a mark is wording`(source: String) {
    #expect(InlineMarks.removed(from: source) == source)
  }

  @Test func `formatting alone changes no clause`() {
    let plain = Document(name: "a", source: "1. The Parties shall meet.\n")
    let formatted = Document(name: "b", source: "1. The *Parties* **shall** meet.[^1]\n")
    #expect(plain.clauses == formatted.clauses)
  }

  @Test func `many marks that nothing closes cost no more than as many letters`() {
    let source = String(repeating: "*a **a ***a ", count: 20_000)
    let time = ContinuousClock().measure {
      #expect(InlineMarks.removed(from: source) == source.dropLast())
    }
    #expect(time < .seconds(5))
  }
}
