import Drafts
import GitStore
import Lineages
import Prose
import Workers

/// A text through its versions up to one of them.
struct Chronicle: Sendable {
  /// The oldest first.
  let versions: [Version]
  /// The same versions as documents.
  let succession: Succession

  /// The place of a version; nil for one that does not lead to the last.
  func place(of version: Version) -> Int? { versions.firstIndex(of: version) }
}

extension DraftStore {
  /// Reads a version and all that it was made out of, and compares each with the next.
  func chronicle(
    upTo version: Version, _ console: Console, _ workers: Workers = .all
  ) throws -> Chronicle {
    let versions = try ancestry(of: version)
    let sources = try versions.map { try wording(of: $0) }
    let documents = workers.map(versions.count) {
      Document(name: versions[$0].label, source: sources[$0])
    }
    return Chronicle(
      versions: versions, succession: Succession(comparing: documents, workers))
  }
}
