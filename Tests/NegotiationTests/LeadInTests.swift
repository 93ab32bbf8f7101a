import Negotiation
import Prose
import ProseDiff
import Testing

/// Words that went from clauses into what governs these, or back.
struct LeadInTests {
  /// Three sentences that open alike; and the same below what they open with.
  private static func sentences(_ opening: String) -> String {
    "1. Berths\n\n1.1 \(opening) moor barges at the northern quay.\n\n"
      + "1.2 \(opening) unload timber after sunset.\n\n"
      + "1.3 \(opening) leave nets on the slipway in winter.\n"
  }

  private static func items(_ leadIn: String) -> String {
    "1. Berths\n\n1.1 \(leadIn):\n\n(a) moor barges at the northern quay;\n\n"
      + "(b) unload timber after sunset; and\n\n(c) leave nets on the slipway in winter.\n"
  }

  @Test(arguments: [
    ("The skipper shall not", "The skipper shall not", []),
    ("The skipper shall", "The skipper shall", []),
    ("Each Party shall, where appropriate,", "Each Party shall, where appropriate", []),
    ("By 1 May 2031, each Party shall", "By 1 May 2031, each Party shall", []),
    ("The skipper shall", "The skipper shall not", ["negation  > not"]),
    ("The skipper shall not", "The skipper shall", ["negation not > "]),
    ("The skipper shall", "The skipper may", ["weaker shall > may"]),
    ("Skippers shall", "No skipper shall", ["negation  > No"]),
    ("Parties shall, if applicable,", "Parties shall", ["qualifier if applicable > "]),
    ("Each Party shall", "Each Party shall, where possible", ["qualifier  > where possible"]),
    (
      "By 1 May 2031, each Party shall", "By 1 June 2031, each Party shall",
      ["deadline By 1 May 2031 > By 1 June 2031"]
    ),
  ])
  func `what a lead-in says its items say, and no more`(
    opening: String, leadIn: String, told: [String]
  ) {
    let (old, new) = (Self.sentences(opening), Self.items(leadIn))
    #expect(Set(flags(old, new)) == Set(told))
    #expect(Set(flags(new, old)) == Set(told.map(mirrored)))
  }

  @Test(arguments: ["—", "–", "："])
  func `a lead-in that ends otherwise than in a colon governs as well`(end: String) {
    let old = Self.sentences("The skipper shall not")
    let new = Self.items("The skipper shall not").replacing("not:", with: "not\(end)")
    #expect(flags(old, new) == [])
    #expect(flags(new, old) == [])
  }

  @Test(arguments: [
    ("The skipper shall not", "The skipper may", ["modal shall not > may", "negation not > "]),
    ("The owners or skippers shall", "The owners or skippers may", ["weaker shall > may"]),
    ("The skipper shall not", "The crew and the guests of the skipper may", ["modal  > may"]),
  ])
  func `a sentence that begins as the lead-in did says what it said otherwise`(
    leadIn: String, opening: String, told: [String]
  ) {
    let old = "1. \(leadIn):\n\n(a) unload timber after sunset;\n\n(b) leave nets on the slipway.\n"
    let new =
      "1. \(leadIn) unload timber after sunset.\n\n2. \(opening) leave nets on the slipway.\n"
    #expect(Set(flags(old, new)) == Set(told))
    #expect(Set(flags(new, old)) == Set(told.map(mirrored)))
  }

  @Test func `words that moved are none that all items took`() {
    let old = "1. In a gale the skipper shall moor the barge, lower the sails and call the pilot.\n"
    let new =
      "1. The skipper shall, in a gale:\n\n(a) moor the barge;\n\n(b) lower the sails; and\n\n"
      + "(c) call the pilot.\n"
    #expect(flags(old, new) == [])
  }

