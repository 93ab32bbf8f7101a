/// What the words after a verb request.
enum Request: Sendable, Hashable {
  case help
  case version
  case run(Arguments)
}

/// Reads the words after a verb by GNU conventions: `--name value`, `--name=value`, `-n value`,
/// `-nvalue`, bundled flags, options anywhere among the operands, `--` to end the options, and `-`
/// as an operand.
struct Reader {
  private let verb: Verb
  private var words: ArraySlice<String>
  private var arguments = Arguments()
  /// The request of `--help` or `--version`; the words after them no longer matter.
  private var answer: Request?

  static func read(_ words: [String], for verb: Verb) throws(UsageError) -> Request {
    var reader = Reader(verb: verb, words: words[...])
    try reader.readWords()
    if let answer = reader.answer { return answer }
    try reader.checkOperands()
    return .run(reader.arguments)
  }

  private init(verb: Verb, words: ArraySlice<String>) {
    self.verb = verb
    self.words = words
  }

  private mutating func readWords() throws(UsageError) {
    while answer == nil, let word = words.popFirst() {
      if word == "--" {
        arguments.operands += words
        return
      } else if word.hasPrefix("--") {
        try readLong(word.dropFirst(2))
      } else if word.hasPrefix("-"), word != "-" {
        try readBundle(word.dropFirst())
      } else {
        arguments.operands.append(word)
      }
    }
  }

  private mutating func readLong(_ word: Substring) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = verb.options.first(where: { $0.name == name }) else {
      let names = nearest(to: name, among: verb.options.map(\.name))
      throw .unknownOption("--" + name, nearest: names.map { "--" + $0 })
    }
    if parts.count == 2 {
      guard option.placeholder != nil else { throw .unwantedValue(option: "--" + name) }
      try set(option, to: String(parts[1]), as: "--" + name)
    } else {
      try setFromNext(option, as: "--" + name)
    }
  }

  /// Reads `-q`, `-qv`, `-ofile` and `-o file`.
  private mutating func readBundle(_ letters: Substring) throws(UsageError) {
    var letters = letters
    while let letter = letters.popFirst() {
      guard let option = verb.options.first(where: { $0.short == letter }) else {
        throw .unknownOption("-\(letter)", nearest: [])
      }
      if option.placeholder != nil, !letters.isEmpty {
        try set(option, to: String(letters), as: "-\(letter)")
        return
      }
      try setFromNext(option, as: "-\(letter)")
    }
  }

  private mutating func setFromNext(
    _ option: any DeclaredOption, as written: String
  ) throws(UsageError) {
    guard let placeholder = option.placeholder else {
      arguments.set(option, to: "")
      answer = answer ?? (option as? Option<Request>)?.read("")
      return
    }
    guard let value = words.popFirst() else {
      throw .missingValue(option: written, placeholder: placeholder)
    }
    try set(option, to: value, as: written)
  }

  private mutating func set(
    _ option: any DeclaredOption, to value: String, as written: String
  ) throws(UsageError) {
    guard option.accepts(value) else {
      throw .wrongValue(option: written, given: value, meaning: option.meaning)
    }
    arguments.set(option, to: value)
  }

  private func checkOperands() throws(UsageError) {
    let given = arguments.operands.count
    let required = verb.operands.filter(\.isRequired)
    if given < required.count { throw .missingOperand(required[given].name) }
    if given > verb.operands.count, verb.operands.last?.repeats != true {
      throw .unexpectedOperand(arguments.operands[verb.operands.count])
    }
  }
}
