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
      already is adopted: only what is missing is made, and nothing is changed. A folder inside \
      of a repository gets one of its own, as with git init.
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
    if creation.isBare { return "\(root) is a bare git repository, and takes drafts as it is\n" }
    let made = creation.made.map(visible).joined(separator: ", ")
    let first =
      if creation.isNew {
        "Made a repository for drafts in \(root)"
          + (creation.enclosing.map { ", one of its own inside of that in \(visible($0))" } ?? "")
      } else if creation.made.isEmpty {
        "\(root) is a repository for drafts already"
      } else {
        "Adopted the git repository in \(root): made \(made)"
      }
    return first + "\n" + hint(creation)
  }

  private static func hint(_ creation: DraftStore.Creation) -> String {
    guard creation.made.contains(Configuration.fileName) else { return "" }
    return "To share the settings in \(Configuration.fileName), commit it with git\n"
  }
}