  @Test func `a lead-in takes words after others that changed`() {
    let old = "1. Within 30 days, the skipper shall not lend the whole barge to others.\n"
    let new = "1. The skipper shall not:\n\n(a) Within 60 days, lend the whole barge to others.\n"
    #expect(flags(old, new) == ["deadline Within 30 days > Within 60 days"])
  }

  @Test(arguments: ["rafts", "berths by the old lighthouse", "dredge", "eel"])
  func `a lead-in is looked for among words that it has none of`(other: String) {
    let old = "1. The skipper shall:\n\n(a) moor barges at the quay and feed the cats.\n"
    let new = "1. The owners may:\n\n(a) moor \(other) at the quay and feed the \(other).\n"
    #expect(Set(flags(old, new)) == ["weaker shall > may"])
  }

  @Test func `a sentence that keeps its words below a lead-in is told by its own`() {
    let old = "1. Berths\n\n1.1 The skipper shall moor barges at the northern quay in spring.\n"
    let new =
      "1. Berths\n\n1.1 The owners may do what follows:\n\n"
      + "(a) The skipper may moor barges at the northern quay in spring.\n"
    #expect(flags(old, new) == ["weaker shall > may"])
  }

  @Test(arguments: [
    ("to invite Member States to dredge the ports", ""),
    ("to urge Member States to dredge the ports", "stronger invite > urge"),
    ("to ask Member States to dredge the ports", "stronger invite > ask"),
    ("to encourage Member States to dredge the ports", "verb invite > encourage"),
  ])
  func `a verb that went from a heading to its items is told where it is another`(
    item: String, told: String
  ) {
    let other = "2 to invite Member States to mark the reefs off their own coasts."
    let old =
      "resolves to invite Member States\n\n1 to dredge the ports;\n\n"
      + "2 to mark the reefs off their own coasts.\n"
    let new = "resolves\n\n1 \(item);\n\n\(other)\n"
    #expect(flags(old, new) == (told.isEmpty ? [] : [told]))
  }

  @Test func `what a lead-in hands down to all its items is dropped nowhere`() {
    let old = "1. Each Party shall, where appropriate:\n(a) mark reefs;\n(b) light the piers.\n"
    let new = "1. Each Party shall:\n(a) where appropriate, mark reefs;\n(b) light the piers.\n"
    let both =
      "1. Each Party shall:\n(a) where appropriate, mark reefs;\n"
      + "(b) where appropriate, light the piers.\n"
    #expect(flags(old, both).isEmpty)
    #expect(flags(both, old).isEmpty)
    #expect(flags(old, new) == ["qualifier where appropriate > "])
    #expect(flags(new, both) == ["qualifier  > where appropriate"])
  }

  @Test(arguments: [
    ("Decides to invite", "Decides to urge", ["stronger invite > urge"]),
    ("Decides to request", "Decides to invite", ["weaker request > invite"]),
    ("Decides to invite", "Agrees to invite", ["verb Decides > Agrees"]),
    ("Decides to invite", "Decides also to invite", []),
    ("Decides to thank", "Decides to praise", []),
  ])
  func `a verb that another leads to is told`(from: String, to: String, told: [String]) {
    let rest = "the harbour board to dredge the channel before winter.\n"
    #expect(flags("1. \(from) \(rest)", "1. \(to) \(rest)") == told)
  }

  @Test func `what an item loses and its lead-in has not is told`() {
    let old = Self.sentences("The skipper shall not").replacing("after sunset", "after 9 May 2031")
    let new = Self.items("The skipper shall not")
    #expect(flags(old, new) == ["deadline after 9 May 2031 > "])
  }

  private func flags(_ old: String, _ new: String) -> [String] {
    Comparison(Document(name: "old", source: old), Document(name: "new", source: new))
      .negotiated(in: LanguageName("en")).changes.flatMap(\.flags).map(\.shown)
  }
}

extension String {
  fileprivate func replacing(_ words: String, _ others: String) -> String {
    split(separator: words, omittingEmptySubsequences: false).joined(separator: others)
  }
}
