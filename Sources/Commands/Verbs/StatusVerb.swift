import Drafts
import GitStore
import Reports

/// `ecp status`: reports what is not committed yet.
enum StatusVerb {
  static let verb = Verb(
    name: "status",
    abstract: "Tell what is not committed yet",
    discussion: """
      Lists the drafts whose file is new, was edited or is gone since their latest version or is \
      in conflict, files and folders that are no drafts, and labels whose tag is missing or on \
      another commit, or that two versions share. Says what git is in the middle of, such as a \
      merge.
      """,
    options: [CommonOption.format] + CommonOption.ofResults,
    examples: [
      Example("ecp status", "See what ecp commit would have to be told."),
      Example("ecp status --format json", "Tell a program."),
    ],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let status = try console.openStore().status()
    switch arguments[CommonOption.format] ?? .terminal {
    case .terminal:
      let list = StatusList(isColoured: console.takesColor(arguments))
      try console.deliver(list.text(status), arguments, isForReading: false)
    case .json: try console.deliver(StatusJSON.text(status), arguments, isForReading: false)
    }
    return .done
  }
}

/// The status as a list for people.
private struct StatusList {
  let isColoured: Bool

  func text(_ status: Status) -> String {
    let sections = [
      section(
        "Not committed yet",
        status.entries.map { "  \($0.state.word)  \(visible($0.path))\n" }),
      section(
        "No drafts, by their names or as folders",
        status.strangers.map { "  \(visible($0))\n" }),
      section(
        "Versions without their tag; the next commit of the text makes it",
        status.untagged.map(line)),
      section(
        "Tags in the way of those; git tag -d removes one",
        status.obstacles.map { "  \(visible($0))\n" }),
      section(
        "Versions whose tag stands elsewhere; git tag -d removes it",
        status.mistagged.map(line)),
      section(
        "Versions that share a label; name them by their commits",
        status.clashing.map(line)),
    ].joined()
    let place = status.branch.map { "On branch \(visible($0))\n" } ?? "On no branch\n"
    if let operation = status.operation {
      return place + "In the middle of \(operation.inWords): \(operation.ways)\n" + sections
    }
    return place + (sections.isEmpty ? "Everything is committed\n" : sections)
  }

  private func line(_ version: Version) -> String {
    "  \(visible("\(version.text)@\(version.label)"))  \(version.commit.short)\n"
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : "\n\(isColoured ? strong(title) : title)\n" + lines.joined()
  }
}

extension Status.State {
  /// The state in a word, padded so that all have one length.
  fileprivate var word: String {
    switch self {
    case .unversioned: "new     "
    case .modified: "modified"
    case .conflicted: "conflict"
    case .missing: "missing "
    case .unreadable: "no text "
    }
  }
}
