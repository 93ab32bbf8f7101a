import Prose

/// Tells the marks of notes that were renumbered with their notes from those that refer to another one.
struct NoteReferences: Sendable {
  /// For each label of an old note those that its notes bear now; none where they were removed.
  private var labels: [String: Set<String>] = [:]

  init(_ context: MatchContext, _ pairing: Pairing) {
    for (old, clause) in context.old.clauses.enumerated() where clause.kind == .footnote {
      let new = pairing.new(of: old).map { context.new.clauses[$0].label }
      labels[clause.label, default: []].formUnion([new].compactMap(\.self))
    }
  }

  /// Whether the marks of two wordings, which have as many, refer to the same notes, as far as there are
  /// such notes.
  func agree(_ old: String, _ new: String) -> Bool {
    guard !labels.isEmpty else { return true }
    return zip(old.noteMarks, new.noteMarks).allSatisfy { from, to in
      from == to || labels[from]?.contains(to) ?? true
    }
  }
}

extension String {
  /// The marks of notes in it, in their order.
  fileprivate var noteMarks: [String] {
    let text = utf8Span.span
    var (tokens, marks): (Tokenizer, [String]) = (Tokenizer(), [])
    while let token = tokens.next(text) {
      guard token.isWord, text.isNoteMark(token) else { continue }
      marks.append(String(decoding: (token.start..<token.end).map { text[$0] }, as: UTF8.self))
    }
    return marks
  }
}
