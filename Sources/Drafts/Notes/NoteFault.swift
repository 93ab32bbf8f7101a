package import GitStore

/// Why something cannot be done with a note.
package enum NoteFault: Sendable, Hashable {
  case unknown(String)
  /// The beginning of several names.
  case ambiguous(String, [String])
  case impossible(String, String, Note.Status)
  /// Two people changed the note apart, and nobody has settled it.
  case inConflict(String)
  /// And only one of them made it public.
  case audienceInConflict(String)
  /// Somebody changed it since its words were read.
  case changedMeanwhile(String)
  /// A program that knows more than this one has written its last line.
  case notUnderstood(String)
  /// A line of it is damaged, so that only writing it anew or withdrawing it is left.
  case damaged(String)
  /// Notes for everybody and others, which no single write can change.
  case apart([String], [String])
  /// A reason that nobody is named for.
  case noSource
  /// An audience smaller than everybody for what was public.
  case narrowed(String, Note.Audience)
  case internalOnly(String)
  case underEmbargo(String, Timestamp)
  case embargoFor(Note.Audience)
  case noWords
  case tooLong(limit: Int)
}
