/// `ecp man`: prints the manual page.
enum ManVerb {
  static let verb = Verb(
    name: "man",
    abstract: "Print the manual page of ecp",
    discussion: """
      The page is in mdoc, as man and mandoc read it, and made from the same declarations as the \
      help of each verb. It serves as ecp(1) and as git-ecp(1).
      """,
    options: [CommonOption.output],
    examples: [Example("ecp man | man -l -", "Read the manual page without installing it.")],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let page = ManualPage(program: .ecp, date: Release.date)
    try console.deliver(page.source, to: arguments[CommonOption.output], isForReading: false)
    return .done
  }
}
