import Prose
import ProseDiff
import Testing

/// A comparison made by hand, named for what it shows.
struct Sample: CustomTestStringConvertible {
  let name: String
  let comparison: Comparison

  var testDescription: String { name }

  static let all = [
    opinion, arabic, chinese, hostile, unchanged, empty, longWords, verbatim, block,
  ]
}

extension Clause {
  static func heading(_ text: String) -> Clause { Clause(kind: .heading, lines: 1...1, text: text) }
  static func paragraph(_ text: String) -> Clause {
    Clause(kind: .paragraph, lines: 1...1, text: text)
  }
  static func item(_ label: String, _ text: String) -> Clause {
    Clause(kind: .item, label: label, lines: 1...1, text: text)
  }
}

/// Reads runs in the notation of wdiff: `paragraphs [-35-]{+68+} and 71`.
func redline(_ notation: String) -> [Edit] {
  var edits: [Edit] = []
  var rest = notation[...]
  while let mark = rest.firstIndex(where: { $0 == "[" || $0 == "{" }) {
    let isDeletion = rest[mark...].hasPrefix("[-")
    let closing = isDeletion ? "-]" : "+}"
    guard isDeletion || rest[mark...].hasPrefix("{+"),
      let end = rest[mark...].ranges(of: closing).first
    else {
      break
    }
    if mark > rest.startIndex { edits.append(Edit(.equal, String(rest[..<mark]))) }
    let inside = rest[rest.index(mark, offsetBy: 2)..<end.lowerBound]
    edits.append(Edit(isDeletion ? .delete : .insert, String(inside)))
    rest = rest[end.upperBound...]
  }
  if !rest.isEmpty { edits.append(Edit(.equal, String(rest))) }
  return edits
}

extension Change {
  static func same(
    _ old: Int, _ new: Int, moved: Bool = false, renumbered: Bool = false
  ) -> Change {
    Change(
      kind: .unchanged, old: [old], new: [new], moved: moved, renumbered: renumbered,
      similarity: 1, by: .identical)
  }
  static func added(_ new: Int) -> Change {
    Change(kind: .added, old: [], new: [new], similarity: 0)
  }
  static func removed(_ old: Int) -> Change {
    Change(kind: .removed, old: [old], new: [], similarity: 0)
  }
}

extension Sample {
  /// Every kind of change and every fact.
  static let opinion = Sample(
    name: "opinion",
    comparison: Comparison(
      old: Document(name: "rev1", clauses: opinionOld),
      new: Document(name: "rev2", clauses: opinionNew),
      changes: [
        .same(0, 0), .same(1, 1),
        Change(
          kind: .reworded, old: [2], new: [2], similarity: 0.9,
          edits: redline(
            "paragraphs 35{+, 65+} and 71 of the Agenda on which the Forum was founded;")),
        .added(3), .same(3, 4, renumbered: true), .same(4, 5, renumbered: true),
        Change(
          kind: .reworded, old: [5], new: [6], renumbered: true, editorial: true, similarity: 1,
          edits: redline(
            "the programme[- -]{+\u{A0}+}: [-\"building bridges\"-]{+“building bridges”+};")),
        .same(6, 7),
        .removed(7),
        .same(10, 8, moved: true, renumbered: true),
        Change(
          kind: .split, old: [8], new: [9, 10], similarity: 0.94,
          edits: redline(
            "that every administration may host an exchange point[-, and -]{+\n+}that "
              + "[-its costs-]{+the costs of it+} are shared;")),
        Change(
          kind: .merged, old: [11, 12], new: [11], moved: true, renumbered: true,
          similarity: 0.8, confidence: 0.45,
          edits: redline(
            "that capacity is built locally[-;\n-]{+, and +}that training is open to all;")),
        Change(
          kind: .reworded, old: [9], new: [12], renumbered: true, similarity: 0.97, by: .hand,
          edits: redline(longRedline)),
        .same(13, 13),
        Change(
          kind: .reworded, old: [14], new: [14], similarity: 0.88,
          edits: redline("Member States[- and Sector Members-]{+ and other stakeholders+}"),
          flags: [.marks]),
      ]))

  private static let longRedline =
    "that Internet exchange points are a practical means of keeping local traffic local, of "
    + "lowering the price of connectivity for those who pay for it today, and of making networks "
    + "[-more reliable-]{+resilient+} for the communities which depend on them every day, in "
    + "particular in countries that have no landing station of their own and reach the rest of the "
    + "world through {+the networks of +}their neighbours;"

