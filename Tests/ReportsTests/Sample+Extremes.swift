import Prose
import ProseDiff

extension Sample {
  /// Text that attacks whoever shows it.
  static let hostile = Sample(
    name: "hostile",
    comparison: Comparison(
      old: Document(
        name: "</script><b>\u{1B}]0;x\u{07}",
        clauses: [
          .item(
            "<i>", "a \u{1B}[31mred\u{1B}[0m \u{9B}2J word &amp; `code` *star* [link](javascript:x)"
          ),
          .item("2", attack("old")),
        ]),
      new: Document(
        name: "\u{202E}new\r\n.md",
        clauses: [
          .item(
            "\"><img src=x onerror=alert(1)>", "</script><script>alert(1)</script>\u{2028}\u{200B}"),
          .item("2", attack("new")),
        ]),
      changes: [
        .removed(0), .added(0),
        Change(
          kind: .reworded, old: [1], new: [1], similarity: 0.9,
          edits: [
            Edit(.equal, attack("")), Edit(.delete, "old"), Edit(.insert, "new"),
          ]),
      ]))

  private static func attack(_ end: String) -> String {
    "1. <!-- ]]> --> &lt; \u{202A}x\u{202C} \u{2066}y\u{2069} \u{E0041}\u{FEFF}\u{7F}\u{8}\u{FFFF} "
      + "http://example.org # - " + end
  }

  static let unchanged = Sample(
    name: "unchanged",
    comparison: Comparison(
      old: Document(name: "a", clauses: [.paragraph("The Forum meets once.")]),
      new: Document(name: "b", clauses: [.paragraph("The Forum meets once.")]),
      changes: [.same(0, 0)]))

  /// Three clauses that moved together.
  static let block: Sample = {
    let items = (1...5).map { Clause.item("", "clause \($0)") }
    return Sample(
      name: "block",
      comparison: Comparison(
        old: Document(name: "a", clauses: items),
        new: Document(name: "b", clauses: Array(items[2...] + items[..<2])),
        changes: [
          .same(2, 0, moved: true), .same(3, 1, moved: true), .same(4, 2, moved: true),
          .same(0, 3), .same(1, 4),
        ]))
  }()

  static let empty = Sample(
    name: "empty",
    comparison: Comparison(
      old: Document(name: "a", clauses: []), new: Document(name: "b", clauses: []), changes: []))

  /// Words that no line can hold.
  static let longWords = Sample(
    name: "long words",
    comparison: Comparison(
      old: Document(name: String(repeating: "old-", count: 60), clauses: []),
      new: Document(
        name: "b",
        clauses: [
          .item(
            String(repeating: "i", count: 90) + ")", String(repeating: "extraordinarily", count: 20)
          ),
          .paragraph(String(repeating: "e\u{301}👍🏽漢", count: 80) + "❤\u{FE0F}🇨🇭"),
        ]),
      changes: [.added(0), .added(1)]))

  /// A block whose line breaks and spaces matter.
  static let verbatim = Sample(
    name: "verbatim",
    comparison: Comparison(
      old: Document(
        name: "a",
        clauses: [Clause(kind: .verbatim, lines: 1...3, text: "IF host\n\n    - count(1)\n= end")]),
      new: Document(
        name: "b",
        clauses: [Clause(kind: .verbatim, lines: 1...3, text: "IF host\n\n    - count(2)\n= end")]),
      changes: [
        Change(
          kind: .reworded, old: [0], new: [0], similarity: 0.9,
          edits: redline("IF host\n\n    - count([-1-]{+2+})\n= end"))
      ]))
}
