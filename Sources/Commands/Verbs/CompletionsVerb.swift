import Drafts
import GitStore

/// `ecp completions`: prints the script that lets a shell complete command lines of ecp.
enum CompletionsVerb {
  static let verb = Verb(
    name: "completions",
    abstract: "Print the completions for a shell",
    discussion: """
      Prints a script that completes verbs, options, their values, files, and the names of texts \
      and of their versions: opinion-6@rev2.
      """,
    operands: [
      Operand("SHELL", .choice(Shell.names), .one, "The shell: bash, zsh or fish")
    ],
    options: [CommonOption.output],
    examples: [
      Example("source <(ecp completions bash)", "Complete in this bash; a line for ~/.bashrc."),
      Example(
        "ecp completions fish > ~/.config/fish/completions/ecp.fish", "Complete in every fish."),
    ],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let name = arguments.operands[0]
    guard let shell = Shell(rawValue: name) else {
      let shells = Meaning.choice(Shell.names)
      throw UsageError.wrongValue(option: "SHELL", given: name, meaning: shells)
    }
    try console.deliver(shell.script, to: arguments[CommonOption.output], isForReading: false)
    return .done
  }
}

/// `ecp __complete`: tells a completion script what may follow.
enum CompleteVerb {
  static let verb = Verb(
    name: "__complete",
    abstract: "Tell a shell what may follow",
    operands: [Operand("WORD", .anything, .any, "The words after ecp; the last is completed")],
    isHidden: true,
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let completion = Completion(
      arguments.operands, in: .ecp, texts: { names(of: $0, console) }, notes: { notes(console) })
    try console.output.write(completion.lines)
    return .done
  }

  /// The names of the notes that are not withdrawn.
  private static func notes(_ console: Console) -> [String] {
    names(console) { store in
      try store.notes().histories.filter { $0.note?.status != .withdrawn }.map(\.id)
    }
  }

  /// The names of texts or, after the name of one, of its versions.
  private static func names(of word: String, _ console: Console) -> [String] {
    names(console) { store in
      guard let end = word.firstIndex(of: "@") else {
        return try store.texts().map(\.description)
      }
      let text = try TextName(String(word[..<end]))
      let versions = try store.versions(of: text)
      let shared = versions.sharedLabels
      let names = versions.map { shared.contains($0.label) ? $0.commit.short : $0.label }
      return (["latest", "previous"] + names).map { "\(text)@\($0)" }
    }
  }

  /// Returns names from the store; none if there is no readable repository.
  private static func names(
    _ console: Console, _ names: (DraftStore) throws -> [String]
  ) -> [String] {
    do {
      let environment = try console.forDrafts
      return try names(
        DraftStore(discovering: environment.workingDirectory, environment: environment))
    } catch {
      return []
    }
  }
}
