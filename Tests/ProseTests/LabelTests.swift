import Testing

@testable import Prose

@Suite struct LabelTests {
  @Test(arguments: [
    ("a) that", "a)", "that"), ("(iv) that", "(iv)", "that"), ("12. The", "12.", "The"),
    ("12 bis The", "12 bis", "The"), ("14A. The", "14A.", "The"),
    ("PP1. Recalling", "PP1.", "Recalling"),
    ("Pp4. Noting", "Pp4.", "Noting"), ("PP.6 Noting", "PP.6", "Noting"),
    ("PP6.bis Noting", "PP6.bis", "Noting"), ("PP6.ter Noting", "PP6.ter", "Noting"),
    ("PP2bis Noting", "PP2bis", "Noting"), ("OP7ter Decides", "OP7ter", "Decides"),
    ("OP6alt Decides", "OP6alt", "Decides"), ("67 alt 1 We are", "67 alt 1", "We are"),
    ("2 alt [that", "2 alt", "[that"), ("New 39B. We", "New 39B.", "We"),
    ("New 65A. We", "New 65A.", "We"), ("[New] 63. We", "[New] 63.", "We"),
    ("[New] 13 We", "[New] 13", "We"),
    ("39.We agree", "39.", "We agree"), ("1.被告知", "1.", "被告知"), ("2之二 决定", "2之二", "决定"),
    ("1bis.1.1 the", "1bis.1.1", "the"),
    ("b)bis that", "b)bis", "that"), ("E.3.1 the", "E.3.1", "the"), ("3.2.1 the", "3.2.1", "the"),
    ("§ 4 Wer", "§ 4", "Wer"), ("Article 7 Definitions", "Article 7", "Definitions"),
    ("Article 7. The", "Article 7.", "The"), ("ANNEX 1", "ANNEX 1", ""),
    ("Section 1bis Scope", "Section 1bis", "Scope"), ("Chapter II Scope", "Chapter II", "Scope"),
    ("- that", "-", "that"), ("• that", "•", "that"), ("A. Preamble", "A.", "Preamble"),
    ("第七条 缔约方", "第七条", "缔约方"), ("第二十条 缔约方", "第二十条", "缔约方"), ("（一）决定", "（一）", "决定"),
    ("一、决定", "一、", "决定"), ("(أ) أن", "(أ)", "أن"), ("المادة 7 تعاريف", "المادة 7", "تعاريف"),
    ("Статья 5 Определения", "Статья 5", "Определения"), ("6.1a the", "6.1a", "the"),
    ("c bis) that", "c bis)", "that"), ("(c bis) that", "(c bis)", "that"),
    ("12 (bis) The", "12 (bis)", "The"), ("Art. 5 The", "Art. 5", "The"),
    ("ст. 5 Стороны", "ст. 5", "Стороны"), ("п. 3 Стороны", "п. 3", "Стороны"),
    ("第3章 总则", "第3章", "总则"), ("第１２条 缔约方", "第１２条", "缔约方"), ("（1）决定", "（1）", "决定"),
    ("1° Les Parties", "1°", "Les Parties"), ("3.º que", "3.º", "que"),
    ("1° bis Les Parties", "1° bis", "Les Parties"),
    ("[12.] The", "[12.]", "The"), ("[12 bis] The", "[12 bis]", "The"),
    ("[b)] that", "[b)]", "that"),
    ("[OP3 bis Decides", "OP3 bis", "Decides"), ("[b) that", "b)", "that"),
    ("[[12.] The", "[12.]", "The"), ("[2 to keep", "2", "to keep"), ("[1 …;", "1", "…;"),
    ("[New] PP4. Noting", "[New] PP4.", "Noting"), ("New OP2 Asks", "New OP2", "Asks"),
    ("1 *bis* that", "1 *bis*", "that"), ("12 _bis_ The", "12 _bis_", "The"),
    ("PP2*bis*. Noting", "PP2*bis*.", "Noting"), ("b) **ter** that", "b) **ter**", "that"),
    ("5<sup>bis</sup>. The", "5<sup>bis</sup>.", "The"), ("7 *bis.* The", "7 *bis.*", "The"),
    ("١ أن", "١", "أن"), ("۱۲ که", "۱۲", "که"), ("(OP2) Decides", "(OP2)", "Decides"),
    ("(PP6 bis) Noting", "(PP6 bis)", "Noting"), ("[ 5. The", "5.", "The"),
    ("**4.** The", "4.", "The"), ("*a)* that", "a)", "that"), ("_12 bis_ The", "12 bis", "The"),
    ("***1.*** The", "1.", "The"), ("**Article 7** Definitions", "Article 7", "Definitions"),
    ("**4. The Parties** shall", "4.", "The Parties** shall"),
    ("**3.3 Details**", "3.3", "Details**"),
    ("1.\u{A0}The", "1.", "The"), ("a)\u{2003}that", "a)", "that"), ("(4)\u{3000}决定", "(4)", "决定"),
    ("第一条\u{3000}缔约方", "第一条", "缔约方"), ("\u{200F}أ) أن", "أ)", "أن"),
    ("1、审议", "1、", "审议"), ("(a)The", "(a)", "The"), ("4)The", "4)", "The"),
    ("a)text", "a)", "text"),
    ("7[bis]. Calls", "7[bis].", "Calls"), ("8 new. Urges", "8 new.", "Urges"),
    ("OP10. alt. Decides", "OP10. alt.", "Decides"), ("20-bis. The", "20-bis.", "The"),
    ("OP 11-bis Decides", "OP 11-bis", "Decides"), ("8.(a) The", "8.(a)", "The"),
    ("1.a) The", "1.a)", "The"), ("9(1) The", "9(1)", "The"), ("5–6. The", "5–6.", "The"),
    ("o\tthat", "o", "that"), ("➢ that", "➢", "that"), ("a ) that", "a )", "that"),
    ("أ ) أن", "أ )", "أن"), ("I. – Le juge", "I. –", "Le juge"), ("II.– Il", "II.–", "Il"),
    ("(2a) Die Frist", "(2a)", "Die Frist"), ("(1A) The fee", "(1A)", "The fee"),
    ("3. - The", "3. -", "The"), ("Draft article 12", "Draft article 12", ""),
    ("Projet d’article 4 Objet", "Projet d’article 4", "Objet"),
    ("2. TERMS", "2.", "TERMS"), ("3. TERMINATION", "3.", "TERMINATION"),
    ("3. TERRITORY", "3.", "TERRITORY"), ("2. ALTERNATIVES", "2.", "ALTERNATIVES"),
    ("4. BISHOPS", "4.", "BISHOPS"), ("6. QUATERNARY DEPOSITS", "6.", "QUATERNARY DEPOSITS"),
    ("(10) TERMS", "(10)", "TERMS"), ("14. TERMS AND CONDITIONS", "14.", "TERMS AND CONDITIONS"),
    ("8. TER TERMS", "8. TER", "TERMS"), ("5. TERÇA PARTE", "5.", "TERÇA PARTE"),
    ("6. terça parte", "6.", "terça parte"), ("2bis The fee", "2bis", "The fee"),
    ("12 BIS The fee", "12 BIS", "The fee"), ("5 ALT 1 The fee", "5 ALT 1", "The fee"),
    ("2bis.一个", "2bis.", "一个"), ("Article 2 TERMS", "Article 2", "TERMS"),
    ("Section 4. BISHOPS", "Section 4.", "BISHOPS"),
    ("ARTICLE 2 BIS TERMS", "ARTICLE 2 BIS", "TERMS"),
    ("第二条之一 TERMS", "第二条之一", "TERMS"), ("第二条 TERMS", "第二条", "TERMS"),
  ])
  func `a label is split from the wording`(line: String, label: String, rest: String) throws {
    let bytes = Array(line.utf8)
    let match = try #require(LabelScanner.match(bytes, bytes.indices))
    #expect(String(decoding: bytes[match.label], as: UTF8.self) == label)
    #expect(String(decoding: bytes[match.textStart...], as: UTF8.self) == rest)
    guard match.isPlain, match.label.lowerBound == 0, !rest.isEmpty else { return }
    let clauses = Document(name: "x", source: line).clauses
    #expect(clauses.map(\.label) == [label])
    #expect(clauses.map(\.text) == [rest])
  }

