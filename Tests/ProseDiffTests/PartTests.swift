import Prose
import Testing

@testable import ProseDiff

/// What a clause was split into or merged from, and what it was not.
@Suite struct PartTests {
  private let fees = "States publish the fees which they charge for messages of distress each year."
  private let masts =
    "Coast stations keep two masts in good repair until a satellite service takes their place."
  private let own =
    "Owners of small boats have asked for a lower tariff in winter, and many harbours in the north have granted it, though few ports elsewhere were ready to follow them so soon."

  private func list(_ clauses: [String]) -> String {
    clauses.map { "- \($0)" }.joined(separator: "\n\n")
  }

  @Test func `a part may add more of its own than it carries over`() {
    let added =
      "Few ports were ready to grant a lower tariff in winter, though owners of small boats asked for one as soon as autumn came and storms drove fishing crews home."
    let others = DistinctDraft.clauses
    let whole = list(["\(fees) \(masts)"] + others)
    let parts = list([fees, "\(masts) \(added)"] + others)
    #expect(changes(whole, parts) == ["split • 1 → • 1 + • 2"])
    #expect(changes(parts, whole) == ["merged • 1 + • 2 → • 1"])
  }

  @Test func `a part that begins with a sentence of the whole may add three times as much`() {
    let more =
      "Few ports were ready to grant a lower tariff in winter, though owners of small boats asked for one as soon as autumn came and storms drove fishing crews home."
    let others = DistinctDraft.clauses
    let whole = list(["\(fees) \(masts)"] + others)
    let parts = list([fees, "\(masts) \(own) \(more)"] + others)
    #expect(changes(whole, parts) == ["split • 1 → • 1 + • 2"])
    #expect(changes(parts, whole) == ["merged • 1 + • 2 → • 1"])
  }

  @Test func `a clause that was cut in two with all its words is wholly alike`() {
    func similarity(_ old: [String], _ new: [String]) -> [Double] {
      let (old, new) = (
        Document(name: "", source: list(old)), Document(name: "", source: list(new))
      )
      return Comparison(old, new).changes.filter { $0.kind != .unchanged }.map(\.similarity)
    }
    let others = DistinctDraft.clauses
    #expect(similarity(["\(fees) \(masts)"] + others, [fees, masts] + others) == [1])
    #expect(similarity([fees, masts] + others, ["\(fees) \(masts)"] + others) == [1])
  }

  @Test func `the halves of a split may stand far apart`() {
    let others = DistinctDraft.clauses
    let whole = list(["\(fees) \(masts)"] + others)
    let parts = list([fees] + others[..<7] + [masts] + others[7...])
    #expect(changes(whole, parts) == ["split • 1 → • 1 + • 9"])
    #expect(changes(parts, whole) == ["merged • 1 + • 9 → • 1"])
  }

  @Test func `a clause far off that shares a phrase with a reworded one is no part of it`() {
    let others = DistinctDraft.clauses
    let old = list(["\(fees) \(masts)"] + others)
    let new = list(
      ["\(fees) Coast stations keep one mast."] + others + ["Ferries keep oars in good repair."])
    #expect(changes(old, new) == ["reworded • 1 → • 1", "added → • 12"])
  }

  @Test func `a clause that went whole into a long one is reworded`() {
    let (old, new) = (list([fees]), list(["\(fees) \(masts) \(own) \(own.uppercased()) \(masts)"]))
    #expect(changes(old, new) == ["reworded • 1 → • 1"])
    #expect(changes(new, old) == ["reworded • 1 → • 1"])
  }

  @Test(arguments: [
    "a lower tariff in winter", "many harbours in the north have granted it",
    "few ports elsewhere were ready to",
  ])
  func `a dropped clause is no part of a neighbour that took a fifth of its words`(taken: String) {
    let others = DistinctDraft.clauses
    for clause in [fees, masts] {
      let old = list(others + [clause, own])
      let new = list(others + ["\(clause.dropLast()) and \(taken)."])
      #expect(changes(old, new) == ["reworded • 11 → • 11", "removed • 12 →"])
      #expect(changes(new, old) == ["reworded • 11 → • 11", "added → • 12"])
    }
  }

