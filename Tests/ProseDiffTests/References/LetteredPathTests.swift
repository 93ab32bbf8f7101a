import Prose
import Testing

@testable import ProseDiff

/// References to the item of a clause with a path, with or without a word: `5.2 b)`.
@Suite struct LetteredPathTests {
  /// A draft whose 5.2, or the clause that has become of it, has some items, and whose last clause
  /// cites.
  private func draft(_ items: [String], isMoved: Bool = false, _ citing: String) -> String {
    let list = zip("abcdef", items).map { "\($0)) \($1);" }.joined(separator: "\n")
    let plates = isMoved ? "5.2 Plates are riveted to the housing.\n\n" : ""
    let (own, next) = isMoved ? (3, 4) : (2, 3)
    return """
      # 5 Marking

      5.1 The label shall state:

      a) the name of the maker;
      b) the rated voltage.

      \(plates)5.\(own) The manual shall state:

      \(list)

      5.\(next) The label may be printed.

      # 6 Records

      6.1 \(citing)
      """
  }

  private let items = ["the mounting position", "the serial number", "the disposal route"]
  /// The same with one before the second.
  private var more: [String] { [items[0], "the weight in kilograms"] + items[1...] }

  private func stale(_ citing: String) -> Bool {
    !CitingDraft.stale(draft(items, citing), draft(more, citing)).isEmpty
  }

  private func follows(_ old: String, _ new: String, isMoved: Bool = false) -> Bool {
    changes(draft(items, old), draft(isMoved ? items : more, isMoved: isMoved, new))
      .last?.hasSuffix("followsRenumbering") == true
  }

  @Test(arguments: [
    "Clause 5.2(b) applies.", "Clause 5.2 (b) applies.", "Clause 5.2 b) applies.",
    "The maker keeps the data of 5.2 b) for years.", "Data are kept under 5.2(b) for years.",
    "Data are kept (5.2 (b)).", "See 5.2 b).", "5.2 b) applies to all.",
    "La cláusula 5.2 b) se aplica.", "Data of 5.2 b) and 5.1 a) are kept.",
  ])
  func `a reference to an item is told where the item has another letter`(citing: String) {
    #expect(stale(citing))
    let updated = citing.replacing("(b)", with: "(c)").replacing(" b)", with: " c)")
    #expect(follows(citing, updated))
  }

  @Test(arguments: [
    "Data are kept under 5.2 b) of ISO 9001.", "ISO 9001 (5.2 b)) requires data.",
    "ISO 9001, 5.2 b), requires data.", "The Charter, 5.2 b), requires data.",
    "The plate has: a) a mass of 5.2 b) a length of 3.", "Version 5.2 b) is used.",
    "A plate of 5.2 k) is used.", "Plates of 5.2 b are used.", "The mass (of 5.2 m) is kept.",
    "Masses of 5.2 b) that are kept count.", "Data of 5.2 a) are kept.",
  ])
  func `a path of another text, a quantity and an item that kept its letter are not told`(
    citing: String
  ) {
    #expect(!stale(citing))
    #expect(!follows(citing, citing.replacing(" b)", with: " c)")))
  }

  @Test(arguments: [
    ("Data of 5.2 b) are kept.", "Data of 5.3 b) are kept.", true),
    ("Clause 5.2 b) applies.", "Clause 5.3 b) applies.", true),
    ("Data of 5.2 b) are kept.", "Data of 5.4 b) are kept.", false),
    ("Data of 5.2 b) are kept.", "Data of 5.3 c) are kept.", false),
    ("Data of 5.2 k) are kept.", "Data of 5.3 k) are kept.", false),
    ("Plates of 5.2 kg are kept.", "Plates of 5.3 kg are kept.", false),
    ("Shares of 5.2 % are kept.", "Shares of 5.3 % are kept.", false),
  ])
  func `a path before a letter follows its clause`(old: String, new: String, isSo: Bool) {
    #expect(follows(old, new, isMoved: true) == isSo)
  }

  @Test(arguments: [
    ("Paragraph 2 b) applies.", true), ("Le paragraphe 2 b) s'applique.", true),
    ("El párrafo 2 b) se aplica.", true), ("Пункт 2 b) применяется.", true),
    ("Absatz 2 b) gilt.", true),
    ("Le paragraphe 2 b) de la Charte s'applique.", false),
    ("La resolución 60/251, párrafo 2 b), se aplica.", false),
    ("Article 2 b) of the Vienna Convention applies.", false),
    ("Keepers act a) under paragraph 2 b) under paragraph 1.", false),
    ("Under paragraph 2 b) that ships sail.", false), ("It costs (about 2 b).", false),
    ("Ships of 2 b) sail.", false),
  ])
  func `a letter right after the number of a paragraph is an item of it`(
    citing: String, isTold: Bool
  ) {
    func text(_ items: [String]) -> String {
      let list = zip("abcdef", items).map { "    \($0)) \($1);" }.joined(separator: "\n\n")
      return "1. Ports charge fees.\n\n2. The keepers shall:\n\n\(list)\n\n3. \(citing)\n"
    }
    let old = ["trim the wicks at dusk", "report the tides each day", "haul out the boats"]
    let new = [old[0], "pay for the oil they burn"] + old[1...]
    #expect(CitingDraft.stale(text(old), text(new)).isEmpty != isTold)
  }
}
