package import GitStore

/// What may leave the press office: the one place where that is decided.
package struct Clearance: Sendable, Hashable {
  /// When that is asked.
  package let now: Timestamp
  /// Audiences, besides the public, that are named as readers.
  package let including: Set<Note.Audience>

  package init(now: Timestamp, including: Set<Note.Audience> = []) {
    self.now = now
    self.including = including
  }

  /// Whether a note may be read by these readers: it is cleared or published, nobody disagrees about
  /// it, it says who gave a reason, it is for them, and no embargo is on it.
  package func admits(_ history: NoteHistory) -> Bool {
    guard history.isUnderstood, !history.isInConflict, let note = history.note,
      note.status == .cleared || note.status == .published,
      note.source != nil || !note.kind.needsSource
    else { return false }
    let restriction = restriction(on: note)
    return restriction == .public || including.contains(restriction)
  }

  /// Whom a note is for as long as nothing is lifted: an embargo in the past is none any more.
  private func restriction(on note: Note) -> Note.Audience {
    guard let embargo = note.embargo else { return note.audience }
    guard note.audience != .internal else { return .internal }
    return embargo.seconds <= now.seconds ? .public : .embargoed
  }
}
