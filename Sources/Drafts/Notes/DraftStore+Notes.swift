import GitStore

/// All notes of a repository, and how many lines beside them are none.
package struct NoteShelf: Sendable, Hashable {
  package let histories: [NoteHistory]
  /// Lines that are no notes of ours: damaged, or put there by hand.
  package let foreign: Int
}

extension DraftStore {
  /// Every note there is, in the order of their names. Cost: reads all of them.
  package func notes() throws(DraftError) -> NoteShelf {
    var revisions: [String: [NoteRevision]] = [:]
    var foreign = 0
    for reference in Note.Audience.references {
      for (commit, lines) in try lines(in: noteBook(reference)) {
        for line in lines where !line.isEmpty {
          guard let revision = NoteRevision(line, on: commit) else {
            foreign += 1
            continue
          }
          revisions[revision.id, default: []].append(revision)
        }
      }
    }
    let histories = revisions.map { NoteHistory(id: $0, $1) }.sorted { $0.id < $1.id }
    return NoteShelf(histories: histories, foreign: foreign)
  }

  /// Adds a note to a clause of a version.
  package func addNote(
    _ content: Note.Content, on version: Version, _ anchor: Note.Anchor
  ) throws(DraftError) -> Note {
    let (name, author) = (try person(), try self.author(date: nil).name)
    var note = Note(
      id: Self.randomName(8), text: version.text.description, label: version.label, anchor: anchor,
      kind: content.kind, audience: content.audience, body: content.body.trimmed,
      author: content.author ?? author, language: content.language)
    note.source = content.source
    note.embargo = content.embargo
    note.steps = [taken("add", by: name)]
    try note.validate()
    try changeNote("note add \(note.id)") { () throws(DraftError) in
      try addition(of: note, after: [], on: version.commit)
    }
    return note
  }

  /// Takes a step with some notes, and returns each as it is then. Where one of them cannot take it, none
  /// does.
  package func take(_ step: NoteStep, with ids: [String]) throws(DraftError) -> [Note] {
    let shelf = try notes()
    var names: [String] = []
    for id in ids {
      let history = try shelf.history(of: id)
      try check(step, with: history)
      if !names.contains(history.id) { names.append(history.id) }
    }
    return try names.map { (name) throws(DraftError) in try take(step, with: name) }
  }

  /// Refuses a step that cannot be taken with a note, without taking it.
  package func check(_ step: NoteStep, with history: NoteHistory) throws(DraftError) {
    _ = try history.note(for: step).after(step, at: environment.now())
  }

  private func take(_ step: NoteStep, with id: String) throws(DraftError) -> Note {
    let name = try person()
    var result: Note?
    try changeNote("note \(step.name) \(id)") { () throws(DraftError) in
      let history = try notes().history(of: id)
      var note = try history.note(for: step).after(step, at: environment.now())
      note.steps = history.steps + [taken(step.name, by: name)]
      result = note
      guard let commit = step.seat?.version.commit ?? history.commit else { return nil }
      return try addition(of: note, after: history.tips, on: commit)
    }
    guard let result else { throw .notes(.unknown(id)) }
    return result
  }

  /// The name that a wording has as a blob of git.
  package func wordingName(_ wording: String) -> String {
    repository.id(ofBlob: Array(wording.utf8)).hex
  }

  private func addition(
    of note: Note, after tips: [String], on commit: ObjectID
  ) throws(DraftError) -> NoteChange {
    let book = try noteBook(note.audience.reference)
    let record = note.record(revision: Self.randomName(12), after: tips)
    let lines = try lines(on: commit, in: book) + [Array(record.line.utf8)]
    return NoteChange(book: book, commit: commit, lines: lines)
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
    guard isUnderstood, let note = base else { throw .notes(.notUnderstood(id)) }
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