  private static let opinionOld: [Clause] = [
    .heading("OPINION 9"), .heading("recalling"),
    .item(
      "a)", redline("paragraphs 35 and 71 of the Agenda on which the Forum was founded;").oldText),
    .item("b)", "Resolution 77 on the neutrality of exchange points;"),
    .item("c)", "the outcome of the first Forum;"),
    .item("d)", "the programme : \"building bridges\";"),
    .heading("is of the view"),
    .item("1", "that no further study is needed;"),
    .item(
      "2", "that every administration may host an exchange point, and that its costs are shared;"),
    .item("3", redline(longRedline).oldText),
    .item(
      "4",
      "that the results are published in the six official languages of the Union, so that everybody can read them;"
    ),
    .item("5", "that capacity is built locally;"),
    .item("6", "that training is open to all;"),
    .heading("invites"),
    .heading("Member States and Sector Members"),
  ]

  private static let opinionNew: [Clause] = [
    .heading("OPINION 9"), .heading("recalling"),
    .item("a)", "paragraphs 35, 65 and 71 of the Agenda on which the Forum was founded;"),
    .item(
      "b)",
      "the declaration of principles, which a working group added at its second meeting in order to say once and for all where the work comes from;"
    ),
    .item("c)", "Resolution 77 on the neutrality of exchange points;"),
    .item("d)", "the outcome of the first Forum;"),
    .item("e)", "the programme\u{A0}: “building bridges”;"),
    .heading("is of the view"),
    .item(
      "1",
      "that the results are published in the six official languages of the Union, so that everybody can read them;"
    ),
    .item("2", "that every administration may host an exchange point"),
    .item("3", "that the costs of it are shared;"),
    .item("4", "that capacity is built locally, and that training is open to all;"),
    .item("5", redline(longRedline).newText),
    .heading("invites"),
    .heading("Member States and other stakeholders"),
  ]

  /// Right-to-left text, in which a Latin abbreviation begins a line.
  static let arabic = Sample(
    name: "arabic",
    comparison: Comparison(
      old: Document(
        name: "المسودة 1",
        clauses: [
          .heading("إذ يذكّر"),
          .item("أ)", redline(arabicRedline).oldText),
          .item("ب)", "القرار 77 بشأن حياد نقاط التبادل؛"),
        ]),
      new: Document(
        name: "المسودة 2",
        clauses: [
          .heading("إذ يذكّر"),
          .item("أ)", "بنتائج المنتدى الأول؛"),
          .item("ب)", redline(arabicRedline).newText),
          .item("ج)", "القرار 77 بشأن حياد نقاط التبادل؛"),
        ]),
      changes: [
        .same(0, 0), .added(1),
        Change(
          kind: .reworded, old: [1], new: [2], renumbered: true, similarity: 0.8,
          edits: redline(arabicRedline)),
        .same(2, 3, renumbered: true),
      ]))

  private static let arabicRedline =
    "بالفقرات [-35 و69-]{+35 و65 و69+} من برنامج عمل المجتمع المعلومات الذي اعتمده مؤتمر القمة "
    + "والذي يدعو ITU إلى [-دعم-]{+تشجيع+} بناء القدرات المحلية في البلدان النامية؛"

  /// Text without spaces, of wide characters.
  static let chinese = Sample(
    name: "chinese",
    comparison: Comparison(
      old: Document(
        name: "修订1", clauses: [.heading("忆及"), .item("a)", redline(chineseRedline).oldText)]),
      new: Document(
        name: "修订2", clauses: [.heading("忆及"), .item("a)", redline(chineseRedline).newText)]),
      changes: [
        .same(0, 0),
        Change(
          kind: .reworded, old: [1], new: [1], similarity: 0.8, edits: redline(chineseRedline)),
      ]))

  private static let chineseRedline =
    "信息社会议程第35[-、-]{+段、第65段+}和第71段（关于互联网交换点的作用），各国政府和私营部门应"
    + "[-支持-]{+鼓励+}发展中国家的本地能力建设，并考虑到各自的作用和责任，以便所有人都能从中受益；"

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

extension [Edit] {
  var oldText: String { filter { $0.operation != .insert }.map(\.text).joined() }
  var newText: String { filter { $0.operation != .delete }.map(\.text).joined() }
}
