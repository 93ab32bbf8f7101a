import GitStore

/// All notes of a repository, and the lines beside them that are none.
package struct NoteShelf: Sendable, Hashable {
  package let histories: [NoteHistory]
  package let foreign: [ForeignLine]
}

extension DraftStore {
  /// Every note there is, in the order of their names. Cost: reads all of them.
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

  /// Refuses what no note can be, whatever its words will be.
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

  /// Takes a step with some notes in one write, and returns each as it is then. Where one of them cannot
  /// take it, none does.
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

  /// Refuses a step that cannot be taken with a note, without taking it.
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

  /// The name that a wording has as a blob of git.
  package func wordingName(_ wording: String) -> String {
    repository.id(ofBlob: Array(wording.utf8)).hex
  }

  /// The one change that adds a line for each of some notes. Two references cannot be moved as one, so that
  /// notes which are kept apart are refused.
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

  /// Who works with the notes, as git knows people: `Ann <ann@example.org>`.
  private func person() throws(DraftError) -> String {
    let signature = try author(date: nil)
    return "\(signature.name) <\(signature.email)>"
  }

  /// A name that no other clone will make: letters and digits that are hard to mistake.
  private static func randomName(_ length: Int) -> String {
    let signs = Array("23456789abcdefghjkmnpqrstuvwxyz")
    return String((0..<length).map { _ in signs[Int.random(in: signs.indices)] })
  }
}

extension NoteShelf {
  /// The note of that name, or whose name begins so.
  package func history(of id: String) throws(DraftError) -> NoteHistory {
    let found = histories.filter { $0.id == id }
    let near = found.isEmpty ? histories.filter { $0.id.hasPrefix(id) } : found
    guard let first = near.first, !id.isEmpty else { throw .notes(.unknown(id)) }
    guard near.count == 1 else { throw .notes(.ambiguous(id, near.map(\.id))) }
    return first
  }
}

extension NoteHistory {
  /// The version that a step begins with. What two people left differently can only be edited, which
  /// settles it, or withdrawn.
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
    // Words that were public on one side alone are not put out by default.
    case .edit(let edit) where edit.audience == nil && isPublicInPart:
      throw .notes(.audienceInConflict(id))
    case .edit, .withdraw: return note
    default: throw .notes(.inConflict(id))
    }
  }
}
