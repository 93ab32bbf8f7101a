/// What is being typed at the end of a command line.
enum Place {
  case verb
  /// The second word of a verb such as `note add`.
  case verbOfGroup(String)
  case option(of: Verb)
  /// A value of this meaning; `after` precedes it in the same word, such as `--format=`.
  case value(Meaning, after: String)
  case nothing

  /// Finds the place of the last of the words after `ecp`.
  init(of words: [String], in program: Program) {
    guard let word = words.last, let name = words.first else {
      self = .nothing
      return
    }
    let isGroup = !program.verbs(of: name).isEmpty
    let nameLength = isGroup ? 2 : 1
    let verbName = words.prefix(nameLength).joined(separator: " ")
    if words.count <= nameLength {
      self = words.count == 1 ? .verb : .verbOfGroup(name)
    } else if let verb = program.verbs.first(where: { $0.name == verbName }) {
      self = Self.place(of: word, after: words.dropFirst(nameLength).dropLast(), in: verb)
    } else {
      self = .nothing
    }
  }

  private static func place(
    of word: String, after before: ArraySlice<String>, in verb: Verb
  ) -> Place {
    let scan = OperandScan(before, of: verb)
    if let option = scan.awaiting { return .value(option.meaning, after: "") }
    if !scan.isOnlyOperands, word.hasPrefix("-"), word != "-" {
      guard let end = word.firstIndex(of: "=") else { return .option(of: verb) }
      let option = verb.options.first { "--" + $0.name == word[..<end] }
      return option.map { .value($0.meaning, after: String(word[...end])) } ?? .nothing
    }
    let last = verb.operands.last.flatMap { $0.repeats ? $0 : nil }
    let operand = verb.operands.dropFirst(scan.count).first ?? last
    return operand.map { .value($0.meaning, after: "") } ?? .nothing
  }
}

/// Counts the operands among words that may form an unfinished or wrong command line.
private struct OperandScan {
  private(set) var count = 0
  /// The option whose value comes next.
  private(set) var awaiting: (any DeclaredOption)?
  /// Whether `--` has ended the options.
  private(set) var isOnlyOperands = false

  init(_ words: ArraySlice<String>, of verb: Verb) {
    for word in words {
      if awaiting != nil {
        awaiting = nil
      } else if isOnlyOperands || !word.hasPrefix("-") || word == "-" {
        count += 1
      } else if word == "--" {
        isOnlyOperands = true
      } else {
        awaiting = verb.options.first { option in
          let isShort = option.short.map { word == "-\($0)" } ?? false
          return option.placeholder != nil && (word == "--" + option.name || isShort)
        }
      }
    }
  }
}
