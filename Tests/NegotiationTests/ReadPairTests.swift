import ProseDiff
import Testing

@testable import Negotiation

/// What two wordings say differently, one kind of thing at a time.
struct ReadPairTests {
  private func pair(_ old: String, _ new: String, asSets: Bool = false) -> ReadPair {
    var words = WordReader(Ladder(Language.en.file))
    func clause(_ text: String) -> ReadClause {
      let part = Statement.Part(range: 0..<text.utf8.count, isOpening: true, quotations: [])
      return ReadClause(
        text: text, statement: Statement(text, part, &words), choices: [], showsAllOptions: true,
        chapeau: nil)
    }
    return ReadPair(
      old: clause(old), new: clause(new), changed: ChangedRun.all(Edit.between(old, new)),
      asSets: asSets)
  }

  private func told(_ mentions: Mentions, _ pair: ReadPair) -> [[String]] {
    [
      mentions.old.map { pair.old.quote($0.item.range) },
      mentions.new.map { pair.new.quote($0.item.range) },
    ]
  }

  @Test(arguments: [
    ("shall", "should", "weaker"), ("may", "shall", "stronger"), ("shall", "must", "modal"),
    ("shall", "shall not", nil), ("shall", "shall", nil), ("may not", "shall not", "modal"),
    ("shall not", "should not", "weaker"),
  ])
  func `a modal in the place of another is stronger, weaker, other or the same`(
    old: String, new: String, name: String?
  ) {
    let pair = pair("A ship \(old) stop.", "A ship \(new) stop.")
    let rungs = (pair.old.statement.modals[0], pair.new.statement.modals[0])
    let flag = RungChange(old: rungs.0, new: rungs.1).flag((old, new), otherwise: .modal)
    #expect(flag?.name.rawValue == name)
    #expect(flag == nil || flag?.old == [old] && flag?.new == [new])
  }

  @Test func `rungs that cannot be compared are only other ones`() {
    let pair = pair("A ship shall stop.", "A ship may stop.")
    let change = RungChange(old: pair.old.statement.modals[0], new: pair.new.statement.modals[0])
    let flag = change.flag(("shall", "may"), otherwise: .modal, isComparable: false)
    #expect(flag?.name == .modal)
  }

  @Test(arguments: [
    ("Requests the Fund to pay.", "Invites the Fund to pay.", ["weaker Requests > Invites"]),
    ("Requests the Fund to pay.", "Requests the Fund to owe.", []),
    ("The Fund pays.", "Requests the Fund to pay.", []),
  ])
  func `the opening verb may give way to another`(old: String, new: String, told: [String]) {
    #expect(LeadChange(pair(old, new)).flags.map(\.shown) == told)
  }

  @Test(arguments: [
    ("All ships shall stop.", "All ships may stop.", false, ["weaker shall > may"]),
    ("Ships shall stop.", "Ships stop.", false, ["modal shall > "]),
    (
      "Ships shall stop and sound a horn.", "Ships shall stop. Ships shall sound a horn.", false,
      ["modal  > shall"]
    ),
    ("Ships shall stop and sound a horn.", "Ships shall stop. Ships shall sound a horn.", true, []),
  ])
  func `modals of one side alone are told, but those repeated in a split`(
    old: String, new: String, asSets: Bool, told: [String]
  ) {
    #expect(ModalChanges(pair(old, new, asSets: asSets)).flags.map(\.shown) == told)
  }

  @Test(arguments: [
    ("It is lawful.", "It is unlawful.", [[], ["unlawful"]], [[], []]),
    ("It is not lawful.", "It is unlawful.", [[], []], [["not"], []]),
    ("It is lawful.", "It is legal.", [[], []], [[], []]),
  ])
  func `a word may be denied by its prefix or by the word before`(
    old: String, new: String, denying: [[String]], equivalents: [[String]]
  ) {
    let (pair, ladder) = (pair(old, new), Ladder(Language.en.file))
    let denied = DeniedWords(
      pair, DenyingPrefixes(openings: ladder.denyingPrefixes, copulas: ladder.copulas))
    #expect(told(denied.denying, pair) == denying)
    #expect(told(denied.equivalents, pair) == equivalents)
  }

  @Test(arguments: [
    (
      "Ships shall not carry oil and may carry grain.",
      "Ships shall carry oil and may not carry grain.", [["not carry"], ["not carry"]]
    ),
    (
      "Pay 5 francs for a barge and 9 francs for a tug.",
      "Pay 9 francs for a barge and 5 francs for a tug.",
      [["5 francs", "9 francs"], ["9 francs", "5 francs"]]
    ),
    ("Pay 5 francs or 9 francs.", "Pay 9 francs or 5 francs.", [[], []]),
    ("Pay 5 francs for a barge.", "Pay 9 francs for a barge.", [[], []]),
  ])
  func `items that only changed places may say something else`(
    old: String, new: String, displaced: [[String]]
  ) {
    let pair = pair(old, new)
    #expect(told(Displacements(pair: pair).mentions, pair) == displaced)
  }

  @Test(arguments: [
    ("The Council shall pay.", "The Harbour Guild shall pay.", [], ["Harbour Guild"]),
    ("The Harbour Guild shall pay.", "The Council shall pay.", ["Harbour Guild"], []),
    ("The Council shall pay.", "The pilots shall pay.", [], []),
  ])
  func `a name in the place of an actor is told with it`(
    old: String, new: String, olds: [String], news: [String]
  ) {
    let pair = pair(old, new)
    func actors(_ clause: ReadClause) -> [Mention] {
      clause.statement.items.filter { $0.kind == .actor }.inWording
    }
    let said = Mentions(old: actors(pair.old), new: actors(pair.new))
    let names = ActorNames(pair: pair, gone: said, said: said)
    #expect(names[.old].map(\.text) == olds && names[.new].map(\.text) == news)
  }

  @Test(arguments: [
    ("Pay 5 francs.", "Pay 9 francs.", false, ["number 5 francs > 9 francs"]),
    ("Pay 5 francs.", "Pay the 5 francs.", false, []),
    ("Pay 5 francs and 5 francs.", "Pay 5 francs.", false, ["number 5 francs > "]),
    ("Pay 5 francs and 5 francs.", "Pay 5 francs.", true, []),
  ])
  func `items of one side alone are told, each once where they count as a set`(
    old: String, new: String, asSets: Bool, told: [String]
  ) {
    let pair = pair(old, new, asSets: asSets)
    let changes = ItemChanges(pair, DenyingPrefixes(openings: [], copulas: []), Opposites(pair))
    #expect(changes.flags.map(\.shown) == told)
  }
}
