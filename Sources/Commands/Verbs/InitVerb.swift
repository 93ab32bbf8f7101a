import Drafts
import Reports

/// `ecp init`: makes a repository for drafts, or adopts one.
enum InitVerb {
  static let verb = Verb(
    name: "init",
    abstract: "Make or adopt a git repository for drafts",
    discussion: """
      Makes DIR (the working directory if there is none) an ordinary git repository with a folder \
      drafts, in which texts live, and a file .ecpconfig for settings. A repository that is there \
      already is adopted: only what is missing is made, and nothing is changed.
      """,
    operands: [Operand("DIR", .directory, .optional, "The folder to make or to adopt")],
    options: [CommonOption.quiet],
    examples: [
      Example("ecp init negotiations", "Make a repository in the new folder negotiations.")
    ],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let folder = arguments.operands.first ?? "."
    let creation = try DraftStore.create(at: folder, environment: try console.forDrafts)
    if !arguments[CommonOption.quiet] { try console.output.write(report(creation)) }
    return .done
  }

  private static func report(_ creation: DraftStore.Creation) -> String {
    let root = visible(creation.root)
    if creation.isNew { return "Made a repository for drafts in \(root)\n" }
    if creation.made.isEmpty { return "\(root) is a repository for drafts already\n" }
    let made = creation.made.map(visible).joined(separator: ", ")
    return "Adopted the git repository in \(root): made \(made)\n"
  }
}
