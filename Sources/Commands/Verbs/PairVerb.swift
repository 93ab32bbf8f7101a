import Drafts
import GitStore
import Prose

/// `ecp pair`: settles by hand which clauses belong together.
enum PairVerb {
  static let verb = Verb(
    name: "pair",
    abstract: "Settle by hand which clauses belong together",
    discussion: """
      Settles that the clause at the first address, in one version, became the clause at the second, in \
      another version of the same text; with --apart, that it did not. Every comparison of these two \
      versions takes it for given, as do timeline, blame and terms, and says “paired by hand”. \
      Of versions that do not follow each other it settles what came back after it was gone. \
      A clause that is paired with several was split or merged. Addresses need not be quoted.

      With a text alone, it lists what is settled. It is kept as git notes on refs/notes/ecp/pairs, which git \
      can push, fetch and merge (git notes merge -s cat_sort_uniq).
      """,
    operands: [
      Operand("TEXT@VERSION", .text, .one, "A version, or a text alone to list what is settled"),
      Operand("ADDRESS TEXT@VERSION ADDRESS", .text, .any, "A clause, and the other one"),
    ],
    options: [apart, open, CommonOption.quiet],
    examples: [
      Example(
        "ecp pair opinion-6@rev1 recalling b) opinion-6@rev2 recalling d)",
        "Say that b) of rev1 became d) of rev2."),
      Example(
        "ecp pair opinion-6@rev1 PP3 opinion-6@rev2 PP3 --apart",
        "Say that PP3 of rev2 is not that of rev1."),
      Example("ecp pair opinion-6", "List what is settled."),
    ],
    run: run)

  private static let apart = Option.flag("apart", "Settle that they do not belong together")
  private static let open = Option.flag("open", "Leave it to the comparison again")

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let store = try console.openStore()
    guard arguments.operands.count > 1 else {
      return try list(arguments, console, store)
    }
    let places = try PairOperands(arguments.operands)
    var sides = [
      try side(places.old, places.oldAddress, store),
      try side(places.new, places.newAddress, store),
    ]
    guard sides[0].version.commit != sides[1].version.commit else {
      throw CommandError.pairOfOneVersion(sides[0].name)
    }
    let isBackwards = try store.ancestry(of: sides[0].version).contains(sides[1].version)
    if isBackwards { sides.reverse() }
    let kind: Ruling.Kind =
      arguments[apart] ? .apart : arguments[open] ? .open : .together
    if kind != .open {
      try Rulings(on: sides[1].version.text, in: store)
        .check(kind, sides[0], sides[1], in: store, console)
    }
    try store.settle(
      kind, (sides[0].version, sides[0].place), (sides[1].version, sides[1].place))
    guard !arguments[CommonOption.quiet] else { return .done }
    let names = sides.map(\.inWords).joined(separator: " and ")
    try console.output.write("\(names): \(kind.inWords)\n")
    return .done
  }

  private static func side(
    _ name: VersionName, _ address: String, _ store: DraftStore
  ) throws -> SettledSide {
    let version = try store.version(named: name)
    let document = Document(
      name: "\(version.text)@\(version.label)", source: try store.wording(of: version))
    let clause = try document.clause(at: address)
    let wording = store.wordingName(document.clauses[clause].text)
    return SettledSide(
      version: version, document: document, clause: clause,
      place: Ruling.Place(index: clause, wording: wording))
  }

  // MARK: - What is settled

  private static func list(
    _ arguments: Arguments, _ console: Console, _ store: DraftStore
  ) throws -> ProcessStatus {
    let name = try VersionName(arguments.operands[0])
    let text = try store.version(named: name).text
    var documents: [ObjectID: Document] = [:]
    var lines: [String] = []
    for ruling in try store.rulings(on: text).inForce {
      let places = try [(ruling.oldCommit, ruling.old), (ruling.newCommit, ruling.new)].map {
        (commit, place) in
        let version = try store.version(commit.hex, of: text)
        let document =
          try documents[commit]
          ?? Document(name: version.label, source: store.wording(of: version))
        documents[commit] = document
        let isThere = document.clauses.indices.contains(place.index)
        return "\(isThere ? document.addresses[place.index] : "?") of \(version.label)"
      }
      lines.append(
        "\(places.joined(separator: " and ")): \(ruling.kind.inWords), by \(ruling.by), \(ruling.time)\n"
      )
    }
    let result = lines.isEmpty ? "\(text): nothing is settled by hand\n" : lines.joined()
    try console.deliver(result, arguments, isForReading: true)
    return .done
  }
}

/// The words of the command line: a version, an address, a version, an address.
struct PairOperands: Sendable, Hashable {
  let old: VersionName
  let oldAddress: String
  let new: VersionName
  let newAddress: String

  /// Throws `CommandError.pairOperands` without a second version or without either address.
  init(_ words: [String]) throws(CommandError) {
    let old = try VersionName(words[0])
    self.old = old
    let rest = words.dropFirst()
    guard let place = rest.dropFirst().firstIndex(where: { Self.names(old.text, $0) }) else {
      throw .pairOperands(old.text)
    }
    new = try VersionName(words[place])
    oldAddress = rest[..<place].joined(separator: " ")
    newAddress = rest[(place + 1)...].joined(separator: " ")
    guard !newAddress.isEmpty else { throw .pairOperands(old.text) }
  }

  private static func names(_ text: String, _ word: String) -> Bool {
    word == text || word.hasPrefix(text + "@")
  }
}

extension Ruling.Kind {
  var inWords: String {
    switch self {
    case .together: "belong together"
    case .apart: "do not belong together"
    case .open: "nothing is settled"
    }
  }
}
