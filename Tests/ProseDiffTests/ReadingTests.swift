import Prose
import Testing

@testable import ProseDiff

/// What is read of single clauses before they are paired and after.
@Suite struct ReadingTests {
  private func document(_ texts: String...) -> Document {
    Document(
      name: "",
      clauses: texts.map { Clause(kind: .paragraph, lines: 1...1, text: $0) })
  }

  @Test func `clauses of the same words have the same hash, be they read twice or not`() {
    let old = document("The Parties agree.", "Nothing else is agreed.")
    let new = document("Nothing else is agreed.", "the Parties agree; (agreed)", "New words")
    let context = MatchContext(old, new)
    let (olds, news) = (context.words.old, context.words.new)
    #expect(olds.hashes == [news.hashes[1], news.hashes[0]])
    #expect(Array(olds.words(1)) == Array(news.words(0)))
    #expect(news.words(2).allSatisfy { !olds.words.contains($0) })
  }

  @Test func `documents of equal words are paired, each clause once`() {
    let old = document("one thing", "the same", "the same", "another thing")
    let new = document("the same", "another thing", "one thing", "the same")
    let pairing = Matching.exact(MatchContext(old, new))
    #expect(pairing.count == 4)
    #expect(pairing.new(of: 0) == 2)
    #expect(pairing.new(of: 3) == 1)
  }

  @Test(arguments: [
    ("Resolution 102 (Rev. 2014)", "Resolution 102 (Rev. 2018)", false),
    ("Resolution 102 of 2014", "Resolution 130 of 2014", true),
    ("Resolution 102 of 2014", "The same of 2014", false),
    ("As all of them know well, Resolution 102", "Resolution 130", false),
    ("The decision taken in Tunis", "The decision made in Tunis", false),
    ("Regulation 2 does not apply", "Regulation 3 does not apply", false),
    ("Regulation (EU) 2016/679", "Regulation (EU) 2018/1725", true),
    ("Подтверждая Резолюцию 2 (Дубай)", "Подтверждая Резолюцию 3 (Дубай)", true),
    ("إذ يذكر بالقرار 2", "إذ يذكر بالقرار 3", true),
    ("忆及第102号决议", "忆及第101号决议", true), ("忆及世界发展大会第2号决议", "忆及世界发展大会第1号决议", true),
    ("忆及第102条", "忆及第101条", false),
  ])
  func `clauses disagree that open by citing different numbers`(
    old: String, new: String, disagree: Bool
  ) {
    #expect(MatchContext(document(old), document(new)).nameOthers(0, 0) == disagree)
  }

  @Test(arguments: [
    ("\"Tug\" means a ship that tows;", "\"Barge\" means a ship that is towed;", true),
    ("“Tanker” means a ship;", "'Tankers' means ships;", false),
    ("\"Party\" means a State;", "\"Contracting Party\" means a State;", false),
    (
      "L'expression « remorqueur » désigne un navire;",
      "L'expression « chaland » désigne un navire;", true
    ),
    ("„Schlepper“: ein Schiff;", "„Kahn“: ein Schiff;", true),
    ("本条例所称“拖船”是指船舶;", "本条例所称“驳船”是指船舶;", true),
    ("„Leinen los“, rief der Maat.", "„Anker auf“, rief der Maat.", false),
    ("The \"Guidelines\" shall apply.", "The \"Rules\" shall apply.", false),
    ("\"All hands on deck.\" That was said.", "\"All quiet.\" That was said.", false),
    (
      "Ships that fly what is called a \"courtesy flag\" pay",
      "Ships that fly what is called an \"ensign\" pay", false
    ),
  ])
  func `clauses disagree that open by defining different terms`(
    old: String, new: String, disagree: Bool
  ) {
    #expect(MatchContext(document(old), document(new)).nameOthers(0, 0) == disagree)
  }

