package import GitStore

/// New lines for some commits in a book of notes, worked out from that book.
package struct NoteChange: Sendable, Hashable {
  package let book: NoteBook
  package let lines: [ObjectID: [NoteLine]]

  package init(book: NoteBook, lines: [ObjectID: [NoteLine]]) {
    self.book = book
    self.lines = lines
  }
}

extension DraftStore {
  /// How often a change is tried when git keeps moving the reference.
  private static let attempts = 100

  /// The notes now under a reference.
  package func noteBook(_ reference: String) throws(DraftError) -> NoteBook {
    try git { () throws(GitError) in try repository.noteBook(reference) }
  }

  /// The lines on a commit; empty if it has no note.
  package func lines(on commit: ObjectID, in book: NoteBook) throws(DraftError) -> [NoteLine] {
    try git { () throws(GitError) in try repository.lines(on: commit, in: book) }
  }

  /// The lines on every commit that has a note. Cost: reads the whole book.
  package func lines(in book: NoteBook) throws(DraftError) -> [ObjectID: [NoteLine]] {
    try git { () throws(GitError) in try repository.lines(in: book) }
  }

  /// Changes a note durably without overwriting anyone's lines. `work` reads the books and returns
  /// the change, `nil` for none; it is called again if git wrote to its book meanwhile.
  package func changeNote(
    _ message: String, _ work: () throws(DraftError) -> NoteChange?
  ) throws(DraftError) {
    let lock = try git { () throws(GitError) in try repository.lockForWriting() }
    for _ in 1..<Self.attempts {
      do {
        return try write(try work(), message, under: lock)
      } catch DraftError.git(.moved) {
        continue
      }
    }
    try write(try work(), message, under: lock)
  }

  private func write(
    _ change: NoteChange?, _ message: String, under lock: borrowing WriteLock
  ) throws(DraftError) {
    guard let change else { return }
    let committer = try committer()
    try git { () throws(GitError) in
      try repository.write(
        change.lines, in: change.book, log: (committer, message), under: lock)
    }
  }
}
