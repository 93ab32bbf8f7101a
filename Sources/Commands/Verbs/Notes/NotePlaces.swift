import Drafts
import GitStore
import Lineages
import Prose
import ProseDiff

/// Where notes stand in the versions of their text: each follows its clause.
struct NotePlaces {
  enum Place: Sendable, Hashable {
    /// On a clause that still has the words that the note rests on.
    case clause(Int)
    /// On a clause that no longer has the words that the note rests on.
    case stale(Int)
    /// On one of several clauses with the same words, since the note's version was rewritten.
    case doubtful
    /// On a clause that is gone, and was last in this version.
    case orphaned(Version)
    /// On a version that did not lead to this one, or on a later one.
    case elsewhere

    var isStale: Bool { if case .stale = self { true } else { false } }
  }

  /// The change that a note speaks of, by the indexes of its versions.
  struct Change {
    /// The version that the note was written on.
    let own: Int
    let from: Int
    let to: Int
  }

  /// The text's versions, up to the last one requested.
  let chronicle: Chronicle
  private let store: DraftStore

  init(_ chronicle: Chronicle, in store: DraftStore) {
    self.chronicle = chronicle
    self.store = store
  }

  /// Returns where a note stands in one of the chronicle's versions.
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
    let former = left(by: history, Appearance(version: start, clause: clause), upTo: end)
    let heirs = chronicle.succession.documents[end].clauses
    let standing = fate.change.new.first { heir in
      let wording = heirs[heir].text
      return former?.contains { !$0.isReworded(as: wording) }
        ?? note.anchor.holds(in: wording, insteadOf: document.clauses[clause].text)
    }
    return standing.map(Place.clause) ?? .stale(first)
  }

  /// Returns what a clause was worded as once the change that a note speaks of was made; nil for
  /// other notes, and if the change was made later than `end`.
  private func left(
    by history: NoteHistory, _ noted: Appearance, upTo end: Int
  ) -> [String]? {
    guard let change = change(of: history), change.to <= end else { return nil }
    let succession = chronicle.succession
    let heirs =
      change.own == change.to
      ? Places([noted.clause]) : succession.fate(of: noted, in: change.to).change.new
    return heirs.map { succession.documents[change.to].clauses[$0].text }
  }

  /// Returns the change that a note speaks of; nil if the chronicle lacks either of its versions.
  func change(of history: NoteHistory) -> Change? {
    let versions = chronicle.versions
    guard let note = history.note, note.kind.isOnChange,
      let own = start(of: note, history.commit, among: versions)
    else { return nil }
    let other: Int? =
      if let counterpart = note.counterpart {
        versions.firstIndex { $0.commit == counterpart.commit }
          ?? versions.firstIndex { $0.label == counterpart.label }
      } else {
        own > 0 ? own - 1 : nil
      }
    return other.map { Change(own: own, from: min(own, $0), to: max(own, $0)) }
  }

  /// Whether a clause of an earlier version became the one that a note was written on.
  func leads(_ clause: Int, of version: Version, to history: NoteHistory) -> Bool {
    guard let note = history.note, let first = chronicle.place(of: version),
      let own = start(of: note, history.commit, among: chronicle.versions), first <= own,
      case .clause(let noted) = origin(
        of: note, in: chronicle.succession.documents[own],
        isAsWritten: chronicle.versions[own].commit == history.commit)
    else { return false }
    let fate = chronicle.succession.fate(of: Appearance(version: first, clause: clause), in: own)
    return fate.change.new.contains(noted)
  }

  /// Returns the version that a note was written on or, if its commit was amended or rebased, the
  /// one with its label.
  private func start(of note: Note, _ commit: ObjectID?, among versions: [Version]) -> Int? {
    versions.firstIndex { $0.commit == commit } ?? versions.firstIndex { $0.label == note.label }
  }

  private enum Origin { case clause(Int), doubtful, gone }

  /// Finds the clause that a note was written on by its wording. Among several of that wording its
  /// index decides: in the version it was written on, or in one that has as many of them and the
  /// same address there.
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
  /// Whether the words that a note rests on are still in a wording that replaced another.
  fileprivate func holds(in wording: String, insteadOf former: String) -> Bool {
    QuotedWords(quote).stand(in: wording, insteadOf: former)
      || quote == former && !former.isReworded(as: wording)
  }
}

extension String {
  /// Whether a wording that replaced this one has other words or other marks: brackets and status
  /// are what a note may speak of. A difference in presentation alone is none.
  fileprivate func isReworded(as wording: String) -> Bool {
    let documents = [self, wording].map { text in
      Document(name: "", clauses: [Clause(kind: .paragraph, lines: 1...1, text: text)])
    }
    let change = Comparison(documents[0], documents[1]).changes[0]
    guard !change.new.isEmpty else { return true }
    return change.kind != .unchanged && (!change.editorial || change.flag(.marks) != nil)
  }
}