  @Test(arguments: [
    "The Council", "ICT policy", "e.g. this", "U.S. policy", "(2013) was", "(US) said",
    "-5 degrees",
    "day-to-day", "Articles 7 and 8", "bis repetita", "a process", "New York is", "第一次",
    "opening words", "12th session", "[see] PP5", "[2013 was", "[12.](#twelve)", "[US] said", "第3次",
    "（2013）年", "п. вне", "[- that", "[[[[[12.] The", "٢٠١٣ كان", "七 天", "**The** 4.", "*) see",
    "*1. see below", "**4.**The", "_US_ policy", "**", "(OP) Decides", "(s)he may", "o that",
    "5[1] and", "I.D. card", "(3rd) of", "(2a or b) the", "(5G networks) are", "(2031a) shows",
  ])
  func `words are not taken for a label`(line: String) {
    let bytes = Array(line.utf8)
    #expect(LabelScanner.match(bytes, bytes.indices) == nil)
  }

  @Test(arguments: [
    ("30 September 2005", false), ("2013 was a year", false), ("7\tto act", true),
    ("3.2 The fee", true), ("14A The fee", true), ("5G networks", false),
    ("30 days after signature", false), ("3 countries have signed", false),
    ("1.5 million people", false), ("2.5 per cent of income", false),
    ("Article 7 of the Charter provides that", false), ("Art. 5 of the Convention", false),
    ("п. 3 статьи 5 применяется", false), ("1° Celsius of warming", false),
    ("[2013] was a year", false), ("[1.5] million people", false),
    ("102 (Rev. Town, 2010), as amended", false), ("8 new stations open", false),
    ("5–6 stations stay open", false),
  ])
  func `a bare number is a label where it can be one`(line: String, isLabel: Bool) {
    let document = Document(name: "x", source: "Title words here.\n\n\(line)\n")
    #expect(document.clauses[1].label.isEmpty != isLabel)
  }

