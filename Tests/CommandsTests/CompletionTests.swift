import Testing

@testable import Commands

struct CompletionTests {
  private func complete(_ words: String...) -> Completion {
    Completion(words, in: .ecp) { word in
      word.contains("@") ? ["opinion-6@latest", "opinion-6@rev1"] : ["opinion-6", "resolution-2"]
    }
  }

  private func words(_ completion: Completion) -> [String] { completion.candidates.map(\.word) }

  @Test func `the first word is a verb`() {
    #expect(words(complete("s")) == ["show", "status"])
    #expect(words(complete("")).contains("diff"))
    #expect(!words(complete("")).contains("__complete"))
  }

  @Test func `a hyphen begins an option`() {
    #expect(words(complete("diff", "--f")) == ["--format"])
    #expect(words(complete("diff", "a", "--exi")) == ["--exit-code"])
    #expect(words(complete("diff", "--", "--exi")) == [])
  }

  @Test func `an option's value follows it, in the same word or the next`() {
    #expect(words(complete("diff", "--format", "h")) == ["html"])
    #expect(words(complete("diff", "-f", "")) == DiffFormat.names)
    #expect(words(complete("diff", "--format=h")) == ["--format=html"])
    #expect(complete("diff", "--output", "").paths == .files)
    #expect(complete("diff", "--width", "").candidates.isEmpty)
  }

  @Test func `texts and versions are offered where they fit`() {
    #expect(words(complete("log", "o")) == ["opinion-6"])
    #expect(words(complete("diff", "opinion-6", "opinion-6@r")) == ["opinion-6@rev1"])
    #expect(complete("diff", "x").paths == .files)
    #expect(words(complete("show", "opinion-6", "o")) == [])
    #expect(words(complete("commit", "--text", "r")) == ["resolution-2"])
  }

  @Test func `operands are counted past options and their values`() {
    #expect(words(complete("show", "--output", "x", "o")) == ["opinion-6"])
    #expect(complete("init", "-q", "").paths == .directories)
    #expect(complete("commit", "a", "b", "c").paths == .files)
    #expect(complete("init", "a", "").paths == nil)
  }

  @Test func `shells are told one candidate a line and then which paths fit`() {
    #expect(
      complete("diff", "opinion-6").lines == "opinion-6\t\n:files\n")
    #expect(complete("help", "dif").lines == "diff\t\n")
    #expect(complete("unheard-of", "").lines.isEmpty)
  }

  @Test(arguments: Shell.allCases)
  func `a shell reads its script`(shell: Shell) throws {
    guard has(shell.rawValue) else { return }
    let folder = try Folder()
    let file = try folder.write(shell.script, to: "script")
    let (output, status) = try Self.shellCheck(shell, file)
    #expect(status == 0)
    #expect(output == "")
  }

  @Test func `fish completes a file after an equals sign`() throws {
    guard has("fish") else { return }
    let folder = try Folder()
    try folder.write("", to: "draft.md")
    try folder.write("function ecp; echo :files; end\n" + Shell.fish.script, to: "script")
    let fish = "cd '\(folder.path)' && HOME=. fish -c 'source script; complete -C \"$line\"'"
    #expect(
      try shell("line='ecp diff --output=dr'; export line; \(fish)").output == "--output=draft.md\n"
    )
    #expect(try shell("line='ecp diff dr'; export line; \(fish)").output == "draft.md\n")
  }

  private static func shellCheck(_ shell: Shell, _ file: String) throws -> (String, Int32) {
    let result = try CommandsTests.shell("\(shell.rawValue) -n '\(file)'")
    return (result.output, result.status)
  }
}
