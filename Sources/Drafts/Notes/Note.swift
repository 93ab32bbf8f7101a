package import GitStore

/// What the press office says of a clause, as of one moment.
package struct Note: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case background
    case whatChanged = "what-changed"
    case why
    /// A position whose holder is not named.
    case view
    case questionAnswer = "question-answer"
    case line, correction
  }

  /// Who may read it, from the narrowest to the widest.
  package enum Audience: String, Sendable, Hashable, CaseIterable {
    case `internal`, embargoed, `public`
  }

  package enum Status: String, Sendable, Hashable, CaseIterable {
    case draft
    case inReview = "in review"
    case cleared, published, withdrawn
  }

  /// Identifies the note in all clones.
  package let id: String
  /// The name of the text, and the label of the version on which it was written.
  package let text: String
  package var label: String
  package var anchor: Anchor
  package var kind: Kind
  package var audience: Audience
  package var status = Status.draft
  package var body: String
  package var author: String
  package var language: String
  /// Where its statement comes from, such as an address.
  package var source: String?
  /// For a note on a change: the other version compared, older or newer than its own. If `nil`, the
  /// one before its own.
  package var counterpart: Counterpart?
  /// The end of the embargo; an embargoed note without one is held until it is published.
  package var embargo: Timestamp?
  /// Who did what with it, and when, oldest first.
  package var steps: [TakenStep] = []
  /// Members of its record that this program does not know.
  var others: [JSONMember] = []
}

extension Note {
  /// The words that a note refers to.
  package struct Anchor: Sendable, Hashable {
    /// The clause's address in the version that the note was written on, and its index there.
    package let address: String
    package let index: Int
    /// The id that the clause's wording has as a git blob.
    package let wording: String
    /// The quoted words: the whole clause or a part of it.
    package let quote: String
    /// How many other clauses of the version have the same wording.
    package let twins: Int

    package init(address: String, index: Int, wording: String, quote: String, twins: Int = 0) {
      self.address = address
      self.index = index
      self.wording = wording
      self.quote = quote
      self.twins = twins
    }
  }

  /// A version of the same text.
  package struct Counterpart: Sendable, Hashable {
    package let label: String
    package let commit: ObjectID

    package init(_ version: Version) { self.init(label: version.label, commit: version.commit) }

    init(label: String, commit: ObjectID) {
      self.label = label
      self.commit = commit
    }
  }

  /// Something that somebody did with a note.
  package struct TakenStep: Sendable, Hashable {
    package let name: String
    package let by: String
    /// The time in UTC: `2031-05-01T09:00:00Z`.
    package let time: String
  }

  /// The contents of a new note, apart from what the store adds.
  package struct Content: Sendable, Hashable {
    package let kind: Kind
    package let audience: Audience
    package var body: String
    package var author: String?
    package let language: String
    package var source: String?
    package var counterpart: Counterpart?
    package var embargo: Timestamp?

    package init(kind: Kind, audience: Audience, body: String = "", language: String) {
      self.kind = kind
      self.audience = audience
      self.body = body
      self.language = language
    }
  }
}

extension Note.Kind {
  /// Whether it is about a change between two versions, and not about the text as it is.
  package var isOnChange: Bool { self == .why || self == .whatChanged }

  /// Whether it must name who said it: a press office does not guess at reasons.
  package var needsSource: Bool { self == .why }
}

extension Note.Audience {
  /// The reference under which notes for it are kept. Only public notes are on the one that
  /// travels.
  package var reference: String {
    self == .public ? "refs/notes/ecp/press" : "refs/notes/ecp/internal"
  }

  /// Every reference that holds notes.
  static let references = [Note.Audience.public.reference, Note.Audience.internal.reference]
}
