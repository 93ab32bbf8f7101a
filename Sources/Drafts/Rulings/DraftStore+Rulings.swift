import GitStore

extension DraftStore {
  private static let reference = "refs/notes/ecp/pairs"

  /// All rulings on a text's clauses. Cost: reads the notes of every version that has some.
  package func rulings(on text: TextName) throws(DraftError) -> [Ruling] {
    var rulings: [Ruling] = []
    for (commit, lines) in try lines(in: noteBook(Self.reference)) {
      rulings += lines.compactMap { Ruling($0, on: commit) }.filter { $0.text == text.description }
    }
    return rulings
  }

  /// Stores a ruling on two clauses durably, without overwriting anyone's.
  package func settle(
    _ kind: Ruling.Kind, _ old: (version: Version, place: Ruling.Place),
    _ new: (version: Version, place: Ruling.Place)
  ) throws(DraftError) {
    let author = try self.author(date: nil)
    try changeNote("pair \(kind.rawValue)") { () throws(DraftError) in
      let book = try noteBook(Self.reference)
      let lines = try lines(on: new.version.commit, in: book)
      let first = Ruling(
        text: new.version.text.description, kind: kind, oldCommit: old.version.commit,
        old: old.place, newCommit: new.version.commit, new: new.place,
        by: "\(author.name) <\(author.email)>", time: environment.now().inUTC, turn: 1)
      let earlier = lines.compactMap { Ruling($0, on: first.newCommit) }
        .filter { $0.matter == first.matter }
      let ruling = first.taking(turn: 1 + (earlier.map(\.turn).max() ?? 0))
      return NoteChange(book: book, lines: [ruling.newCommit: lines + [ruling.line]])
    }
  }
}
