/// A verb of ecp, declared once: the source of the reader, help, completions and manual page.
struct Verb: Sendable {
  let name: String
  /// What the verb does, as one line without a full stop.
  let abstract: String
  /// Paragraphs separated by blank lines.
  let discussion: String
  let operands: [Operand]
  let examples: [Example]
  /// Whether lists of verbs leave the verb out.
  let isHidden: Bool
  /// The verb's own options, made on demand, since only one of many verbs is run.
  private let ownOptions: @Sendable () -> [any DeclaredOption]
  let run: @Sendable (Arguments, Console) throws -> ProcessStatus

  init(
    name: String, abstract: String, discussion: String = "", operands: [Operand] = [],
    options: @autoclosure @escaping @Sendable () -> [any DeclaredOption] = [],
    examples: [Example] = [], isHidden: Bool = false,
    run: @escaping @Sendable (Arguments, Console) throws -> ProcessStatus
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.operands = operands
    ownOptions = options
    self.examples = examples
    self.isHidden = isHidden
    self.run = run
  }

  /// The verb's own options, followed by those that every verb takes.
  var options: [any DeclaredOption] {
    let own = ownOptions()
    let taken = Set(own.map(\.name))
    return own + Option.ofEveryVerb.filter { !taken.contains($0.name) }
  }

  /// The first word of a two-word name: `note` of `note add`.
  var group: String? {
    name.firstIndex(of: " ").map { String(name[..<$0]) }
  }

  /// How the verb is written: `ecp diff [OPTION]... OLD [NEW]`.
  var synopsis: String {
    (["ecp", name, "[OPTION]..."] + operands.map(\.synopsis)).joined(separator: " ")
  }
}

/// A command line worth showing, and what it does.
struct Example: Sendable {
  let line: String
  let about: String

  init(_ line: String, _ about: String) {
    self.line = line
    self.about = about
  }
}

extension Option where Value == Request {
  /// The options that every verb takes unless it has its own of that name; answered at once.
  static let ofEveryVerb = [
    answer("help", short: "h", .help, "Show this help"),
    answer("version", short: nil, .version, "Tell the version of ecp"),
  ]

  private static func answer(
    _ name: String, short: Character?, _ request: Request, _ about: String
  ) -> Option {
    Option(
      name: name, short: short, placeholder: nil, meaning: .anything, about: about,
      read: { _ in request })
  }
}

/// How a run of ecp ended; the value is the exit status of the process.
enum ProcessStatus: Int32, Sendable {
  case done = 0
  case different = 1
  case failed = 2
}