  @Test func `a row is a part of another only where its words are carried over`() {
    let head = "| No. | Item | Amount |\n|---|---|---|\n"
    let (first, last) = ("| 1 | Salaries of keepers | 50 |\n", "| 4 | Printing of charts | 5 |\n")
    let rows = "| 2 | Travel of pilots | 15 |\n| 3 | Training of pilots | 20 |\n"
    let old = head + first + rows + last
    let new = head + first + "| 2 | Training of pilots | 25 |\n" + last
    #expect(!changes(old, new).contains { $0.hasPrefix("merged") })
    #expect(!changes(new, old).contains { $0.hasPrefix("split") })
    let whole = "| 2 | Pilots meet in May; keepers trim the lamps at night | 25 |\n"
    let cut = "| 2 | Pilots meet in May | 25 |\n|  | keepers trim the lamps at night |  |\n"
    #expect(changes(head + first + whole, head + first + cut) == ["split row 3 → row 3 + row 4"])
    let prose = "2 Travel of pilots: 15. 3 Training of pilots: 20.\n"
    #expect(
      changes(head + rows, prose).contains { $0.hasPrefix("merged") })
  }

  @Test func `parts stand in the order in which the whole holds them`() throws {
    let others = DistinctDraft.clauses
    let whole = list(["\(masts.dropLast()), and \(fees)"] + others)
    let parts = list([fees, masts] + others)
    #expect(changes(whole, parts) == ["split • 1 → • 2 + • 1"])
    #expect(changes(parts, whole) == ["merged • 2 + • 1 → • 1"])
    let comparison = Comparison(
      Document(name: "old", source: parts), Document(name: "new", source: whole))
    let merged = try #require(comparison.changes.first)
    let isCarried = [fees, String(masts.dropLast())].map { half in
      merged.edits.contains { $0.operation == .equal && $0.text.contains(half) }
    }
    #expect(isCarried == [true, true])
  }

  @Test func `parts that the whole holds in their order stay so`() {
    let others = DistinctDraft.clauses
    let whole = list(["\(fees) \(masts)"] + others)
    #expect(changes(whole, list([fees, masts] + others)) == ["split • 1 → • 1 + • 2"])
  }

  /// Both ways.
  @Test(arguments: [
    (
      "1. The Board shall elect a President, a Secretary and a Treasurer.",
      "1. The Board shall elect:",
      ["(a) a President;", "(b) a Secretary; and", "(c) a Treasurer."], "1 (a) + 1 (b) + 1 (c)"
    ),
    (
      "1. The Board shall elect nobody in time of war, strike, flood or fire.",
      "1. The Board shall elect nobody in time of:",
      ["(a) war;", "(b) strike;", "(c) flood; or", "(d) fire."],
      "1 (a) + 1 (b) + 1 (c) + 1 (d)"
    ),
  ])
  func `the items of a list that was a sentence are its parts, however short`(
    sentence: String, lead: String, items: [String], addresses: String
  ) {
    let end = "2. The Board may fill a vacancy."
    let old = [sentence, end].joined(separator: "\n\n")
    let new = ([lead] + items.map { "    \($0)" } + [end]).joined(separator: "\n\n")
    #expect(changes(old, new) == ["split 1 → 1 + \(addresses)"])
    #expect(changes(new, old) == ["merged 1 + \(addresses) → 1"])
  }

  @Test func `a short item of which the sentence said nothing is no part of it`() {
    let old =
      "1. The Board shall elect a President and a Secretary.\n\n2. The Board may fill a vacancy."
    let new = """
      1. The Board shall elect:

          (a) a President;

          (b) a Secretary; and

          (c) two Auditors.

      2. The Board may fill a vacancy.
      """
    #expect(changes(old, new) == ["split 1 → 1 + 1 (a) + 1 (b)", "added → 1 (c)"])
  }
}