  @Test(arguments: [
    ("1 that fees stay,\n\n2 that", ["1", "2"]), ("14 The fee\n\n14A The list", ["14", "14A"]),
    ("4 that:\n\n4.1 fees\n\n4.2 lists\n\n5 that", ["4", "4.1", "4.2", "5"]),
    ("recalling\n\n1 that fees stay", ["", "1"]), ("30 days on\n\n60 days on", ["", ""]),
    ("recalling\n\n1° Celsius of warming", ["", ""]),
    ("1° les Parties;\n\n2° le Conseil", ["1°", "2°"]),
    ("١ أن الرسوم؛\n\n٢ أن القوائم،", ["١", "٢"]),
    ("[1 to keep fees;]\n\n[2 to keep lists;]", ["1", "2"]),
    ("1 that fees\n\n1 *bis* that lists", ["1", "1 *bis*"]),
    ("PP\n5. Recalling,\n\nPP\n6. Noting,", ["PP 5.", "PP 6."]),
    ("PP\n5.\nRecalling,\nOP\n1.\nDecides", ["PP 5.", "OP 1."]),
    ("PP\n1. Recalling,\n2. Noting,\nOP\n1. Decides\n2. Asks", ["", "1.", "2.", "", "1.", "2."]),
    ("1. 1 The Parties\n\na) meet\n\n1. 2 The Council", ["1. 1", "a)", "1. 2"]),
    ("4. 12 Parties agreed.\n\n5. 13 did not.\n\n6. 2 left.", ["4.", "5.", "6."]),
  ])
  func `a series makes bare numbers labels`(source: String, labels: [String]) {
    #expect(Document(name: "x", source: source).clauses.map(\.label) == labels)
  }

