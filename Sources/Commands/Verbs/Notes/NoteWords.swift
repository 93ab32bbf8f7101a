/// The source of a note's words: the command line, a file, standard input, or an editor.
enum NoteWords {
  /// Everything below this line in the editor is for the writer alone, as in git's commit messages,
  /// so that the words above it may begin with any character.
  private static let scissors = "# ------------------------ >8 ------------------------"
  private static let notice = "# Leave this line and the one above; all below is left out."

  /// Reads the words; an editor starts with `first`, and shows the remarks below.
  static func read(
    _ arguments: Arguments, from first: String, remarks: String, _ console: Console
  ) throws -> String {
    if let words = arguments[NoteOption.message] { return words }
    if let file = arguments[NoteOption.file] { return try DraftFile(file).text() }
    guard Descriptor.standardInput.isTerminal else { return try DraftFile.standardInput.text() }
    let sheet = sheet(first, remarks: remarks)
    return words(above: try Editor(variables: console.variables).edit(sheet))
  }

  /// Returns the text that the editor opens with.
  static func sheet(_ words: String, remarks: String) -> String {
    let lines = remarks.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(words)\n\(scissors)\n\(notice)\n" + lines.map { "# \($0)\n" }.joined()
  }

  /// Returns the words above the line in an edited sheet.
  static func words(above sheet: String) -> String {
    let lines = sheet.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix { $0 != scissors && $0 != notice }.joined(separator: "\n")
  }

  /// Runs `work`; if it fails, keeps words that exist nowhere else in a file and reports which.
  static func keep<Result>(
    _ words: String?, _ arguments: Arguments, _ console: Console, during verb: Verb,
    _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch {
      if let words, words.contains(where: { !$0.isWhitespace }), isTyped(arguments) {
        let path = try Editor(variables: console.variables).keep(words)
        console.warn("the words are kept in \(path); --file takes them from there", during: verb)
      }
      throw error
    }
  }

  private static func isTyped(_ arguments: Arguments) -> Bool {
    guard let file = arguments[NoteOption.file] else {
      return arguments[NoteOption.message] == nil
    }
    return DraftFile(file).isStandardInput
  }
}
