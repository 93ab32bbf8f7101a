import Drafts
import GitStore
import Lineages
import Prose
import ProseDiff

/// Where notes stand in the versions of their text: each follows its clause.
struct NotePlaces {
  enum Place: Sendable, Hashable {
    /// On a clause of the version, in which the words that the note rests on stand.
    case clause(Int)
    /// On a clause whose words are no longer those that the note rests on.
    case stale(Int)
    /// On one of several clauses with the same words, since its version is no longer the one that it was
    /// written on.
    case doubtful
    /// Its clause is gone, and last stood in that version.
    case orphaned(Version)
    /// It was written on a version that did not lead to this one, or on a later one.
    case elsewhere
  }

  /// Up to the last version that is asked for.
  let chronicle: Chronicle
  private let store: DraftStore

  init(_ chronicle: Chronicle, in store: DraftStore) {
    self.chronicle = chronicle
    self.store = store
  }

  /// Where a note stands in a version, of those of the chronicle.
  func place(of history: NoteHistory, in version: Version) -> Place {
    let versions = chronicle.versions
    guard let note = history.note, let end = chronicle.place(of: version),
      let start = start(of: note, history.commit, among: versions), start <= end
    else { return .elsewhere }
    let document = chronicle.succession.documents[start]
    let isAsWritten = versions[start].commit == history.commit
    let clause: Int
    switch origin(of: note, in: document, isAsWritten: isAsWritten) {
    case .clause(let index): clause = index
    case .doubtful: return .doubtful
    case .gone: return .orphaned(versions[start])
    }
    let fate = chronicle.succession.fate(
      of: Appearance(version: start, clause: clause), in: end)
    guard let first = fate.change.new.first else { return .orphaned(versions[fate.lastVersion]) }
    let heirs = chronicle.succession.documents[end].clauses
    let standing = fate.change.new.first { heir in
      note.anchor.holds(in: heirs[heir].text, insteadOf: document.clauses[clause].text)
    }
    return standing.map(Place.clause) ?? .stale(first)
  }

  /// The version that a note was written on. After its commit was amended or rebased, the one of its label.
  private func start(of note: Note, _ commit: ObjectID?, among versions: [Version]) -> Int? {
    versions.firstIndex { $0.commit == commit } ?? versions.firstIndex { $0.label == note.label }
  }

  private enum Origin { case clause(Int), doubtful, gone }

  /// The clause that a note was written on, told by its wording. Among several of that wording its index
  /// tells: in the version that it was written on, and in one in which they are as many and it has the
  /// same address.
  private func origin(of note: Note, in document: Document, isAsWritten: Bool) -> Origin {
    let (anchor, clauses) = (note.anchor, document.clauses)
    let same = clauses.indices.filter { store.wordingName(clauses[$0].text) == anchor.wording }
    guard let first = same.first else { return .gone }
    if same.contains(anchor.index) {
      let isInPlace =
        same.count == anchor.twins + 1 && document.addresses[anchor.index] == anchor.address
      if isAsWritten || isInPlace { return .clause(anchor.index) }
    }
    return same.count == 1 && anchor.twins == 0 ? .clause(first) : .doubtful
  }
}

extension Note.Anchor {
  /// Whether the words that a note rests on stand in a wording that took the place of another. Where
  /// they are all of it, what differs in presentation alone, or in marks such as `(agreed)`, are the
  /// same words.
  fileprivate func holds(in wording: String, insteadOf former: String) -> Bool {
    if QuotedWords(quote).stand(in: wording, insteadOf: former) { return true }
    guard quote == former else { return false }
    let documents = [former, wording].map { text in
      Document(name: "", clauses: [Clause(kind: .paragraph, lines: 1...1, text: text)])
    }
    let change = Comparison(documents[0], documents[1]).changes[0]
    return !change.new.isEmpty && (change.kind == .unchanged || change.editorial)
  }
}
