import Testing

@testable import Commands

struct ReaderTests {
  @Test(arguments: [
    ["pot", "--size", "3"], ["pot", "--size=3"], ["--size=3", "pot"], ["--size", "3", "--", "pot"],
    ["--size=2", "--size=3", "pot"],
  ])
  func `an option with a value stands anywhere, its value beside it or in the next word`(
    words: [String]
  ) throws {
    let arguments = try Kitchen.read(words)
    #expect(arguments[Kitchen.size] == 3)
    #expect(arguments.operands == ["pot"])
  }

  @Test(arguments: [
    ["pot", "-n", "a b"], ["pot", "-na b"], ["-qna b", "pot"], ["-qn", "a b", "pot"],
  ])
  func `a short option takes its value from the same word or the next`(words: [String]) throws {
    #expect(try Kitchen.read(words)[Kitchen.note] == "a b")
  }

  @Test func `flags are off unless given`() throws {
    let arguments = try Kitchen.read(["pot", "--hot"])
    #expect(arguments[Kitchen.hot])
    #expect(!arguments[Kitchen.quick])
    #expect(arguments[Kitchen.kind] == nil)
  }

  @Test func `a choice is read as its case`() throws {
    #expect(try Kitchen.read(["pot", "-kgreen"])[Kitchen.kind] == .green)
  }

  @Test(arguments: [
    (["-"], ["-"]), (["--", "-q", "--size"], ["-q", "--size"]), (["a", "--", "--"], ["a", "--"]),
    (["a", "b", "c"], ["a", "b", "c"]), (["", "b"], ["", "b"]),
  ])
  func `a hyphen, an empty word and whatever follows two hyphens are operands`(
    words: [String], operands: [String]
  ) throws {
    #expect(try Kitchen.read(words).operands == operands)
  }

  @Test(arguments: [["--help"], ["-h"], ["pot", "-qh"], ["--hot", "--help", "--nonsense"]])
  func `help is given at once`(words: [String]) throws {
    #expect(try Reader.read(words, for: Kitchen.brew) == .help)
  }

  @Test func `a verb without such an option of its own tells the version`() throws {
    #expect(try Reader.read(["--version"], for: Kitchen.brew) == .version)
    #expect(CommitVerb.verb.options.count { $0.name == "version" } == 1)
  }

  @Test(arguments: [
    (["pot", "--siez", "3"], UsageError.unknownOption("--siez", nearest: ["--size"])),
    (["pot", "--zzzzzz"], .unknownOption("--zzzzzz", nearest: [])),
    (["pot", "-z"], .unknownOption("-z", nearest: [])),
    (["pot", "--size"], .missingValue(option: "--size", placeholder: "CUPS")),
    (["pot", "-qn"], .missingValue(option: "-n", placeholder: "TEXT")),
    (["pot", "--hot=yes"], .unwantedValue(option: "--hot")),
    (["pot", "--size=13"], .wrongValue(option: "--size", given: "13", meaning: .number(1...12))),
    (["pot", "--size=x"], .wrongValue(option: "--size", given: "x", meaning: .number(1...12))),
    (
      ["pot", "-k", "red"],
      .wrongValue(option: "-k", given: "red", meaning: .choice(["black", "green"]))
    ),
    (["pot", "--note="], .wrongValue(option: "--note", given: "", meaning: .anything)),
    ([], .missingOperand("POT")),
  ])
  func `what is wrong is named`(words: [String], error: UsageError) throws {
    #expect(throws: error) { try Kitchen.read(words) }
  }

  @Test func `an operand too many is named`() {
    #expect(throws: UsageError.unexpectedOperand("b")) {
      try Reader.read(["a", "b"], for: Kitchen.pour)
    }
  }

  @Test(arguments: Program.ecp.verbs)
  func `no two options of a verb have the same name or letter`(verb: Verb) {
    #expect(Set(verb.options.map(\.name)).count == verb.options.count)
    let letters = verb.options.compactMap(\.short)
    #expect(Set(letters).count == letters.count)
  }
}

struct NearestTests {
  static let verbs = ["init", "commit", "log", "show", "status", "diff"]

  @Test(arguments: [
    ("dif", ["diff"]), ("idff", ["diff"]), ("dfif", ["diff"]), ("comit", ["commit"]),
    ("commti", ["commit"]), ("sh", ["show"]), ("s", []), ("st", ["status"]), ("lgo", ["log"]),
    ("timeline", []), ("", []),
  ])
  func `a slip of the hand finds its verb`(word: String, found: [String]) {
    #expect(nearest(to: word, among: Self.verbs) == found)
  }

  @Test func `words equally near are all given`() {
    #expect(nearest(to: "cat", among: ["car", "cab", "dog"]) == ["car", "cab"])
  }
}
