package import GitStore

/// What the press office says of a clause, as it stood at one moment.
package struct Note: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case background
    case whatChanged = "what-changed"
    case why
    /// A position, without naming who holds it.
    case view
    case questionAnswer = "question-answer"
    case line, correction
  }

  /// Who it is for, the narrowest first.
  package enum Audience: String, Sendable, Hashable, CaseIterable {
    case `internal`, embargoed, `public`
  }

  package enum Status: String, Sendable, Hashable, CaseIterable {
    case draft
    case inReview = "in review"
    case cleared, published, withdrawn
  }

  /// Names it in all clones.
  package let id: String
  /// The name of the text, and the label of the version that it was written on.
  package let text: String
  package var label: String
  package var anchor: Anchor
  package var kind: Kind
  package var audience: Audience
  package var status = Status.draft
  package var body: String
  package var author: String
  package var language: String
  /// Where what it says comes from, such as an address.
  package var source: String?
  /// Of a note on a change: the other version of it, older or newer than its own. Without it, the one
  /// before its own.
  package var counterpart: Counterpart?
  /// Until when an embargoed note may not go out; without it, until it is published.
  package var embargo: Timestamp?
  /// Who did what with it, and when, the first first.
  package var steps: [TakenStep] = []
  /// Members of its record that this program does not know.
  var others: [JSONMember] = []
}

extension Note {
  /// The words that a note rests on.
  package struct Anchor: Sendable, Hashable {
    /// Where the clause stands in the version that the note was written on, and its place there.
    package let address: String
    package let index: Int
    /// The name that the clause's wording has as a blob of git.
    package let wording: String
    /// The words themselves; those of the whole clause, or a part.
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
    /// In UTC: `2031-05-01T09:00:00Z`.
    package let time: String
  }

  /// What a new note is, beside what the store knows by itself.
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
  /// Whether it speaks of what happened between two versions, and not of how the text stands.
  package var isOnChange: Bool { self == .why || self == .whatChanged }

  /// Whether somebody must have said it: a press office does not guess why.
  package var needsSource: Bool { self == .why }
}

extension Note.Audience {
  /// Where notes for it are kept. Only what may be read by anybody is on the reference that travels.
  package var reference: String {
    self == .public ? "refs/notes/ecp/press" : "refs/notes/ecp/internal"
  }

  /// Every reference that holds notes.
  static let references = [Note.Audience.public.reference, Note.Audience.internal.reference]
}
