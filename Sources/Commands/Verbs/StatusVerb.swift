import Drafts
import GitStore
import Reports

/// `ecp status`: tells what is not committed yet.
enum StatusVerb {
  static let verb = Verb(
    name: "status",
    abstract: "Tell what is not committed yet",
    discussion: """
      Lists the drafts whose file is new, was edited or is gone since their latest version, files \
      that are no drafts, and labels whose tag is missing or on another commit, or that two \
      versions share.
      """,
    examples: [Example("ecp status", "See what ecp commit would have to be told.")],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let status = try console.openStore().status()
    let sections = [
      section(
        "Not committed yet",
        status.entries.map { "  \($0.state.word)  \(visible($0.path))\n" }),
      section(
        "Files that are no drafts, by their names",
        status.strangers.map { "  \(visible($0))\n" }),
      section(
        "Versions without their tag",
        status.untagged.map(line)),
      section(
        "Versions whose tag stands elsewhere; git tag -d removes it",
        status.mistagged.map(line)),
      section(
        "Versions that share a label; name them by their commits",
        status.clashing.map(line)),
    ].filter { !$0.isEmpty }
    let merge =
      status.isMerging
      ? "A merge is under way: git commit concludes it, git merge --abort gives it up\n" : ""
    let place = status.branch.map { "On branch \(visible($0))\n" } ?? "On no branch\n"
    let isAllDone = sections.isEmpty && !status.isMerging
    try console.output.write(
      place + merge + (isAllDone ? "Everything is committed\n" : sections.joined()))
    return .done
  }

  private static func line(_ version: Version) -> String {
    "  \(visible("\(version.text)@\(version.label)"))  \(version.commit.short)\n"
  }

  private static func section(_ title: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : "\n\(title)\n" + lines.joined()
  }
}

extension Status.State {
  /// All of one length, to stand in a column.
  fileprivate var word: String {
    switch self {
    case .unversioned: "new     "
    case .modified: "modified"
    case .missing: "missing "
    case .unreadable: "no text "
    }
  }
}
