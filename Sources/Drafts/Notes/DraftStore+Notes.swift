import GitStore

/// All notes of a repository, and the lines among them that are not notes.
package struct NoteShelf: Sendable, Hashable {
  package let histories: [NoteHistory]
  package let foreign: [ForeignLine]
}

extension DraftStore {
  /// Every note, ordered by id. Cost: reads all of them.
  package func notes() throws(DraftError) -> NoteShelf {
    var sorter = NoteSorter()
    for reference in Note.Audience.references {
      for (commit, lines) in try lines(in: noteBook(reference)) {
        for line in lines where !line.isEmpty { sorter.add(line, on: commit) }
      }
    }
    return sorter.shelf
  }

  /// Adds a note to a clause of a version.
  package func addNote(
    _ content: Note.Content, on version: Version, _ anchor: Note.Anchor
  ) throws(DraftError) -> Note {
    let note = try newNote(content, on: version, anchor)
    try changeNote("note add \(note.id)") { () throws(DraftError) in
      try additions([(note, after: [], commit: version.commit)])
    }
    return note
  }

  /// Throws if the note would be invalid, apart from its words, which are still to come.
  package func check(
    wordless content: Note.Content, on version: Version, _ anchor: Note.Anchor
  ) throws(DraftError) {
    do {
      _ = try newNote(content, on: version, anchor)
    } catch .notes(.noWords) {}
  }

  private func newNote(
    _ content: Note.Content, on version: Version, _ anchor: Note.Anchor
  ) throws(DraftError) -> Note {
    let (name, author) = (try person(), try self.author(date: nil).name)
    var note = Note(
      id: Self.randomName(8), text: version.text.description, label: version.label, anchor: anchor,
      kind: content.kind, audience: content.audience, body: content.body.trimmed,
      author: content.author ?? author, language: content.language)
    note.source = content.source.flatMap { $0.isBlank ? nil : $0 }
    note.counterpart = content.counterpart
    note.embargo = content.embargo
    note.steps = [taken("add", by: name)]
    try note.validate()
    return note
  }

  /// Takes a step with some notes in one write, and returns each as it then is. If one of them
  /// cannot take it, none does.
  package func take(_ step: NoteStep, with ids: [String]) throws(DraftError) -> [Note] {
    let name = try person()
    var notes: [Note] = []
    try changeNote("note \(step.name) \(ids.joined(separator: " "))") { () throws(DraftError) in
      let shelf = try self.notes()
      var histories: [NoteHistory] = []
      for id in ids {
        let history = try shelf.history(of: id)
        if !histories.contains(where: { $0.id == history.id }) { histories.append(history) }
      }
      notes = try histories.map { (history) throws(DraftError) in
        try note(after: step, with: history, by: name)
      }
      return try additions(
        zip(notes, histories).compactMap { note, history in
          (step.seat?.version.commit ?? history.commit).map { (note, history.tips, $0) }
        })
    }
    return notes
  }

  /// Throws if a step cannot be taken with a note; does not take it.
  package func check(_ step: NoteStep, with history: NoteHistory) throws(DraftError) {
    _ = try note(after: step, with: history, by: person())
  }

  private func note(
    after step: NoteStep, with history: NoteHistory, by name: String
  ) throws(DraftError) -> Note {
    var note = try history.note(for: step).after(step, at: environment.now())
    note.steps = history.steps + [taken(step.name, by: name)]
    return note
  }

  /// The id that a wording has as a git blob.
  package func wordingName(_ wording: String) -> String {
    repository.id(ofBlob: Array(wording.utf8)).hex
  }

  /// Makes one change that adds a line for each note. Throws for notes kept on different
  /// references, which cannot be moved as one.
  private func additions(
    _ notes: [(note: Note, after: [String], commit: ObjectID)]
  ) throws(DraftError) -> NoteChange? {
    guard let first = notes.first?.note else { return nil }
    let (here, elsewhere) = (
      notes.filter { $0.note.audience.reference == first.audience.reference },
      notes.filter { $0.note.audience.reference != first.audience.reference }
    )
    guard elsewhere.isEmpty else {
      let (open, held) = first.audience == .public ? (here, elsewhere) : (elsewhere, here)
      throw .notes(.apart(open.map(\.note.id), held.map(\.note.id)))
    }
    let book = try noteBook(first.audience.reference)
    var lines: [ObjectID: [NoteLine]] = [:]
    for (note, tips, commit) in notes {
      let record = note.record(revision: Self.randomName(12), after: tips)
      if lines[commit] == nil { lines[commit] = try self.lines(on: commit, in: book) }
      lines[commit, default: []].append(Array(record.line.utf8))
    }
    return NoteChange(book: book, lines: lines)
  }

  private func taken(_ step: String, by name: String) -> Note.TakenStep {
    Note.TakenStep(name: step, by: name, time: environment.now().inUTC)
  }

  /// The user's name and address in git's form: `Ann <ann@example.org>`.
  private func person() throws(DraftError) -> String {
    let signature = try author(date: nil)
    return "\(signature.name) <\(signature.email)>"
  }

  /// Returns a name that no other clone will generate, of letters and digits that are hard to
  /// confuse.
  private static func randomName(_ length: Int) -> String {
    let signs = Array("23456789abcdefghjkmnpqrstuvwxyz")
    return String((0..<length).map { _ in signs[Int.random(in: signs.indices)] })
  }
}

extension NoteShelf {
  /// The note with that id, or with the only id that begins with it.
  package func history(of id: String) throws(DraftError) -> NoteHistory {
    let found = histories.filter { $0.id == id }
    let near = found.isEmpty ? histories.filter { $0.id.hasPrefix(id) } : found
    guard let first = near.first, !id.isEmpty else { throw .notes(.unknown(id)) }
    guard near.count == 1 else { throw .notes(.ambiguous(id, near.map(\.id))) }
    return first
  }
}

extension NoteHistory {
  /// The version that a step starts from. A note in conflict can only be edited, which settles it,
  /// or withdrawn.
  fileprivate func note(for step: NoteStep) throws(DraftError) -> Note {
    let canMend = isDamaged && step.settles
    guard isUnderstood || canMend, let note = canMend ? readableBase : base else {
      throw .notes(isDamaged && readableBase != nil ? .damaged(id) : .notUnderstood(id))
    }
    if case .edit(let edit) = step, let seen = edit.seen, seen != tips {
      throw .notes(.changedMeanwhile(id))
    }
    guard isInConflict else { return note }
    switch step {
    // Words that were public on one side only are not published by default.
    case .edit(let edit) where edit.audience == nil && isPublicInPart:
      throw .notes(.audienceInConflict(id))
    case .edit, .withdraw: return note
    default: throw .notes(.inConflict(id))
    }
  }
}
