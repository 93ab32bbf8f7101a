package import GitStore

/// Decides what may leave the press office; nothing else does.
package struct Clearance: Sendable, Hashable {
  /// The time for which it decides.
  package let now: Timestamp
  /// Audiences other than the public that are named as readers.
  package let including: Set<Note.Audience>

  package init(now: Timestamp, including: Set<Note.Audience> = []) {
    self.now = now
    self.including = including
  }

  /// Whether these readers may read a note: it is cleared or published, undisputed, names the
  /// source of any reason, is meant for them, and is not under embargo.
  package func admits(_ history: NoteHistory) -> Bool {
    guard history.isUnderstood, !history.isInConflict, let note = history.note,
      note.status == .cleared || note.status == .published,
      note.source != nil || !note.kind.needsSource
    else { return false }
    let restriction = restriction(on: note)
    return restriction == .public || including.contains(restriction)
  }

  /// The audience to which a note is restricted now: an embargo that has passed no longer counts.
  private func restriction(on note: Note) -> Note.Audience {
    guard let embargo = note.embargo else { return note.audience }
    guard note.audience != .internal else { return .internal }
    return embargo.seconds <= now.seconds ? .public : .embargoed
  }
}
