import Prose
import ProseDiff

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
          flags: [.init(.marks)]),
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
}
