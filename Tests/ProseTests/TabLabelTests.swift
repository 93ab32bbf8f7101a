import Testing

@testable import Prose

/// What is before a tab: a number, or a word that the clause is about.
struct TabLabelTests {
  @Test(arguments: [
    "Minimum:", "Price:", "From:", "Seller:", "Item.", "Fee)", "Total–", "统一：", "Цена:", "السعر:",
    "CO2:",
    "No.", "Table.", "e.g.", "U.S.:", "Dr.", "to:", "USD500m.", "Mr.Smith",
  ])
  func `a word before a tab is wording`(word: String) {
    let clause = Document(name: "x", source: "\(word)\t500 euros a month.").clauses[0]
    #expect(clause.label.isEmpty)
    #expect(clause.text == "\(word) 500 euros a month.")
  }

  @Test(arguments: [
    "1:", "a:", "iv:", "IX:", "Article 7:", "Third.", "1st.", "22nd.", "II.a", "A.1.b",
    "aa.", "3b)", "B-2.", "REQ-1:", "SYS.4.", "①.", "三：", "к.", "Ж)", "٣)", "٣：", "12:",
  ])
  func `a number before a tab is a label`(label: String) {
    let clause = Document(name: "x", source: "\(label)\t500 euros a month.").clauses[0]
    #expect(clause.label == label)
    #expect(clause.text == "500 euros a month.")
  }
}
