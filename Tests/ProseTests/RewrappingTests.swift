import Testing

@testable import Prose

/// Texts whose sentences hold what begins like a label, wrapped at many widths.
@Suite struct RewrappingTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a text is read alike however it is wrapped`(seed: UInt64) {
    var draft = LabelledDraft(seed: seed)
    let paragraphs = draft.paragraphs()
    let whole = read(paragraphs.joined(separator: "\n\n"))
    for width in stride(from: 40, through: 120, by: 5) {
      for hanging in [0, 3] {
        let wrapped = paragraphs.map { WrappingTests.wrap($0, width, hanging: hanging) }
        let source = wrapped.joined(separator: "\n\n")
        #expect(read(source) == whole, "width \(width), hanging \(hanging):\n\(source)")
      }
    }
  }

  /// Lists with words in them that look like labels, bullets and headings at the start of a line.
  private static let inline = [
    "1 to report on: - stations that stay in service; - beacons that remain open to ships at sea; - fees, as they stand - and on no other matter, as has been agreed between the Parties,",
    "2 to keep this under review, v) with the lists of the coast; vi) with those of the sea, requests the Council to act, as they have said, instructs the Secretary-General, with the assistance of the Council,",
    "a) to meet each year in Port Town, or in another place that the Parties have chosen, with those who keep the stations in service, and to tell them what has been agreed there;",
    "b) to keep the lists of stations and beacons, of the fees that ships pay for them, and of the days on which they are not in service, and to send these lists to all who have asked for them by the end of the month in which they were made, so that no ship is left without them,",
    "c) to ask all who keep a station or a beacon on the coast what it costs them to keep it, how many ships they have served, and what they have been paid for that, and to show to the Council, before it meets, which of them are paid less than what they have to spend, and which are paid more than that,",
    "Annex 1 to the plan says more on this, and ANNEX 2 TO THE PLAN (REV. PORT TOWN, 2018) says what the Parties are to do until the Council meets again in the year that follows, with those who have asked for it and with all those whose ships call at any of the ports that are named in the plan or in its parts.",
  ]

  @Test(arguments: stride(from: 56, through: 110, by: 3).map { $0 })
  func `a block of wrapped lines is one paragraph, whatever they begin with`(width: Int) {
    let wrapped = Self.inline.map { WrappingTests.wrap($0, width) }
    #expect(read(wrapped.joined(separator: "\n\n")) == read(Self.inline.joined(separator: "\n\n")))
  }

  @Test(arguments: [
    ("a   b   c", true), ("a   b  c", false), ("a    b", false), ("Fees ..... 3", true),
    ("Fees .... 3", false), ("a ... b   c ... d   e", true), ("a. b. c. d. e. f.", false),
  ])
  func `two gaps or dots that lead to a page set a line out`(line: String, isSetOut: Bool) {
    #expect(SourceLines(line).isSetOut(0) == isSetOut)
  }

  @Test(arguments: stride(from: 56, through: 110, by: 3).map { $0 })
  func `a line that leaves room ends a paragraph, with no blank line below`(width: Int) {
    let headings = ["recalling", "considering further"]
    let items = [
      "a) that the stations of the coast are kept in service by the Parties that have built them;",
      "b) that fees are low where many ships call, and stay so while the Council has not met again,",
    ]
    let paragraphs = headings.flatMap { [$0] + items }
    let wrapped = paragraphs.map { WrappingTests.wrap($0, width) }
    let tight = read(wrapped.joined(separator: "\n"))
    #expect(tight == read(paragraphs.joined(separator: "\n\n")))
  }

  /// Drafts in which no line goes on in the next, though each is a block or stands among wrapped ones.
  private static let set: [(source: String, clauses: Int)] = [
    (
      "目的\nこの条約は料金を公表する。\n\n定義\n沿岸局とは附属書の局をいう。\n\n義務\n締約国は一覧表を提出する。\n\n会議\n締約国は毎年会議を開催する。", 8
    ),
    (
      "Agenda\n\nopening of the meeting\nadoption of the agenda\nreport of the bureau\nelection of a chair\ndate of next meeting\nclosing of the meeting",
      7
    ),
    ("通过会议议程\n选举会议主席\n审议年度报告\n通过会议决议\n其他有关事项\n闭幕", 6),
    (
      "port fees      9    8    7\nship fees      1    2    3\ncoast dues     4    5    6\nall of it     14   15   16",
      4
    ),
  ]

  @Test(arguments: set.indices)
  func `lines of lists, tables and headings stay apart`(place: Int) {
    let (source, clauses) = Self.set[place]
    #expect(read(source).count == clauses)
    let wrapped = Self.inline.map { WrappingTests.wrap($0, 72) }.joined(separator: "\n\n")
    #expect(read(wrapped + "\n\n" + source).count == Self.inline.count + clauses)
  }

  @Test(arguments: [
    [
      "2. Asks all of the members that keep stations of the coast now:",
      "   a) to tell the Bureau of the fees that they levy in the ports;",
      "   b) to keep the lists of the beacons that they have put there.",
    ],
    [
      "a) to tell the Bureau of the fees that are levied in the ports;",
      "b) to keep the lists of the beacons that have been put up there.",
    ],
    [
      "Article 7: Fees of the stations of the coast, and of its beacons",
      "Article 8: Lists of the stations and beacons, and where to find",
      "Article 9: Meetings of the Parties, of the Council, and of others",
    ],
    [
      "1. Fees ................................................ 3",
      "2. Stations ............................................ 5",
      "3. Lists ............................................... 9",
    ],
  ])
  func `a list of items that fill their lines keeps them apart`(lines: [String]) {
    let paragraphs = Self.inline.map { WrappingTests.wrap($0, 66) }
    let source = (paragraphs + [lines.joined(separator: "\n")]).joined(separator: "\n\n")
    #expect(read(source).count == paragraphs.count + lines.count)
  }

  @Test(arguments: [
    (
      "The Council asks for the\nﬁnancing of stations.",
      "The Council asks for the ﬁnancing of stations."
    ),
    ("1. 회원국이\n   건설한 무선국을 유지한다.", "회원국이 건설한 무선국을 유지한다."),
    (
      "The Council of the Union asks the Secretary-\nGeneral to act.",
      "The Council of the Union asks the Secretary-General to act."
    ),
    (
      "The Council asks for short-\nand long-term plans.",
      "The Council asks for short- and long-term plans."
    ),
  ])
  func `words on both sides of a line break keep their space`(source: String, wording: String) {
    #expect(Document(name: "x", source: source).clauses.map(\.text) == [wording])
  }

  private static let chinese = [
    "依照前款第(一)项至第(七)项的规定，各方应当自2031年6月30日起3个月内，向理事会报告30个岸站的情况。",
    "“海岸计划”是指《港镇公约》第4条所述的计划；未列入该计划的岸站，在理事会下次会议之前不收取任何费用。",
    "各方同意，每年在港镇举行一次会议，讨论ITU各成员国提出的意见（包括附件2所列的意见），并通过一项决议。",
  ]

  @Test(arguments: 40...90, [false, true])
  func `ideographs are put together again however they are wrapped`(width: Int, setsApart: Bool) {
    let paragraphs = Self.chinese.map {
      setsApart ? $0.replacing(/([0-9A-Z]+)/) { " \($0.1) " } : $0
    }
    let wrapped = paragraphs.map { WrappingTests.wrapIdeographs($0, width) }
    #expect(
      read(wrapped.joined(separator: "\n\n")) == read(paragraphs.joined(separator: "\n\n")),
      "\(wrapped.joined(separator: "\n\n"))")
  }

  private func read(_ source: String) -> [String] {
    let document = Document(name: "x", source: source)
    return zip(document.clauses, document.addresses).map { "\($0.kind) \($1): \($0.text)" }
  }

  @Test func `a narrow line that begins like a label goes on`() {
    let long = String(repeating: "so it is ", count: 30)
    let source = "1 to keep the fees under the new\n2030 Agenda;\n\n2 to act as \(long);"
    #expect(Document(name: "x", source: source).clauses.map(\.lines) == [1...2, 4...4])
  }

  @Test(arguments: [
    ["The Parties welcome the work that was done under the", "2030 Agenda and ask for more."],
    ["The Parties recall what is laid down in paragraphs", "35 and 71 of the Coast Agenda."],
    ["The Parties recall the review that was made by the", "12 agencies of the Union."],
    ["The Parties thank the Chair of the first session,", "I. Petrov, for the report."],
    ["The Parties agree to report on all stations until", "- and in - the year 2031."],
  ])
  func `a line of a short draft that begins like a label goes on`(lines: [String]) {
    let whole = "paragraph ¶ 1: " + lines.joined(separator: " ")
    #expect(read(lines.joined(separator: "\n")) == [whole])
  }

  @Test(arguments: [
    "1 Fees of stations on the coast\n2 Fees of beacons on the coast\n3 Fees of ships",
    "a) the fees of all the stations\nb) the fees of all the beacons\nc) those of ships",
    "- the fees of all the stations\n- the fees of all the beacons\n- those of ships",
    "## Fees of all the stations and beacons on the coast\n- stations;\n- beacons.",
    "**Fees of all the stations and beacons**\n- stations;\n- beacons.",
    "The Parties should keep in good service all of\n- stations;\n- beacons.",
    "The Parties decide to keep in good service all\n1 stations;\n2 beacons.",
    "| Fees of all the stations and beacons on the coast |\n- stations.",
    "resolves\n5 to keep the fees of all stations,\n6 to keep the fees of all beacons,\n7 to meet",
  ])
  func `items on lines right below each other stay apart without stops`(source: String) {
    let lines = source.split(separator: "\n").map { Array($0.utf8) }
    let labels = lines.map { line in
      LabelScanner.match(line, line.indices).map { String(decoding: line[$0.label], as: UTF8.self) }
    }
    #expect(Document(name: "x", source: source).clauses.map(\.label) == labels.map { $0 ?? "" })
  }
}

/// A draft of numbered, lettered or plain paragraphs made of a seed.
struct LabelledDraft {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func paragraphs() -> [String] {
    let count = 2 + below(5)
    let lead = below(2) == 0 ? [Self.leads[below(Self.leads.count)]] : []
    switch below(6) {
    case 0: return (0..<1 + below(4)).map { _ in capitalized(sentence()) + "." }
    case 1: return lead + numbered(count, from: 1) { "\($0) that " }
    case 2: return lead + numbered(count, from: 33) { "\($0) that " }
    case 3: return lead + numbered(count, from: 1) { "\($0). " }
    case 4: return lead + numbered(count, from: 1) { "PP\($0) " }
    default: return lead + nested(count)
    }
  }

  private mutating func numbered(
    _ count: Int, from first: Int, label: (Int) -> String
  ) -> [String] {
    (first..<first + count).map { label($0) + sentence() + ";" }
  }

  private mutating func nested(_ count: Int) -> [String] {
    (1...count).flatMap { number in
      ["\(number) that \(sentence()):", "a) \(sentence());", "b) \(sentence());"]
    }
  }

  private mutating func sentence() -> String {
    (0..<3 + below(6)).map { _ in
      let start = below(Self.words.count - 8)
      let words = Self.words[start..<start + 2 + below(7)].joined(separator: " ")
      let comma = below(4) == 0 ? "," : ""
      return words + comma + " " + Self.references[below(Self.references.count)]
    }.joined(separator: " ")
  }

  private func capitalized(_ sentence: String) -> String {
    sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  private static let leads = [
    "resolves", "invites Member States, Sector Members and others to report on",
    "instructs the Secretary-General, in close cooperation with the Directors of the Bureaux",
  ]

  private static let words =
    "the Parties in coast stations keep in service what Member States should report each year on all lists of beacons that remain open to ships at sea while fees stay as they are until the Council meets again in Port Town"
    .split(separator: " ").map(String.init)

  private static let references = [
    "the 2030 Agenda for Coasts", "paragraphs 35, 69 and 71 of the Coast Agenda",
    "paragraphs 4 and 7 of Opinion 3", "12 agencies of the Union",
    "its Chair, I. Petrov, and A. Silva", "Resolution 102 (Rev. Port Town, 2010)", "item a) above",
    "Article 7 of the Convention", "Annex 1 to the Agenda", "a meeting on 30 June 2032",
    "some 5 per cent of fees", "paragraph 2 above", "the years 2031 and 2032",
    "stations in 14 Parties", "§ 4 of the Rules", "item b) or c) below", "No. 7 of the list",
    "3 of its 9 members", "section B. of the plan",
  ]

  private mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}
