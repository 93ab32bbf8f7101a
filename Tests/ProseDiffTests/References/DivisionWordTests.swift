import Prose
import Testing

@testable import ProseDiff

/// References by the words that the labels of a draft bear.
@Suite struct DivisionWordTests {
  /// Those left behind in a last clause, whose draft got another before its second.
  private func stale(_ word: String, _ citing: String) -> [String] {
    func text(_ clauses: [String]) -> String {
      clauses.enumerated().map { "\(word)\($0.offset + 1). \($0.element)" }
        .joined(separator: "\n\n")
    }
    let old = CitingDraft.clauses.prefix(2)
    return CitingDraft.stale(
      text(old + [citing]), text([old[0], "Ports charge fees for each visit.", old[1], citing]))
  }

  @Test(arguments: [
    ("Cláusula", "Faculta el incumplimiento de la cláusula 2."),
    ("Cláusula", "O descumprimento da cláusula 2 permite a resolução."),
    ("Cláusula", "Las partes cumplirán las cláusulas 2 y 9."),
    ("Rule", "Rule 2 holds."), ("Guideline", "Guideline 2 holds."),
    ("Regla", "La regla 2 se aplica."), ("Règle", "La règle 2 s'applique."),
    ("Regel", "Die Regel 2 gilt."), ("Правило", "Положения правила 2 применяются."),
    ("Принцип", "Положения принципа 2 применяются."), ("Abschnitt", "Dann gilt Abschnitt 2."),
    ("Item", "Guests pay as said in item 2."), ("Punkt", "Es gilt Punkt 2."),
    ("Point", "Le point 2 s'applique."),
    ("المبدأ", "تسري أحكام المبدأ 2 على السفن."), ("البند", "تسري أحكام البند 2 على السفن."),
  ])
  func `a reference by the word of the labels is told where it is left behind`(
    word: String, citing: String
  ) {
    #expect(stale("\(word) ", citing) == ["\(word) 2 → \(word) 3"])
  }

  @Test(arguments: [
    ("Cláusula ", "El incumplimiento de la cláusula 2 del contrato marco faculta."),
    ("Cláusula ", "Lo que dice la cláusula 2 del Convenio queda."),
    ("Cláusula ", "Se aplica el artículo 9."), ("Cláusula ", "Rige 2 veces la cláusula penal."),
    ("Rule ", "Rule 2 of the Rules of Procedure of the Assembly holds."),
    ("Guideline ", "Guideline 2 of the Charter holds."),
    ("Item ", "Item 2 of the agenda of the Assembly holds."),
    ("Regla ", "Por regla general 2 barcos salen."),
    ("Abschnitt ", "Nach Abschnitt 2 des Hafengesetzes wird gezahlt."),
    ("", "The price of item 2 per cent is paid."), ("", "La regla 2 se aplica."),
    ("", "Nach Punkt 2 gilt dies."), ("", "Kapitel 2 gilt."),
  ])
  func `other words and other texts are no such reference`(word: String, citing: String) {
    #expect(stale(word, citing) == [])
  }
}
