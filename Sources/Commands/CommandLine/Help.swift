/// The help of ecp and of its verbs, made from their declarations.
struct Help {
  let program: Program
  /// The width to fit, in columns.
  let width: Int

  /// What `ecp --help` prints.
  var overview: String {
    return """
      \(program.abstract)

      Usage: ecp VERB [OPTION]... [OPERAND]...

      Verbs
      \(table(program.firstWords))
      \(section("Documents", program.documents))
      \(section("Exit status", program.exitStatus))
      `ecp VERB --help` explains a verb, `ecp --version` tells the version.

      """
  }

  /// What `ecp GROUP --help` prints: the verbs whose names begin with this word.
  func page(forGroup group: String) -> String {
    let verbs = program.verbs(of: group).map { ($0.name, $0.abstract) }
    return """
      \(program.groups[group, default: ""])

      Usage: ecp \(group) VERB [OPTION]... [OPERAND]...

      Verbs
      \(table(verbs))
      `ecp \(group) VERB --help` explains a verb.

      """
  }

  /// What `ecp VERB --help` prints.
  func page(for verb: Verb) -> String {
    var page = "\(verb.abstract)\n\nUsage: \(verb.synopsis)\n"
    for paragraph in paragraphs(verb.discussion) {
      page += "\n" + wrapped(paragraph, width: width)
    }
    if !verb.operands.isEmpty {
      page += "\nOperands\n" + table(verb.operands.map { ($0.name, $0.about) })
    }
    page += "\nOptions\n" + table(verb.options.map { ($0.synopsis, $0.explanation) })
    if !verb.examples.isEmpty { page += "\nExamples\n" }
    for example in verb.examples {
      page += "  \(example.line)\n" + wrapped(example.about, indent: 6, width: width)
    }
    return page
  }

  private func section(_ title: String, _ text: String) -> String {
    title + "\n" + paragraphs(text).map { wrapped($0, indent: 2, width: width) }.joined()
  }

  /// Lays terms and their explanations out in two columns.
  private func table(_ rows: [(String, String)]) -> String {
    let column = min(rows.map(\.0.utf8.count).max() ?? 0, 24) + 4
    return rows.map { name, text in
      let about = wrapped(text, indent: column, width: width)
      let term = "  " + name
      return term.utf8.count + 2 <= column
        ? term + about.dropFirst(term.utf8.count) : term + "\n" + about
    }.joined()
  }
}

extension DeclaredOption {
  /// How the option is written in help: `-o, --output FILE`.
  var synopsis: String {
    let long = "--\(name)" + (placeholder.map { " " + $0 } ?? "")
    return short.map { "-\($0), \(long)" } ?? "    \(long)"
  }

  /// What the option does, with the values it takes if they can be listed.
  var explanation: String {
    switch meaning {
    case .choice(let values): "\(about) (\(values.joined(separator: ", ")))"
    case .number(let range): "\(about) (\(range.lowerBound) to \(range.upperBound))"
    default: about
    }
  }
}

extension Program {
  /// Returns help that fits this many columns.
  func help(_ width: Int) -> Help { Help(program: self, width: width) }
}

/// Returns the paragraphs of a text, separated by blank lines, each joined into one line.
func paragraphs(_ text: String) -> [String] {
  text.split(separator: "\n\n").map { $0.split(separator: "\n").joined(separator: " ") }
}

/// Breaks a line between words so that it fits the width; every line ends in a line feed.
func wrapped(_ line: String, indent: Int = 0, width: Int) -> String {
  let margin = String(repeating: " ", count: indent)
  var lines = margin
  var column = indent
  for word in line.split(separator: " ") {
    if column > indent, column + 1 + word.utf8.count > width {
      lines += "\n" + margin
      column = indent
    }
    lines += (column > indent ? " " : "") + word
    column += (column > indent ? 1 : 0) + word.utf8.count
  }
  return lines + "\n"
}
