/// `ecp help`: explains ecp or one of its verbs.
enum HelpVerb {
  static let verb = Verb(
    name: "help",
    abstract: "Explain ecp or one of its verbs",
    operands: [Operand("VERB", .verb, .optional, "The verb to explain")],
    examples: [Example("ecp help diff", "Show what diff does and which options it takes.")],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let help = Program.ecp.help(console.helpWidth)
    let verb = try arguments.operands.first.map { try Program.ecp.verb(named: $0) }
    try console.output.write(verb.map(help.page) ?? help.overview)
    return .done
  }
}