  @Test(arguments: [
    ("as paragraph 7 says", 2, true), ("as paragraphs 6 and 7 say", 4, true),
    ("paragraph 7 of this Plan", 1, true), ("paragraph 7 of the Agenda", 1, false),
    ("the Convention (article 7)", 3, false), ("within 7 days", 1, false),
    ("paragraph 7 of the present Plan", 1, true), ("article 7 de la présente loi", 1, true),
    ("paragraph 7 thereof", 1, false), ("the Charter says in article 7 that", 5, false),
    ("section 7, Harbour Act", 1, false), ("the ABC plan paragraph 7", 4, false),
    ("article 4, paragraph 7", 3, false), ("article 7, paragraph 4", 1, true),
    ("Ships pay. The Charter holds. As paragraph 7 says", 7, true),
    ("ничто в статье 7 Устава", 3, false), ("в статье 7 настоящего Устава", 2, true),
    ("《宪章》第7条", 3, false), ("本协定第7条", 4, true),
    ("The Code provides in paragraph 7 that", 5, false), ("The Code, by paragraph 7", 4, false),
    ("a Declaration binds by article 7", 5, false), ("the decision of article 7", 4, false),
    ("This Code provides in paragraph 7 that", 5, true), ("Under regulation 7 all pay", 2, true),
    ("in this Master Plan, in paragraph 7", 6, true), ("The Plan holds in paragraph 7", 5, false),
    ("The Council may meet as in paragraph 7", 7, true), ("The Fund, by section 7 below", 4, true),
    ("That the Council once a year applies paragraph 7", 8, true),
    ("The ferry is free under its paragraph 7", 7, false),
    ("as it provides in paragraph 7", 4, false),
    ("if it is due, as paragraph 7 says", 6, true),
    ("the lease frees tugs by paragraph 7", 6, false),
    ("the licence referred to in paragraph 7", 6, true),
    ("they are listed in paragraph 7", 5, true),
    ("tout navire, à son paragraphe 7", 5, false), ("il prévoit au paragraphe 7", 4, false),
    ("dicho en su párrafo 7", 4, false), ("в его пункте 7", 3, false),
    ("контракт в пункте 7", 3, false),
    ("ينص العقد في الفقرة 7", 4, false), ("الفقرة 7 منه", 1, false), ("nach dessen § 7", 3, false),
  ])
  func `a number cites the text that it stands in`(text: String, place: Int, isOwn: Bool) {
    #expect((OwnReferences(CitingWords(text)).reference(place) != nil) == isOwn)
  }

  @Test(arguments: [
    ("The fee is due", "[The fee is due] (agreed)", true, true),
    ("The fee is due", "The [fee] is due", false, true),
    ("No, States shall pay", "No States shall pay", false, false),
    ("The fee, is due.", "the fee is due", true, false),
    ("The fee is due (agreed)", "The fee is due *( Agreed )*", true, false),
    ("The fee is due (agreed)", "The fee is due [agreed]", true, true),
    ("EU: The fee is due", "**EU:** The fee is due", true, false),
    ("EU: The fee is due", "EU : The fee is due", true, false),
    ("EU: The fee is due", "USA: The fee is due", true, true),
  ])
  func `brackets around the whole say where it stands, those inside what it says`(
    old: String, new: String, sayTheSame: Bool, showAnotherState: Bool
  ) {
    #expect(Marks(old).sayTheSame(as: Marks(new)) == sayTheSame)
    #expect(Marks(old).showAnotherState(than: Marks(new)) == showAnotherState)
  }

  @Test func `white space that ends both runs is told in bytes`() {
    let texts = ("one two\u{A0}", "six ten\u{A0}")
    let (old, new) = (Wording(texts.0, []), Wording(texts.1, []))
    #expect(old.spaceAtEnd(of: 0..<4, sharedWith: new, 0..<4) == 1)
    #expect(old.spaceAtEnd(of: 0..<9, sharedWith: new, 0..<9) == 2)
    #expect(old.spaceAtEnd(of: 0..<4, sharedWith: new, 0..<9) == 0)
    #expect(old.spaceAtEnd(of: 0..<3, sharedWith: new, 0..<3) == 0)
    #expect(old.spaceAtEnd(of: 0..<0, sharedWith: new, 0..<4) == 0)
  }

  @Test func `a clause left its list where one of the two headings stands elsewhere`() {
    func list(_ headings: String...) -> Document {
      let lists = headings.map { heading in
        [
          Clause(kind: .heading, level: Clause.leadLevel, lines: 1...1, text: heading),
          Clause(kind: .item, label: "a)", lines: 1...1, text: "to act"),
        ]
      }
      return Document(name: "", clauses: lists.flatMap(\.self))
    }
    let context = MatchContext(list("invites", "requests"), list("invites", "urges"))
    var pairing = Pairing(old: 4, new: 4)
    pairing.pair(0, 0, Pairing.Link(by: .text, similarity: 1, confidence: 1))
    let sections = Sections(context, pairing)
    #expect(!sections.differ(1, 1))
    #expect(sections.differ(1, 3))
    // Both headings are free: the one may be the other, reworded.
    #expect(!sections.differ(3, 3))
  }
}
