import Testing

@testable import Prose

/// What follows on the number of a division, and whether that makes a label or a citation of it.
@Suite struct DivisionWordingTests {
  @Test(arguments: [
    ("Article 4", "The Parties light lamps."), ("Article 4", "Each Party lights lamps."),
    ("Article 4", "Nothing in this Code binds ships."),
    ("Regulation 4", "In port a master lights lamps."),
    ("§ 4", "Die Schiffe setzen Lichter."), ("Artikel 4", "Jedes Schiff setzt Lichter."),
    ("Article 4", "Les navires allument des feux."), ("Article 4", "L’équipage allume des feux."),
    ("Artículo 4", "Cada buque enciende luces."), ("Статья 4", "Каждое судно несёт огни."),
    ("Article 4", "(Lamps) Ships light lamps."), ("第4条", "（灯火）もし船が来れば、灯をともす。"),
  ])
  func `words that begin a sentence make a label of the number before them`(
    label: String, words: String
  ) {
    #expect(read(between: label + " ", words) == "item <\(label)> \(words)")
  }

  @Test func `in scripts without spaces no space is needed before words that begin a sentence`() {
    #expect(
      read(between: "第4条", "（灯火）とくに船は灯をともす。") == "item <第4条> （灯火）とくに船は灯をともす。")
  }

  @Test(arguments: [
    "Article 4 The Hague Convention binds ships.", "Article 4 A binds ships.",
    "Section 4 No. 3 binds ships.", "Article 4 C. nav. binds ships.",
    "Article 4 SOLAS binds ships.", "Article 4 (Lamps) SOLAS binds ships.",
    "Article 4 European Harbour Charter binds ships.", "§ 4 SeeSchG gilt für Schiffe.",
    "**Article 4** SOLAS binds ships.", "**Article 4** of the Convention binds ships.",
    "ARTICLE 4 SOLAS BINDS SHIPS.", "第4条（灯火）もこれに従う。", "第4条もしくは次条に従う。",
    "Article 4 The Convention binds ships.", "Article 4 The Hague Rules bind ships.",
    "Art. 4 Das Grundgesetz bindet alle.", "ARTIKEL 4 DER SATZUNG BINDET SCHIFFE.",
    "Article 4 No 3 of the Treaty binds ships.",
  ])
  func `the name of an instrument after a number alone makes a citation of it`(line: String) {
    #expect(read(between: "", line) == "paragraph \(line)")
  }

  @Test(arguments: [
    ["§ 5 SeeG gilt.", "§ 6 SeeG gilt nicht."], ["Art. 5 HGB gilt.", "Art. 6 HafenVO gilt."],
    ["Article 5 SOLAS binds ships.", "Article 6 MARPOL binds ships."],
    ["Article 5(1) SOLAS binds ships.", "Article 6(1) SOLAS binds tugs."],
    ["Article 5 Convention on Lamps binds.", "Article 6 Convention on Lamps does not."],
    ["Статья 5 Конвенции действует.", "Статья 6 Конвенции не действует."],
    ["§ 5 Deutsches Hafengesetz gilt.", "§ 6 Deutsches Hafengesetz gilt nicht."],
    ["§ 5 HGB", "§ 6 SeeG"],
  ])
  func `a row of articles of other instruments is no series`(lines: [String]) {
    #expect(clauses(lines.joined(separator: "\n\n")) == lines.map { "paragraph \($0)" })
  }

  @Test(arguments: [
    (["Article 1 Ships wait.", "Article 2 IMO members pay.", "Article 3 Tugs sail."], []),
    (["Article 1 IMO members pay.", "Article 2 Tugs sail."], []),
    (["Article 1 Ships wait.", "Article 2 Tugs sail.", "Article 4 SOLAS binds."], [2]),
    (["Article 1 Ships wait.", "Article 2 SOLAS binds.", "Article 2 Tugs sail."], [1]),
    (["Article 1 Ships wait.", "Article 19 SOLAS binds.", "Article 2 Tugs sail."], [1]),
    (["Article 5 SOLAS binds.", "Article 7 The tugs sail."], [0]),
    (["Article 1 Ships wait.", "Article 3 WHO leads.", "Article 4 Tugs sail."], []),
    (["Rule 1 Chair. Ships wait.", "Rule 2 Agenda. Tugs sail.", "Rule 3 Code. Ships go."], []),
  ])
  func `before the name of an instrument a number is a label only where others go on with it`(
    lines: [String], cited: [Int]
  ) {
    let read = clauses(lines.joined(separator: "\n\n")).map { $0.contains("<") }
    #expect(read == lines.indices.map { !cited.contains($0) })
  }

  /// What a line in the middle of a draft is read as.
  private func read(between label: String, _ words: String) -> String {
    clauses("Masters report.\n\n\(label)\(words)\n\nPilots report tides.\n")[1]
  }
}
