import Prose
import Testing

struct StatusMarkTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let wording: String
    var status: [String] = []
    var names: [String] = []
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "to report; (agreed)", wording: "to report;", status: ["agreed"]),
    Case(text: "to report (Agreed);", wording: "to report", status: ["Agreed"]),
    Case(text: "to report (agreed).", wording: "to report", status: ["agreed"]),
    Case(text: "(agreed) to report;", wording: "to report;", status: ["agreed"]),
    Case(text: "报告（商定）。", wording: "报告", status: ["商定"]),
    Case(text: "报告。 （G77）", wording: "报告。", names: ["G77"]),
    Case(text: "to report; (agreed ad ref)", wording: "to report;", status: ["agreed ad ref"]),
    Case(
      text: "to report [Suggested for Closure]", wording: "to report",
      status: ["Suggested for Closure"]),
    Case(
      text: "to report (Group 12 will revert)", wording: "to report",
      status: ["Group 12 will revert"]),
    Case(text: "[to report;] (Country X)", wording: "[to report;]", names: ["Country X"]),
    Case(text: "to report; *(agreed)*", wording: "to report;", status: ["agreed"]),
    Case(text: "*to report* **[*agreed*]**", wording: "*to report*", status: ["agreed"]),
    Case(text: "*(agreed)* to report;", wording: "to report;", status: ["agreed"]),
    Case(
      text: "to report; (agreed, subject to the approval of the capitals of the island States)",
      wording: "to report;",
      status: ["agreed, subject to the approval of the capitals of the island States"]),
    Case(text: "[to report;](Country X)", wording: "[to report;]", names: ["Country X"]),
    Case(text: "[to report]; (US, EU)", wording: "[to report];", names: ["US, EU"]),
    Case(text: "to report; (US, EU)", wording: "to report;", names: ["US, EU"]),
    Case(text: "[to report;] (Group of 77)", wording: "[to report;]", names: ["Group of 77"]),
    Case(
      text: "[to report;] (Group of 77 and China, Upland)", wording: "[to report;]",
      names: ["Group of 77 and China, Upland"]),
    Case(text: "[to report;] (G77 & China)", wording: "[to report;]", names: ["G77 & China"]),
    Case(text: "[to report;] (Côte d’Upland)", wording: "[to report;]", names: ["Côte d’Upland"]),
    Case(
      text: "[to report;] (Upland (Island Republic of))", wording: "[to report;]",
      names: ["Upland (Island Republic of)"]),
    Case(text: "[提交报告；]（77国集团）", wording: "[提交报告；]", names: ["77国集团"]),
    Case(text: "to report; (African Group)", wording: "to report;", names: ["African Group"]),
    Case(text: "the Member States (European Union)", wording: "the Member States (European Union)"),
    Case(text: "[to report] (77 States)", wording: "[to report] (77 States)"),
    Case(
      text: "[to report] (Annex 2 and its notes)", wording: "[to report] (Annex 2 and its notes)"),
    Case(text: "[to report] (by the 30th)", wording: "[to report] (by the 30th)"),
    Case(text: "[to report] (by January)", wording: "[to report] (by January)"),
    Case(
      text: "[to report] (proposed by the Board with two votes)",
      wording: "[to report] (proposed by the Board with two votes)"),
    Case(text: "[100 Euro] (Mitglieder und Gäste)", wording: "[100 Euro] (Mitglieder und Gäste)"),
    Case(text: "[500 Euro] (Kündigung im Mai)", wording: "[500 Euro] (Kündigung im Mai)"),
    Case(text: "[10 euros] (TVA et Taxes en Sus)", wording: "[10 euros] (TVA et Taxes en Sus)"),
    Case(text: "[two years] (Chair with Vote)", wording: "[two years] (Chair with Vote)"),
    Case(
      text: "[to report] (Regulation on Data (RD))",
      wording: "[to report] (Regulation on Data (RD))"),
    Case(text: "[to report] (Annex (Table))", wording: "[to report] (Annex (Table))"),
    Case(text: "une association (agréée)", wording: "une association (agréée)"),
    Case(text: "[la règle] (l’Annexe II)", wording: "[la règle] (l’Annexe II)"),
    Case(text: "[to report] (by the)", wording: "[to report] (by the)"),
    Case(text: "[to report] (Upland ((a)))", wording: "[to report] (Upland ((a)))"),
    Case(text: "the forum of the Union (ITU);", wording: "the forum of the Union (ITU);"),
    Case(
      text: "[to report each year;] [Upland Federation]", wording: "[to report each year;]",
      names: ["Upland Federation"]),
    Case(text: "[all States] [Governments]", wording: "[all States] [Governments]"),
    Case(
      text: "[to report;] (Country X, Group of States) (agreed in informals)",
      wording: "[to report;]", status: ["agreed in informals"],
      names: ["Country X, Group of States"]),
    Case(text: "提交报告；（已商定）", wording: "提交报告；", status: ["已商定"]),
    Case(
      text: "de présenter un rapport ; (convenu)", wording: "de présenter un rapport ;",
      status: ["convenu"]),
    Case(
      text: "de tenir une réunion annuelle ; (adopté)", wording: "de tenir une réunion annuelle ;",
      status: ["adopté"]),
    Case(
      text: "presentar un informe. (Aprobado)", wording: "presentar un informe.",
      status: ["Aprobado"]),
    Case(text: "a member of the Forum (Country X)", wording: "a member of the Forum (Country X)"),
    Case(text: "the text (agreed texts are final)", wording: "the text (agreed texts are final)"),
    Case(text: "(agreed)", wording: "(agreed)"),
    Case(text: "to report)", wording: "to report)"),
    Case(text: "[to report](see below)", wording: "[to report](see below)"),
    Case(
      text: "to report; (not\u{A0}agreed)", wording: "to report;", status: ["not\u{A0}agreed"]),
    Case(text: "to report;\u{A0}(agreed)", wording: "to report;", status: ["agreed"]),
    Case(text: "to report; (\u{A0}agreed\t)", wording: "to report;", status: ["agreed"]),
    Case(text: "(agreed)\u{202F}to report;", wording: "to report;", status: ["agreed"]),
    Case(text: "提交报告；（已商定）\u{3000}", wording: "提交报告；", status: ["已商定"]),
    Case(
      text: "[to report;]\u{A0}(Country\u{A0}X)", wording: "[to report;]", names: ["Country\u{A0}X"]
    ),
    Case(text: "to report à\u{A0}", wording: "to report à\u{A0}"),
    Case(text: "] [Upland]", wording: "] [Upland]"),
    Case(text: "](Upland)", wording: "]", names: ["Upland"]),
    Case(text: "] [Upland Federation]", wording: "] [Upland Federation]"),
    Case(text: "]", wording: "]"),
    Case(text: "]] [Upland]", wording: "]] [Upland]"),
    Case(text: "[] [Upland]", wording: "[] [Upland]"),
    Case(text: "[[to report each year] [Upland]", wording: "[[to report each year] [Upland]"),
    Case(
      text: "[[to report] each year;] [Upland]", wording: "[[to report] each year;]",
      names: ["Upland"]),
  ])
  func `what stands around a wording says where it stands`(_ example: Case) {
    let text = example.text.utf8Span.span
    let found = StatusMarks(text)
    let bytes = Array(example.text.utf8)
    let quoted = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    #expect(quoted(found.wording) == example.wording)
    #expect(found.marks.filter(\.isStatus).map { quoted($0.words) } == example.status)
    #expect(found.marks.filter { !$0.isStatus }.map { quoted($0.words) } == example.names)
  }
}
