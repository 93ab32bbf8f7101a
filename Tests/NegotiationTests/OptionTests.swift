import Negotiation
import Prose
import ProseDiff
import Testing

/// Wordings that leave a choice between brackets side by side.
struct OptionTests {
  @Test(arguments: [
    (
      "a fee of [at least EUR 20 million] [EUR 1.5 billion] a year",
      "a fee of at least EUR 40 million a year",
      "number EUR 20 million, EUR 1.5 billion > EUR 40 million"
    ),
    (
      "a fee of EUR [10][20] million", "a fee of EUR 40 million",
      "number EUR 10 million, EUR 20 million > EUR 40 million"
    ),
    ("[20 %] [30 %] of the catch", "40 % of the catch", "number 20 %, 30 % > 40 %"),
    ("[twenty] [five] tugs at sea", "six tugs at sea", "number twenty, five > six"),
    (
      "[dues of EUR [10][20] million][a levy] for ports", "dues of EUR 30 million for ports",
      "number EUR 10 million, EUR 20 million > EUR 30 million"
    ),
    (
      "a fee of [EUR 20 million]", "a fee of [EUR 30 million]",
      "number EUR 20 million > EUR 30 million"
    ),
    ("a fee of EUR [10][20] million", "a fee of EUR [10][20][30] million", ""),
    ("[dues of EUR [10][20] million][a levy] for ports", "dues of EUR 20 million for ports", ""),
  ])
  func `each option is told whole and once`(old: String, new: String, told: String) {
    let numbers = flags(old, new).filter { $0.hasPrefix("number") }
    #expect(numbers == (told.isEmpty ? [] : [told]))
  }

  @Test(arguments: [
    (
      "[shall][should]", "[shall][should][may]",
      ["bracketWidened shall, should > shall, should, may"]
    ),
    (
      "[shall] [should]", "[may] [shall] [should]",
      ["bracketWidened shall, should > may, shall, should"]
    ),
    ("[shall][should]", "[should][shall]", []),
    (
      "[shall][should][may]", "[shall][should]",
      ["bracketNarrowed shall, should, may > shall, should"]
    ),
  ])
  func `an option more widens a choice`(old: String, new: String, told: [String]) {
    #expect(flags("each port \(old) close", "each port \(new) close") == told)
  }

  @Test(arguments: [
    (
      "Tolls last [2][3] years and dues [2][3] days.",
      "Tolls last 2 years and dues [2][3][4] days.",
      ["bracketNarrowed 2, 3 > 2, 3", "bracketWidened 2, 3 > 2, 3, 4"]
    ),
    (
      "Tolls last [2][3] years and dues [2][3] days.",
      "Tolls last [2][3][4] years and dues [2][3][4] days.",
      ["bracketWidened 2, 3, 2, 3 > 2, 3, 4, 2, 3, 4"]
    ),
  ])
  func `a choice is widened only where it stands`(old: String, new: String, told: [String]) {
    #expect(flags(old, new).filter { $0.hasPrefix("bracket") } == told)
  }

  @Test func `options beside each other that stand elsewhere later were not widened`() {
    let told = flags(
      "Tolls last [two][three] years.", "Tolls last two years. Dues last [one][two][three] days.")
    #expect(
      told.filter { $0.hasPrefix("bracket") } == [
        "bracketClosed two > two", "bracketOpened  > one, two",
      ])
  }

  @Test func `a choice of which one option gave way to another was not widened`() {
    let told = flags("each port [shall][should] close", "each port [shall][may][can] close")
    #expect(told == ["bracketNarrowed shall, should > shall", "bracketOpened  > can"])
  }

  private func flags(_ old: String, _ new: String) -> [String] {
    let documents = [("old", old), ("new", new)].map { name, wording in
      Document(name: name, source: "1. Notes \(wording);\n\n2. Thanks the crews of all harbours.\n")
    }
    return Comparison(documents[0], documents[1]).negotiated(in: LanguageName("en"))
      .changes.flatMap(\.flags).map(\.shown)
  }
}
