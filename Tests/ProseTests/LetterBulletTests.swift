import Testing

@testable import Prose

/// The letter `o` as a bullet before a space.
@Suite struct LetterBulletTests {
  private func labels(_ source: String) -> [String] {
    Document(name: "x", source: source).clauses.map { "\($0.label)\($0.level)" }
  }

  @Test(arguments: [
    ("The tasks are:\n\no mend the roof;\no paint the walls.\n\nIt ends.", ["1", "o1", "o1", "1"]),
    ("The tasks are—\n\no mend the roof;\n\no paint the walls.", ["1", "o1", "o1"]),
    ("The roof leaks.\no The roof is mended.\no The fee is kept.\n\nNext", ["1", "o1", "o1", "1"]),
    ("- one\n- two\n  o first\n  o second\n- three", ["-1", "-1", "o2", "o2", "-1"]),
    ("The tasks:\n\no   mend the roof;\no   paint it.", ["1", "o1", "o1"]),
    ("It does:\n\no mend the roof of\n  the house;\no paint it.", ["1", "o1", "o1"]),
  ])
  func `a run of them is a list`(source: String, expected: [String]) {
    #expect(labels(source) == expected)
  }

  @Test(arguments: [
    "Puede elegir:\n\no la multa.\n\nEs todo.",
    "Puede elegir entre la multa\no el curso,\no el pago.",
    "El pago de la renta;\no el curso;\no la multa.", "A reunião com\no Conselho e\no Presidente.",
    "The sign is:\n\no 5.\no 6.",
    "São órgãos da União:\n\no Presidente;\no Secretário.\n\nElegem o Conselho.",
    "Ustawa z dnia maja:\no współpracy i\no Pomocy.\n\nMowa o tym.", "- uno\no dos\no tres",
    "The tasks:\n\nor mend it;\nor paint it.",
  ])
  func `words are no bullets`(source: String) {
    #expect(!labels(source).contains { $0.hasPrefix("o") })
  }
}
