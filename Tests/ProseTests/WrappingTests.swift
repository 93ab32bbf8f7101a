import Foundation
import Testing

@testable import Prose

@Suite struct WrappingTests {
  @Test(arguments: [
    [
      "Draft resolution submitted by the Chair (12 May 2031)", "The General Assembly,",
      "PP1 Noting,",
    ],
    [
      "ON DATA", "The Parties to it,", "Desiring to promote trust in the movement of all data,",
      "Have agreed:",
    ],
  ])
  func `one paragraph a line stays so where one line is long`(lines: [String]) {
    #expect(Document(name: "", source: lines.joined(separator: "\n")).clauses.count == lines.count)
  }

  @Test func `a line that ends with a word which asks for another goes on`() {
    let source =
      "1. It applies to all the transfers of data between\nParties, as they say.\n2. It ends."
    #expect(Document(name: "", source: source).clauses.map(\.lines) == [1...2, 3...3])
  }

  @Test(arguments: [
    ("(a) the fees that are due to it under subparagraph\n(b) of this Statute are paid yearly.", 1),
    ("a) de payer les droits conformément à l’alinéa\nb) du présent article;", 1),
    ("(1) Gebühren werden jährlich fällig nach Absatz\n(2) dieser Satzung.", 1),
    ("(a) the number of each resolution it adopted\n(b) of the ships that call at the port", 2),
    ("(a) the fees that are due to it under an article\n(b) Ports of this Statute.", 2),
  ])
  func `what a citing word asks for and a preposition follows is no label`(
    source: String, count: Int
  ) {
    #expect(Document(name: "", source: source).clauses.count == count)
  }

  @Test func `a mark of status on a line of its own is part of the clause above`() {
    let source = "1. The Parties keep the stations in all rural areas.\n(Agreed)\n\n2. They meet."
    #expect(
      Document(name: "", source: source).clauses.first?.text
        == "The Parties keep the stations in all rural areas. (Agreed)")
  }

  /// Wraps at spaces so that no line is wider than `width`, as editors do.
  static func wrap(_ text: String, _ width: Int, hanging: Int = 0) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging) + word
      } else {
        line += line.isEmpty ? String(word) : " " + word
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// Wraps ideographs, two columns wide, as editors do: numbers and words are kept whole, no line begins
  /// with a closing mark nor ends with an opening one.
  static func wrapIdeographs(_ text: String, _ width: Int) -> String {
    var lines: [String] = []
    var line = ""
    let unit = /[（《“(]*([!-'*-~]+|.)[，。；：、）》”)]*/
    for part in text.matches(of: unit).map({ String($0.output.0) }) {
      if !line.isEmpty, columns(line + part) > width {
        lines.append(line)
        line = ""
      }
      line += part
    }
    return (lines + [line]).map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
  }

  private static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x3000 ? 2 : 1) }
  }

  static let paragraphs = [
    "The Parties to the Coast Convention, recalling paragraph 7. of the Agenda (Rev. 2), decide to meet again in Port Town, not later than 30 June 2032, and to invite all Member States.",
    "1. Member States should, as appropriate, keep a) stations and b) beacons in service; the Secretariat - with them - reports on 12 May.",
    "2. The Secretary-General is requested to circulate this Opinion, and to make it known to other bodies concerned with safety at sea.",
    "recalling",
    "a) that Resolution 102 (Rev. Port Town, 2010) asks for reports each year, and that 1. and 2. above apply;",
  ]

  @Test(arguments: [
    // Ideographs on both sides of the break.
    (
      "国际电信联盟全权代表大会认识到各成员国应当开展合作，并请秘书长向理\n事会下届会议报告执行本决议所取得的进展。",
      ["国际电信联盟全权代表大会认识到各成员国应当开展合作，并请秘书长向理事会下届会议报告执行本决议所取得的进展。"]
    ),
    ("国际电信联盟\n世界电信政策论坛\n2013年5月", ["国际电信联盟", "世界电信政策论坛", "2013年5月"]),
    // Short lines of a sentence, and of none.
    (
      "The Parties\nrecall that\nfees stay.\n\n\(long)",
      ["The Parties recall that fees stay.", long]
    ),
    ("Port Town\nForum\n\n\(long)", ["Port Town", "Forum", long]),
    ("apples\npears\n\n\(long)", ["apples", "pears", long]),
    // Notes that hang.
    ("¹ See the\n  Coast\n  Convention\n\n\(long)", ["See the Coast Convention", long]),
    // Quotations.
    ("> The Parties\n> recall.\n>\n> They act.", ["The Parties recall.", "They act."]),
    ("> The Parties act.\n> They meet.", ["The Parties act.", "They meet."]),
    (
      "> The Forum, where the Parties then\n>> said that\n> they act.",
      [
        "The Forum, where the Parties then", "said that", "they act.",
      ]
    ),
    // References.
    (
      "6 fees stay as they stand in the ITU Council\n7 above;\n\n7 lists stay,\n\n8 reports",
      ["fees stay as they stand in the ITU Council 7 above;", "lists stay,", "reports"]
    ),
  ])
  func `a line break is told from the end of a paragraph`(source: String, wordings: [String]) {
    let found = Document(name: "x", source: source).clauses.map(\.text)
    #expect(found == wordings)
  }

  @Test(arguments: [
    ("a) Resolution 9 (Rev. Torva,\n2019), on capacity;\nb) another;", 2),
    ("1) a first one (of\n2) a second one", 2),
    ("a) a first one (draft\nb) a second one", 2),
  ]) func `a bracket that is open at a line end goes on`(source: String, clauses: Int) {
    #expect(Document(name: "x", source: source).clauses.count == clauses)
  }

  static let long =
    "The Parties decide to meet again. " + String(repeating: "So it is. ", count: 20) + "End."

  @Test(arguments: [24, 30, 40, 50, 60, 66, 72, 80, 100, 118])
  func `the clauses do not depend on the width`(width: Int) {
    let plain = Document(name: "x", source: Self.paragraphs.joined(separator: "\n\n"))
    for hanging in [0, 3] {
      let wrapped = Self.paragraphs.map { Self.wrap($0, width, hanging: hanging) }
      let document = Document(name: "x", source: wrapped.joined(separator: "\n\n"))
      #expect(document.clauses.map(\.text) == plain.clauses.map(\.text))
      #expect(document.clauses.map(\.label) == plain.clauses.map(\.label))
    }
  }

  @Test(arguments: [
    "<gallery perrow=6>\nPicture: Stamp.jpg|A stamp of the coast station worth 6 of its coins\nPicture: Bill.jpg|Its bill\n</gallery>",
    "{| class=\"table\" style=\"text-align:center; font-size:90%\" width=100%\n! width=15%|Language\n|-",
    "Picture: Station.jpg|A station of the coast, which is in service still\n\(long)",
  ])
  func `markup is read alike, however the prose around it is wrapped`(markup: String) {
    func wordings(_ prose: (String) -> String) -> [String] {
      let source = (Self.paragraphs.map(prose) + [markup]).joined(separator: "\n\n")
      return Document(name: "x", source: source).clauses.map(\.text)
    }
    let lines = markup.split(separator: "\n").map(String.init)
    #expect(wordings { Self.wrap($0, 72) }.suffix(lines.count) == lines[...])
    #expect(wordings { $0 }.suffix(lines.count) == lines[...])
  }
}
