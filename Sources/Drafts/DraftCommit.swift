package import GitStore

/// A draft to be stored as the next version of its text.
package struct DraftCommit: Sendable, Hashable {
  package let text: TextName
  /// The stored form: UTF-8 with LF.
  package let content: String
  /// The bytes of the file it was read from. If the draft's own file in the work tree holds exactly
  /// these, it is the file being committed and may be replaced with `content`.
  package let received: [UInt8]?
  /// The file as it was received, if that was not plain text.
  package var original: Original?
  /// `nil`: the next free `revN`.
  package var label: VersionLabel?
  package var particulars = Particulars()
  /// `nil`: now.
  package var date: DraftDate?
  /// `nil`: the text's name and label.
  package var message: String?
  /// Whether to store a version with the same wording as the latest.
  package var allowSame = false

  package init(text: TextName, content: String, received: [UInt8]? = nil) {
    self.text = text
    self.content = content
    self.received = received
  }
}

/// A file as it was received, in a format other than plain text.
package struct Original: Sendable, Hashable {
  /// The file name extension, without a full stop.
  package let ending: String
  package let bytes: [UInt8]

  package init(ending: String, bytes: [UInt8]) {
    self.ending = ending
    self.bytes = bytes
  }
}

/// What was done with one draft.
package enum CommitOutcome: Sendable, Hashable {
  case committed(Version)
  /// Nothing was stored: the latest version, which is this one, has the same content.
  case same(Version)
}

/// What would be done with one draft.
package enum CommitForecast: Sendable, Hashable {
  /// It would be stored under this label, after the latest version.
  case committed(VersionLabel, after: Version?)
  /// Nothing would be stored: the latest version has the same content.
  case same(Version)
}

/// The result of a commit.
package struct CommitReport: Sendable, Hashable {
  /// One for each draft, in order.
  package let outcomes: [CommitOutcome]
  /// The branch that holds them; `nil` if HEAD is detached.
  package let branch: String?
  /// Steps that failed after the versions were safely stored, left to the next run.
  package let unfinished: [GitError]
}