  @Test(arguments: [
    ("[OP3 bis Decides to\nmeet again;]", "OP3 bis", "[Decides to meet again;]"),
    ("> [b) that]", "b)", "[that]"), ("[12.] [The] fee", "[12.]", "[The] fee"),
    ("PP\n5.\nRecalling the Convention of 2031,", "PP 5.", "Recalling the Convention of 2031,"),
    ("[ 5. The Parties meet;]", "5.", "[ The Parties meet;]"),
    ("**4.** The **Parties** meet.", "4.", "The **Parties** meet."),
    ("[*b)* that *fees* stay]", "b)", "[that *fees* stay]"),
    ("**4. The Parties** meet.", "4.", "**The Parties** meet."),
  ])
  func `what is no label stays in the wording`(source: String, label: String, wording: String) {
    let clauses = Document(name: "x", source: source).clauses
    #expect(clauses.map(\.label) == [label])
    #expect(clauses.map(\.text) == [wording])
  }

  @Test(arguments: [
    ("a)", "(a)", true), ("2.1.1", "21.1", false), ("Article 5", "Article\u{A0}5", true),
    ("PP.6", "Pp6.", true), ("ARTICLE I", "Article I", true), ("Annex i", "ANNEX I", false),
    ("NEW Article 1", "New article 1", true), ("II", "ii", false), ("A.", "a)", false),
    ("65A.", "New 65A.", true), ("-", "•", true),
    ("", "-", true),
    ("7.", "8.", false), ("b)", "b)bis", false), ("b bis)", "b)bis", true), ("[12.]", "12", true),
    ("PP 5.", "PP5", true), ("3.º", "3°", true), ("（1）", "(1)", true), ("", "1", false),
    ("1 *bis*", "1 bis", true), ("5<sup>bis</sup>.", "5bis", true), ("١", "1.", true),
    ("Article 5 –", "Article 5", true), ("Artículo 1.-", "Artículo 1", true),
    ("I. –", "I.", true), ("a )", "a)", true),
  ])
  func `labels of one number are the same`(old: String, new: String, isSame: Bool) {
    #expect(old.isSameNumber(as: new) == isSame)
  }

  @Test(arguments: [
    "1 " + String(repeating: "bis ", count: 99) + "that",
    "Article " + String(repeating: "1", count: 99) + " that",
    "[^" + String(repeating: "x", count: 99) + "]: that",
  ])
  func `a label without end is wording`(line: String) {
    let clauses = Document(name: "", source: line).clauses
    #expect(clauses.map(\.label) == [""])
    #expect(clauses.map(\.text) == [line])
  }
}

extension LabelTests {
  @Test(arguments: [
    ("1\tthe Parties", "1"), ("Part 2, Chapter 1\tthe Parties", "Part 2, Chapter 1"),
    ("Note:\tthe Parties", ""), ("II\tthe Parties", "II"), ("[iv)]\tthe Parties", "[iv)]"),
    ("Article 7 –\tthe Parties", "Article 7 –"), ("②\tthe Parties", ""), ("①.\tthe Parties", "①."),
    ("30 May 2031\tPort Town", ""), ("2031\t45%", ""), ("II.a\tthe Parties", "II.a"),
    ("Country\tVotes", ""), ("the Parties of the Coast (2031)\tmeet", ""), ("is\tthe Parties", ""),
  ])
  func `a tab sets a label apart`(line: String, label: String) {
    let clause = Document(name: "x", source: line).clauses[0]
    #expect(clause.label == label)
    #expect(label.isEmpty || clause.text == "the Parties")
  }
}
