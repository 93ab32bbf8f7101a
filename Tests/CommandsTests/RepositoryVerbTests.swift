import Testing

@testable import Commands

/// The verbs that work on a repository, one after the other as a secretariat would use them.
struct RepositoryVerbTests {
  static let first = """
    # Draft opinion on access

    recalling

    a) the outcome of the second phase of the Summit;

    b) the report of the expert group,

    is of the view

    1. that access should be open to all;

    """
  static let second = first.replacing("second phase", with: "two phases")

  let folder: Folder
  let console = RecordedConsole()

  init() throws {
    folder = try Folder()
    #expect(run("init", "-q") == .done)
  }

  /// What git needs to know of the person who commits.
  var identity: [String: String] {
    var variables = ["HOME": folder.path]
    for (key, value) in ["NAME": "Secretariat", "EMAIL": "secretariat@example.org"] {
      variables["GIT_AUTHOR_" + key] = value
      variables["GIT_COMMITTER_" + key] = value
    }
    return variables
  }

  func run(_ words: String...) -> ProcessStatus {
    console.run(words, in: folder.path, variables: identity)
  }

  /// Commits both versions of the opinion.
  func commitBoth() throws {
    let one = try folder.write(Self.first, to: "one.md")
    let two = try folder.write(Self.second, to: "two.md")
    #expect(
      run("commit", one, "--text", "opinion", "--date", "2013-05-14", "--stage", "first") == .done)
    #expect(
      run("commit", two, "--text", "opinion", "--symbol", "WTPF-13/16", "-m", "Amend") == .done)
  }

  @Test func `init makes a repository once`() {
    #expect(run("init") == .done)
    #expect(console.output == "\(folder.path) is a repository for drafts already\n")
    #expect(run("init", "below") == .done)
    let made = "Made a repository for drafts in \(folder.path)/below"
    #expect(
      console.output.hasSuffix(
        "\(made), one of its own inside of that in \(folder.path)\n"
          + "To share the settings in .ecpconfig, commit it with git\n"))
    #expect(run("init", "") == .failed)
    #expect(console.errors.hasPrefix("ecp init: '' names no folder; "))
  }

  @Test func `commit tells the version of each file, and log lists them`() throws {
    try commitBoth()
    let lines = console.output.split(separator: "\n")
    #expect(
      lines.map { $0.prefix(27) } == [
        "opinion@rev1: committed as ", "opinion@rev2: committed as ",
      ])
    #expect(run("log", "opinion", "--counts") == .done)
    #expect(
      console.paged == """
        opinion (2 versions)
          rev2  2013-05-14  ~1  WTPF-13/16         Secretariat  Amend
          rev1  2013-05-14                  first  Secretariat  opinion rev1

        """)
  }
}
