/// `ecp help`: explains ecp or one of its verbs.
enum HelpVerb {
  static let verb = Verb(
    name: "help",
    abstract: "Explain ecp or one of its verbs",
    operands: [Operand("VERB", .verb, .any, "The verb to explain, such as diff or note add")],
    examples: [Example("ecp help diff", "Show what diff does and which options it takes.")],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let help = Program.ecp.help(console.helpWidth)
    let name = arguments.operands.joined(separator: " ")
    try console.output.write(name.isEmpty ? help.overview : page(of: name, help))
    return .done
  }

  private static func page(of name: String, _ help: Help) throws(UsageError) -> String {
    guard help.program.verbs(of: name).isEmpty else { return help.page(forGroup: name) }
    return help.page(for: try help.program.verb(named: name))
  }
}
