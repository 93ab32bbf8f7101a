package import GitStore

/// What is not committed yet, and what is wrong.
package struct Status: Sendable, Hashable {
  /// How a file of the drafts folder differs from HEAD.
  package enum State: Sendable, Hashable {
    /// There is a file, but no version of it.
    case unversioned
    /// The file differs from the latest version.
    case modified
    /// git left the file in conflict, for example between the two sides of a merge.
    case conflicted
    /// The file is gone from the work tree.
    case missing
    /// There is no plain file there, or one larger than a text may be.
    case unreadable
  }

  package struct Entry: Sendable, Hashable {
    package let text: TextName
    /// Relative to the root of the work tree.
    package let path: String
    package let state: State
  }

  /// The branch that HEAD names; `nil` if HEAD is detached.
  package let branch: String?
  /// The commit that HEAD names; `nil` before the first.
  package let head: ObjectID?
  /// The operation that git is in the middle of, such as a merge, which may keep drafts from being
  /// committed.
  package let operation: Operation?
  package let entries: [Entry]
  /// What is in the drafts folder without the name of a text, relative to the root of the work
  /// tree; a folder ends in a slash.
  package let strangers: [String]
  /// Versions whose tag is missing; the next commit of the text makes it again.
  package let untagged: [Version]
  /// Tags that keep some of the missing ones from being made, since git keeps both as files.
  package let obstacles: [String]
  /// Versions whose tag names a commit that is not one of HEAD's versions with that label, as after
  /// `git commit --amend`.
  package let mistagged: [Version]
  /// Versions that share their label with another one, as after a merge of two clones.
  package let clashing: [Version]
}
