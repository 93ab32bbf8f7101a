import Testing

@testable import Prose

/// Letters of items inserted between others: `(aa)` after `(a)`, `(ba)` after `(b)`.
@Suite struct InsertedLetterTests {
  private func labels(_ source: String) -> [String] {
    Document(name: "x", source: source).clauses.map { "\($0.label)\($0.level)" }
  }

  private func list(_ labels: [String], apart: String) -> String {
    let items = labels.map { "\($0) the lists of the stations;" }
    return "The register must contain—\n" + apart.dropLast()
      + items.joined(separator: "\n" + apart.dropLast())
  }

  @Test(
    arguments: [
      ["(a)", "(aa)", "(b)", "(c)"], ["(a)", "(b)", "(ba)", "(c)"],
      ["(a)", "(b)", "(ba)", "(bb)", "(bc)", "(c)"], ["(a)", "(aa)", "(ab)", "(b)"],
      ["(a)", "(b)", "(c)", "(ca)", "(d)"],
    ], ["\n", "\n\n"])
  func `inserted letters are items of the list`(items: [String], apart: String) {
    #expect(labels(list(items, apart: apart)) == ["1"] + items.map { $0 + "1" })
  }

  @Test(arguments: [
    // Words in brackets; letters that go on from none or that the next does not go on from.
    "(a) the fee;\n\n(an) old fee;\n\n(c) the rent.",
    "(a) the fee;\n\n(or) the rent;\n\n(b) the term.",
    "(b) the fee;\n\n(be) it so.", "(da) the fee;\n\n(e) the rent.",
    "(a) it;\n\n(AB) the;\n\n(b) it.",
    "(b) the fee;\n\n(ba)sic;\n\n(c) the rent.",
  ])
  func `other words in brackets are none`(source: String) {
    #expect(labels(source).contains("1"))
  }

  @Test func `doubled letters after z are a list as before`() {
    let items = ["(y)", "(z)", "(aa)", "(bb)", "(cc)"]
    #expect(labels(list(items, apart: "\n\n")) == ["1"] + items.map { $0 + "1" })
  }
}
