/// What may follow on a command line, worked out from the declarations of the verbs.
struct Completion: Sendable, Hashable {
  struct Candidate: Sendable, Hashable {
    let word: String
    let about: String
  }

  /// Kinds of paths that fit as well.
  enum Paths: String, Sendable {
    case files, directories
  }

  let candidates: [Candidate]
  let paths: Paths?

  /// Completes the last of the words after `ecp`.
  ///
  /// `texts` returns the completions of a partial text name: names of texts or, after an `@`,
  /// versions of that text. `notes` returns the names of notes.
  init(
    _ words: [String], in program: Program, texts: (String) -> [String],
    notes: () -> [String] = { [] }
  ) {
    let word = words.last ?? ""
    let possible: [Candidate]
    switch Place(of: words, in: program) {
    case .nothing:
      (possible, paths) = ([], nil)
    case .verb:
      (possible, paths) = (
        program.firstWords.map { Candidate(word: $0.name, about: $0.about) }, nil
      )
    case .verbOfGroup(let group):
      (possible, paths) = (program.verbs(of: group).map(Candidate.init(verb:)), nil)
    case .option(let verb):
      (possible, paths) = (verb.options.map(Candidate.init(option:)), nil)
    case .value(let meaning, let written):
      let beginning = word.dropFirst(written.count)
      let values =
        meaning == .note ? notes() : meaning.values(from: beginning, in: program, texts: texts)
      possible = values.map { Candidate(word: written + $0, about: "") }
      paths = meaning.paths
    }
    candidates = possible.filter { $0.word.hasPrefix(word) }
  }

  /// The lines that the shells' completion scripts read: one candidate a line, with a tab before
  /// its explanation; then, after a colon, the kind of paths that fit.
  var lines: String {
    candidates.map { "\($0.word)\t\($0.about)\n" }.joined() + (paths.map { ":\($0)\n" } ?? "")
  }
}

extension Completion.Candidate {
  /// The last word of a verb's name.
  fileprivate init(verb: Verb) {
    let word = verb.group.map { String(verb.name.dropFirst($0.count + 1)) } ?? verb.name
    self.init(word: word, about: verb.abstract)
  }

  fileprivate init(option: any DeclaredOption) {
    self.init(word: "--" + option.name, about: option.about)
  }
}

extension Meaning {
  fileprivate func values(
    from word: Substring, in program: Program, texts: (String) -> [String]
  ) -> [String] {
    switch self {
    case .choice(let choices): choices
    case .verb: program.visibleVerbs.map(\.name)
    case .text, .document: texts(String(word))
    case .anything, .number, .date, .language, .instant, .file, .directory, .note: []
    case .instantOrNone: ["none"]
    }
  }

  fileprivate var paths: Completion.Paths? {
    switch self {
    case .file, .document: .files
    case .directory: .directories
    case .anything, .number, .date, .language, .instant, .instantOrNone, .choice, .verb, .note,
      .text:
      nil
    }
  }
}
