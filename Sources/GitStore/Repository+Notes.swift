/// Git keeps notes as files of a tree of their own, whose paths are the names of the objects that
/// they annotate. It spreads many notes over folders of two digits each, as deep as it sees fit,
/// and reads them at any depth.
///
/// Source: git's documentation, git-notes(1), and its `notes.c`, `load_subtree`. libgit2's
/// `git_note_create` is not used: it overwrites the reference, whatever others have put there
/// meanwhile.
extension Repository {
  /// The notes now under a reference.
  package func noteBook(_ reference: String) throws(GitError) -> NoteBook {
    let tip = try commit(named: reference)
    let tree = try tip.map { (tip) throws(GitError) in try commit(tip).tree }
    return NoteBook(reference: reference, tip: tip, tree: tree)
  }

  /// The lines of the note on an object; empty if it has none.
  package func lines(on object: ObjectID, in book: NoteBook) throws(GitError) -> [NoteLine] {
    var lines: [NoteLine] = []
    for place in try places(ofNoteOn: object, in: book.tree) {
      lines += NoteLine.lines(of: try blob(place.id))
    }
    return lines
  }

  /// Returns every object that has a note, with its lines. Cost: reads the whole book.
  package func lines(in book: NoteBook) throws(GitError) -> [ObjectID: [NoteLine]] {
    var notes: [ObjectID: [NoteLine]] = [:]
    if let tree = book.tree { try collect(tree, under: "", into: &notes) }
    return notes
  }

  /// Stores the book with these lines on the given objects and everything else unchanged, and moves
  /// its reference once: completely or not at all, even if the process is killed in between.
  ///
  /// Throws `.moved` if the book is no longer the one under the reference.
  package func write(
    _ lines: [ObjectID: [NoteLine]], in book: NoteBook,
    log: (identity: Signature, message: String), under lock: borrowing WriteLock
  ) throws(GitError) {
    var tree = book.tree
    for (object, lines) in lines { tree = try self.tree(tree, holding: lines, on: object) }
    guard let tree else { return }
    let commit = try write(
      NewCommit(
        tree: tree, parent: book.tip, author: log.identity, committer: log.identity,
        message: "\(log.message)\n"))
    let move = ReferenceMove(name: book.reference, old: book.tip, new: commit)
    let update = Update(
      branch: move, tags: [], files: [], log: (log.identity, "notes: \(log.message)"))
    // Nothing follows from the move, so nothing can be left unfinished.
    _ = try apply(update, under: lock)
  }

  // MARK: - Trees

  private func tree(
    _ former: ObjectID?, holding lines: [NoteLine], on object: ObjectID
  ) throws(GitError) -> ObjectID {
    let present = try places(ofNoteOn: object, in: former)
    let path =
      if let first = present.first { first.path } else {
        try newPath(ofNoteOn: object, in: former)
      }
    var tree = try write(tree: former, placing: write(blob: lines.note), at: path)
    // Two trees merged by hand can hold a note in two places; all its lines are now in one.
    for other in present.dropFirst() { tree = try write(tree: tree, removing: other.path) }
    return lines.isEmpty ? try write(tree: tree, removing: path) : tree
  }

  /// The places of the notes on an object: normally one, as git writes it.
  private func places(
    ofNoteOn object: ObjectID, in tree: ObjectID?
  ) throws(GitError) -> [(path: String, id: ObjectID)] {
    var places: [(path: String, id: ObjectID)] = []
    var (folder, above, rest) = (tree, "", object.hex[...])
    while let tree = folder {
      if let note = try entry(String(rest), in: tree), note.kind == .file {
        places.append((above + rest, note.id))
      }
      guard let next = try self.folder(rest.prefix(2), in: tree) else { break }
      folder = next
      above += "\(rest.prefix(2))/"
      rest = rest.dropFirst(2)
    }
    return places
  }

  /// The path for a new note on an object: as deep as its neighbours.
  private func newPath(
    ofNoteOn object: ObjectID, in tree: ObjectID?
  ) throws(GitError) -> String {
    var (folder, above, rest) = (tree, "", object.hex[...])
    while let tree = folder {
      folder = try self.folder(rest.prefix(2), in: tree)
      let isSpread = try entries(of: tree).contains(where: \.isFolderOfNotes)
      guard isSpread else { break }
      above += "\(rest.prefix(2))/"
      rest = rest.dropFirst(2)
    }
    return above + rest
  }

  private func folder(_ name: Substring, in tree: ObjectID) throws(GitError) -> ObjectID? {
    guard let entry = try entry(String(name), in: tree), entry.kind == .folder else { return nil }
    return entry.id
  }

  private func collect(
    _ tree: ObjectID, under digits: String, into notes: inout [ObjectID: [NoteLine]]
  ) throws(GitError) {
    for entry in try entries(of: tree) {
      if entry.isFolderOfNotes, digits.utf8.count < 38 {
        try collect(entry.id, under: digits + entry.name, into: &notes)
      } else if entry.kind == .file, let object = ObjectID(hex: digits + entry.name) {
        notes[object, default: []] += NoteLine.lines(of: try blob(entry.id))
      }
    }
  }
}

extension TreeEntry {
  /// Whether it is one of the folders over which git spreads notes.
  fileprivate var isFolderOfNotes: Bool {
    kind == .folder && name.utf8.count == 2
      && name.utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }
}
