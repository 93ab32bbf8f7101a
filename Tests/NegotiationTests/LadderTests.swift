import Prose
import Testing

@testable import Negotiation

struct LadderTests {
  @Test(arguments: Language.allCases)
  func `the file of a language has the form of one`(language: Language) {
    let ladder = Ladder(language.file)
    #expect(ladder.faults.isEmpty)
    let figures: [Negotiation.Category] = [.common, .or, .number, .unit, .part]
    let others: [Negotiation.Category] = [.verb, .modal, .qualifier, .negation, .scope, .actor]
    let needed = language == .de || language == .ja ? figures : figures + others
    for category in needed { #expect(ladder.terms.contains { $0.category == category }) }
  }

  @Test(arguments: Language.allCases)
  func `no verb or modal of a language stands on two steps of one scale`(language: Language) {
    var steps: [String: Int] = [:]
    let ladder = Ladder(language.file)
    for term in ladder.terms {
      guard let scale = term.scale else { continue }
      let key = "\(scale) \(ladder.words(term))"
      #expect(steps[key] == nil || steps[key] == term.step, "\(language) \(key)")
      steps[key] = term.step
    }
  }

  @Test func `every category has its own name`() {
    #expect(Set(Negotiation.Category.named.values) == Set(Negotiation.Category.allCases))
  }

  @Test(arguments: [
    "verb directing: urge", "verb sideways 4: urge", "modal: shall", "number: two", "shall", ":",
    "colour: red", "scope:",
  ])
  func `a line without the form is told`(line: String) {
    #expect(LadderLine(line.utf8Span.span, 0..<line.utf8.count) == nil)
  }

  @Test(arguments: [
    (Language.en, "Requests the Director to report on the use of the fund to the Council;"),
    (.fr, "Prie le Directeur de présenter un rapport sur les balises et les stations ;"),
    (.es, "Pide al Director que presente un informe sobre los faros y las estaciones;"),
    (.ru, "Просит Директора представить доклад о станциях и маяках на сессии;"),
    (.ar, "يطلب إلى المدير أن يقدم تقريراً عن المحطات في المجلس؛"),
    (
      .de,
      "Die Behörde legt dem Rat einen Bericht über die Nutzung des Fonds und der Leuchttürme vor;"
    ),
    (.pt, "O diretor apresenta ao conselho um relatório sobre os faróis e as estações da rede;"),
    (.it, "Il direttore presenta alla conferenza una relazione che riguarda i fari della rete;"),
    (
      .el,
      "Ο διευθυντής υποβάλλει στο συμβούλιο έκθεση για τους φάρους και τους σταθμούς του δικτύου."
    ),
    (.ja, "事務局長は、理事会に対し、基金の使用に関する報告書を提出するものとする。"),
    (.zh, "请主任向理事会提交关于频谱监测的报告，并公布在网站上；"),
  ])
  func `a document is known by the commonest words of its language`(
    language: Language, text: String
  ) {
    #expect(Language(of: Document(name: "a", source: text)) == language)
  }

  @Test(arguments: [
    "12 % 34",
    "De dienst legt de raad een verslag over het gebruik van het fonds voor, dat elk jaar verschijnt.",
  ])
  func `a document in another language is in none that is known`(text: String) {
    #expect(Language(of: Document(name: "a", source: text)) == nil)
  }
}
