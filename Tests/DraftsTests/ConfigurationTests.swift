import GitStore
import Testing

@testable import Drafts

struct ConfigurationTests {
  @Test func `the repository's settings win over the user's, and those over the defaults`() throws {
    let desk = try Desk()
    desk.variables["XDG_CONFIG_HOME"] = "\(desk.folder)/user"
    try desk.write("user/ecp/config", "[drafts]\nlanguage = fr\n[diff]\nformat = html\n")
    try desk.write(
      ".ecpconfig", "[drafts]\nlanguage = ar\npath = texts/all/\n[author]\nname = Sec\n")
    let settings = try desk.open().configuration
    #expect(settings.language == "ar")
    #expect(settings.draftsPath == "texts/all" && settings.diffFormat?.value == "html")
    #expect(settings.authorName == "Sec" && settings.warnings == [])
    #expect(try desk.commit("x", "one\n").particulars.language == "ar")
    #expect(try desk.shell("git ls-files") == "texts/all/x.md\n")
  }

  @Test func `the nearest file counts, and its folder is where its path begins`() throws {
    let desk = try Desk()
    try desk.write(".ecpconfig", "[drafts]\nlanguage = fr\n")
    try desk.write("sub/.ecpconfig", "[drafts]\npath = texts\n")
    try desk.write("sub/deep/file", "")
    #expect(try desk.open("sub/deep").configuration.draftsPath == "sub/texts")
    #expect(try desk.open("sub/deep").configuration.language == "en")
    #expect(try desk.open().configuration.language == "fr")
  }

  @Test func `an unknown key is told of, and does no harm`() throws {
    let desk = try Desk()
    try desk.write(".ecpconfig", "[drafts]\npaht = x\n[core]\npager = rm -rf\n")
    let path = "\(desk.folder)/.ecpconfig"
    #expect(
      try desk.open().configuration.warnings == [
        .init(file: path, key: "drafts.paht"), .init(file: path, key: "core.pager"),
      ])
  }

  @Test(arguments: [
    ("[include]\npath = /etc/passwd\n", ConfigurationFault.include(line: 1)),
    ("[drafts]\n  [ INCLUDEIF \"gitdir:/\"]\npath = x\n", .include(line: 2)),
    ("[drafts] [include] path = x\n", .include(line: 1)),
    ("#" + String(repeating: "x", count: 65_536), .tooLarge(limit: 65_536)),
    ("[drafts]\npath = ../up\n", .badValue(key: "drafts.path", value: "../up")),
    ("[drafts]\npath = /etc\n", .badValue(key: "drafts.path", value: "/etc")),
    ("[drafts]\npath = a/.GIT/b\n", .badValue(key: "drafts.path", value: "a/.GIT/b")),
    ("[drafts]\npath = .g\u{200C}it\n", .badValue(key: "drafts.path", value: ".g\u{200C}it")),
    ("[drafts]\npath = a\u{202E}b\n", .badValue(key: "drafts.path", value: "a\u{202E}b")),
    ("[drafts]\npath = -x\n", .badValue(key: "drafts.path", value: "-x")),
    ("[drafts]\npath = a/drafts.lock\n", .badValue(key: "drafts.path", value: "a/drafts.lock")),
    ("[drafts]\npath =\n", .badValue(key: "drafts.path", value: "")),
    ("[drafts]\nlanguage = e!\n", .badValue(key: "drafts.language", value: "e!")),
    ("[diff]\nprofile = eu\n", .badValue(key: "diff.profile", value: "eu")),
  ])
  func `a repository's file that cannot be trusted is refused`(
    _ text: String, _ fault: ConfigurationFault
  ) throws {
    let desk = try Desk()
    try desk.write(".ecpconfig", text)
    #expect(throws: DraftError.configuration(file: "\(desk.folder)/.ecpconfig", fault)) {
      try desk.open()
    }
  }

  @Test func `a mistake in the syntax is told with file and line`() throws {
    let desk = try Desk()
    try desk.write(".ecpconfig", "[drafts]\nlanguage = en\n[broken\n")
    let error = #expect(throws: DraftError.self) { try desk.open() }
    guard case .configuration(_, .syntax(let words)) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(words.contains(".ecpconfig:3"))
  }

  @Test(arguments: ["ln -s /etc/passwd", "mkdir", "mkfifo"])
  func `what is no file in the place of the settings is refused at once`(_ making: String) throws {
    let desk = try Desk()
    try desk.shell("\(making) .ecpconfig")
    #expect(throws: DraftError.configuration(file: "\(desk.folder)/.ecpconfig", .notAFile)) {
      try desk.open()
    }
  }

  @Test func `the user's own settings may be a link`() throws {
    let desk = try Desk()
    desk.variables["XDG_CONFIG_HOME"] = "\(desk.folder)/user"
    try desk.write("kept/settings", "[drafts]\nlanguage = fr\n")
    try desk.shell("mkdir -p user/ecp && ln -s ../../kept/settings user/ecp/config")
    #expect(try desk.open().configuration.language == "fr")
  }
}

struct IdentityTests {
  @Test func `the environment wins over the settings, and those over git's`() throws {
    let desk = try Desk()
    try desk.shell("git config user.name Gita && git config user.email gita@example.org")
    try desk.write(".ecpconfig", "[author]\nname = Secretariat\n")
    desk.variables = [:]
    let version = try desk.commit("x", "one\n")
    #expect(version.author.name == "Secretariat" && version.author.email == "gita@example.org")
    desk.variables = ["GIT_AUTHOR_NAME": "Ann", "GIT_COMMITTER_NAME": "Carl"]
    let second = try desk.commit("x", "two\n")
    #expect(second.author.name == "Ann" && second.committer.name == "Carl")
    desk.variables["GIT_AUTHOR_DATE"] = "1600000000 +0200"
    let third = try desk.commit("x", "three\n")
    #expect(third.author.time == Timestamp(seconds: 1_600_000_000, offset: 120))
    #expect(third.committer.time.seconds == 1_700_000_000)
  }

  @Test func `without an identity nothing is stored, and what is missing is named`() throws {
    let desk = try Desk()
    desk.variables = [:]
    #expect(throws: DraftError.noIdentity(missing: "user.name")) { try desk.commit("x", "one\n") }
    #expect(try desk.open().texts() == [])
    #expect(try desk.shell("git status --porcelain") == "")
  }

  @Test(arguments: ["A <b", "<a>", "A\nB", " .,", ""])
  func `a name that would break a commit is refused`(_ name: String) throws {
    let desk = try Desk()
    desk.variables["GIT_AUTHOR_NAME"] = name
    #expect(throws: DraftError.identity(source: "GIT_AUTHOR_NAME", name)) {
      try desk.commit("x", "one\n")
    }
  }
}
