package import GitStore

/// Why something cannot be done with a note.
package enum NoteFault: Sendable, Hashable {
  case unknown(String)
  /// A prefix of several ids.
  case ambiguous(String, [String])
  case impossible(String, String, Note.Status)
  /// Two people changed the note independently, and nobody has settled it.
  case inConflict(String)
  /// The note is in conflict, and not all sides made it public.
  case audienceInConflict(String)
  /// Somebody has changed it since its words were read.
  case changedMeanwhile(String)
  /// Its last line was written by a newer program.
  case notUnderstood(String)
  /// A line of it is damaged, so it can only be rewritten or withdrawn.
  case damaged(String)
  /// Public notes and others, which no single write can change.
  case apart([String], [String])
  /// A reason without a source.
  case noSource
  /// A narrower audience for a note that was public.
  case narrowed(String, Note.Audience)
  case internalOnly(String)
  case underEmbargo(String, Timestamp)
  case embargoFor(Note.Audience)
  case noWords
  case tooLong(limit: Int)
}
