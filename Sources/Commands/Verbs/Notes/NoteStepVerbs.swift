import Drafts

/// `ecp note review`, `clear`, `publish` and `withdraw`: the steps in the life of a note.
enum NoteStepVerb {
  static let verbs = [
    verb(
      .review, "Take notes up for review",
      "A draft is in review from then on.", "ecp note review k7f3", "Take a note up."),
    verb(
      .clear, "Clear notes that were reviewed",
      """
      A cleared note may go out: into a briefing, if it is public, or once its embargo has passed. An \
      edit makes it a draft again.
      """, "ecp note clear k7f3 m2qd", "Clear two notes."),
    verb(
      .publish, "Mark cleared notes as published",
      """
      A published note is changed no more. One that was embargoed becomes public, and is kept with the \
      public notes from then on, which is refused for as long as its embargo lasts.
      """, "ecp note publish k7f3", "Publish a note."),
    verb(
      .withdraw, "Withdraw notes",
      "A withdrawn note goes nowhere any more; it is kept, with who withdrew it.",
      "ecp note withdraw k7f3", "Withdraw a note."),
  ]

  private static func verb(
    _ step: NoteStep, _ abstract: String, _ discussion: String, _ line: String, _ about: String
  ) -> Verb {
    let name = "note \(step.name)"
    return Verb(
      name: name, abstract: abstract,
      discussion: discussion + "\n\nWhere one of the notes cannot take the step, none does.",
      operands: [
        Operand("NOTE", .note, .oneOrMore, "A note, by its name or the beginning of that")
      ],
      options: [CommonOption.quiet], examples: [Example(line, about)]
    ) { arguments, console in
      let store = try console.openStore()
      let notes = try store.take(step, with: arguments.operands)
      try store.warn(ofHoldersIn: notes, console, during: name)
      guard !arguments[CommonOption.quiet] else { return .done }
      try console.output.write(notes.map { "\($0.id): \($0.state)\n" }.joined())
      return .done
    }
  }
}
