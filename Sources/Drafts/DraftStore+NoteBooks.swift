package import GitStore

/// What shall be the lines on some commits in a book of notes, as worked out from that book.
package struct NoteChange: Sendable, Hashable {
  package let book: NoteBook
  package let lines: [ObjectID: [NoteLine]]

  package init(book: NoteBook, lines: [ObjectID: [NoteLine]]) {
    self.book = book
    self.lines = lines
  }
}

extension DraftStore {
  /// How often a change starts again because git moved the reference meanwhile.
  private static let attempts = 100

  /// The notes under a reference, as they stand now.
  package func noteBook(_ reference: String) throws(DraftError) -> NoteBook {
    try git { () throws(GitError) in try repository.noteBook(reference) }
  }

  /// The lines on a commit; none where it has no note.
  package func lines(on commit: ObjectID, in book: NoteBook) throws(DraftError) -> [NoteLine] {
    try git { () throws(GitError) in try repository.lines(on: commit, in: book) }
  }

  /// The lines on every commit that has a note. Cost: reads the whole book.
  package func lines(in book: NoteBook) throws(DraftError) -> [ObjectID: [NoteLine]] {
    try git { () throws(GitError) in try repository.lines(in: book) }
  }

  /// Changes a note: durably, and over nobody's lines. `work` looks at the books and says what shall be,
  /// nil for nothing; it is asked again when git wrote into its book meanwhile.
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
