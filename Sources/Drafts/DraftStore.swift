/// A git repository that holds drafts: texts and their versions.
package final class DraftStore {
  package let configuration: Configuration

  /// Opens the repository at the path or above it.
  package init(discovering path: String, environment: Environment) throws(DraftError) {
    throw .noRepository(path: path)
  }

  /// What `create` found and made.
  package struct Creation: Sendable, Hashable {
    /// The root of the work tree, or of a bare repository.
    package let root: String
    /// Whether the repository is new; else it was adopted.
    package let isNew: Bool
    /// Paths made, relative to `root`: `drafts`, `.ecpconfig`; empty if all was there.
    package let made: [String]
  }

  /// Makes a repository for drafts in a folder, or adopts the one that is there.
  package static func create(
    at path: String, environment: Environment
  ) throws(DraftError) -> Creation {
    throw .occupied(path: path)
  }

  /// The texts that HEAD holds, by name.
  package func texts() throws(DraftError) -> [TextName] { [] }

  /// The versions of a text, newest first: the commits reachable from HEAD that changed it.
  ///
  /// Throws `DraftError.noText` when there is none.
  package func versions(of text: TextName) throws(DraftError) -> [Version] { [] }

  /// The latest version of each text, by name.
  package func latestVersions() throws(DraftError) -> [Version] { [] }

  /// Finds a version by `latest`, `previous`, its label, or any git revision.
  package func version(_ name: String, of text: TextName) throws(DraftError) -> Version {
    throw .noVersion(text, name)
  }

  /// The wording of a version exactly as stored.
  package func content(of version: Version) throws(DraftError) -> String { "" }

  /// The text whose file in the work tree this path is; `nil` for any other file.
  package func text(atPath path: String) -> TextName? { nil }

  /// Stores each draft as the next version of its text: all of them, or none.
  package func commit(_ drafts: [DraftCommit]) throws(DraftError) -> CommitReport {
    CommitReport(outcomes: [], unfinished: [])
  }

  /// What is not committed yet, and what is amiss.
  package func status() throws(DraftError) -> Status {
    throw .mergeInProgress
  }
}
