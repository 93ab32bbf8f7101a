/// The manual page of a program, in mdoc, made from the declarations of its verbs.
struct ManualPage {
  let program: Program
  /// The day of the release, in mdoc's format: `May 14, 2013`.
  let date: String

  var source: String {
    """
    .Dd \(date)
    .Dt ECP 1
    .Os
    .Sh NAME
    .Nm ecp ,
    .Nm git-ecp
    .Nd compare and version negotiated texts clause by clause
    .Sh SYNOPSIS
    .Nm
    .Ar verb
    .Op Ar option ...
    .Op Ar operand ...
    .Nm git ecp
    .Ar verb
    .Op Ar option ...
    .Op Ar operand ...
    .Sh DESCRIPTION
    \(prose(program.abstract))
    .Pp
    \(prose(program.documents))
    .Sh VERBS
    \(program.visibleVerbs.map(subsection).joined(separator: "\n"))
    .Sh ENVIRONMENT
    \(list(program.environment.map { ("Ev " + escaped($0.name), $0.about) }))
    .Sh FILES
    \(list(program.files.map { ("Pa " + escaped($0.name), $0.about) }))
    .Sh EXIT STATUS
    \(prose(program.exitStatus))
    .Sh EXAMPLES
    \(program.visibleVerbs.flatMap(\.examples).map(example).joined(separator: "\n.Pp\n"))

    """
  }

  private func subsection(_ verb: Verb) -> String {
    let synopsis = [".Nm ecp \(escaped(verb.name))", ".Op Ar option ..."]
    let operands = verb.operands.map { ("Ar " + escaped($0.name), $0.about) }
    let options = verb.options.map { (term($0), $0.explanation) }
    return """
      .Ss ecp \(escaped(verb.name))
      \((synopsis + verb.operands.map(operand)).joined(separator: "\n"))
      .Pp
      \(prose(verb.abstract + ".\n\n" + verb.discussion))
      \(list(operands + options))
      """
  }

  private func operand(_ operand: Operand) -> String {
    let name = "Ar " + escaped(operand.name) + (operand.repeats ? " ..." : "")
    return operand.isRequired ? "." + name : ".Op " + name
  }

  private func term(_ option: any DeclaredOption) -> String {
    let long = "Fl \\-" + escaped(option.name)
    let value = option.placeholder.map { " Ar " + escaped($0) } ?? ""
    return (option.short.map { "Fl \($0) , " } ?? "") + long + value
  }

  private func list(_ rows: [(term: String, about: String)]) -> String {
    let items = rows.map { ".It \($0.term)\n\(prose($0.about))" }
    return ".Bl -tag -width Ds\n" + items.joined(separator: "\n") + "\n.El"
  }

  private func example(_ example: Example) -> String {
    """
    \(prose(example.about))
    .Bd -literal -offset indent
    \(escaped(example.line))
    .Ed
    """
  }

  /// Returns the paragraphs of a text, each sentence on lines of its own, as mdoc prefers.
  private func prose(_ text: String) -> String {
    paragraphs(text).map { paragraph in
      let sentences = paragraph.replacing(". ", with: ".\n").split(separator: "\n")
      return sentences.map(lines).joined(separator: "\n")
    }.joined(separator: "\n.Pp\n")
  }

  private func lines(_ sentence: Substring) -> String {
    wrapped(String(sentence), width: 72).split(separator: "\n").map { escaped(String($0)) }
      .joined(separator: "\n")
  }

  /// Escapes the backslashes, hyphens and leading dots or quotation marks that roff interprets.
  private func escaped(_ line: String) -> String {
    let escaped = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
