package import GitStore

/// What can be done with a note, whose life is draft, in review, cleared, published, withdrawn.
package enum NoteStep: Sendable, Hashable {
  case edit(NoteEdit)
  case review, clear, publish, withdraw
}

/// What an edit changes; `nil` leaves a field as it is.
package struct NoteEdit: Sendable, Hashable {
  package var kind: Note.Kind?
  package var audience: Note.Audience?
  package var body: String?
  package var author: String?
  package var language: String?
  /// Blank to remove it.
  package var source: String?
  package var counterpart: Note.Counterpart?
  package var embargo: EmbargoEdit?
  /// The clause to which the note is moved.
  package var seat: Seat?
  /// The lines that its words were made from; the edit is refused once there are others.
  package var seen: [String]?

  package init() {}

  /// A change of the embargo.
  package enum EmbargoEdit: Sendable, Hashable {
    case until(Timestamp)
    /// Removed before its time.
    case lifted
  }

  /// A clause of a version.
  package struct Seat: Sendable, Hashable {
    package let version: Version
    package let anchor: Note.Anchor

    package init(_ version: Version, _ anchor: Note.Anchor) {
      self.version = version
      self.anchor = anchor
    }
  }
}

extension NoteStep {
  /// Whether it settles a conflict or damage, by rewriting or ending the note.
  var settles: Bool {
    switch self {
    case .edit, .withdraw: true
    case .review, .clear, .publish: false
    }
  }

  /// The clause to which it moves the note.
  var seat: NoteEdit.Seat? { if case .edit(let edit) = self { edit.seat } else { nil } }

  /// The step's name in the record of a note.
  package var name: String {
    switch self {
    case .edit: "edit"
    case .review: "review"
    case .clear: "clear"
    case .publish: "publish"
    case .withdraw: "withdraw"
    }
  }
}

extension Note {
  /// Returns the note after a step. Throws `.notes` if the step cannot be taken from its status.
  func after(_ step: NoteStep, at now: Timestamp) throws(DraftError) -> Note {
    var note = self
    switch (step, status) {
    case (.edit(let edit), .draft), (.edit(let edit), .inReview), (.edit(let edit), .cleared):
      try note.apply(edit, at: now)
      note.status = .draft
    case (.review, .draft): try note.pass(to: .inReview)
    case (.clear, .inReview): try note.pass(to: .cleared)
    case (.publish, .cleared):
      try note.lift(at: now)
      try note.pass(to: .published)
    case (.withdraw, _) where status != .withdrawn: note.status = .withdrawn
    default: throw .notes(.impossible(id, step.name, status))
    }
    return note
  }

  /// Moves the note closer to publication. Throws if it is invalid, whoever wrote it.
  private mutating func pass(to status: Status) throws(DraftError) {
    try validate()
    self.status = status
  }

  private mutating func apply(_ edit: NoteEdit, at now: Timestamp) throws(DraftError) {
    if edit.embargo != nil { embargo = nil }
    try check(edit.audience ?? audience, at: now)
    kind = edit.kind ?? kind
    audience = edit.audience ?? audience
    body = edit.body ?? body
    author = edit.author ?? author
    language = edit.language ?? language
    if let given = edit.source { source = given.isBlank ? nil : given }
    if case .until(let time) = edit.embargo { embargo = time }
    if audience == .public, edit.embargo == nil { embargo = nil }
    if let seat = edit.seat {
      (label, anchor, counterpart) = (seat.version.label, seat.anchor, nil)
    }
    counterpart = kind.isOnChange ? edit.counterpart ?? counterpart : nil
    try validate()
  }

  /// Makes an embargoed note public.
  private mutating func lift(at now: Timestamp) throws(DraftError) {
    guard audience != .internal else { throw .notes(.internalOnly(id)) }
    try check(.public, at: now)
    audience = .public
    embargo = nil
  }

  /// Throws if an audience would take back what may have been pushed and read, or release what is
  /// still under embargo.
  private func check(_ audience: Audience, at now: Timestamp) throws(DraftError) {
    if audience != .public, self.audience == .public { throw .notes(.narrowed(id, audience)) }
    if audience == .public, let embargo, embargo.seconds > now.seconds {
      throw .notes(.underEmbargo(id, embargo))
    }
  }

  /// Throws if the note is invalid.
  package func validate() throws(DraftError) {
    guard !body.isBlank else { throw .notes(.noWords) }
    guard source != nil || !kind.needsSource else { throw .notes(.noSource) }
    guard embargo == nil || audience == .embargoed else { throw .notes(.embargoFor(audience)) }
    guard body.utf8.count <= Self.longest else { throw .notes(.tooLong(limit: Self.longest)) }
  }

  /// The longest body of a note, in bytes.
  private static let longest = 64 << 10
}
