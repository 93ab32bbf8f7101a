/// The wording to be read from a document that records its changes.
package enum TrackedView: String, Sendable, Hashable, CaseIterable {
  /// As if every change had been accepted.
  case accept
  /// As if every change had been rejected.
  case reject
}

/// A summary of the changes that a document records.
package struct TrackedChanges: Sendable, Hashable {
  package var insertions = 0
  package var deletions = 0
  package var moves = 0
  /// Changes of formatting alone, some of which may affect wording and labels.
  package var formats = 0
  /// The authors, in the order of their first change.
  package var authors: [String] = []
  /// The days of the first and last change, as the document writes them (ISO 8601).
  package var days: ClosedRange<String>?

  package init() {}

  package var isEmpty: Bool { insertions + deletions + moves + formats == 0 }
}

extension TrackedChanges {
  enum Kind { case insertion, deletion, move, format }

  /// Counts one change.
  mutating func count(_ kind: Kind, author: String?, date: String?) {
    switch kind {
    case .insertion: insertions += 1
    case .deletion: deletions += 1
    case .move: moves += 1
    case .format: formats += 1
    }
    if let author, authors.count < Self.mostAuthors, !authors.contains(author) {
      authors.append(author)
    }
    guard let day = date?.prefix(10), day.utf8.count == 10 else { return }
    let known = days ?? String(day)...String(day)
    days = min(known.lowerBound, String(day))...max(known.upperBound, String(day))
  }

  /// Adds the counts of another document part.
  mutating func add(_ other: TrackedChanges) {
    insertions += other.insertions
    deletions += other.deletions
    moves += other.moves
    formats += other.formats
    authors += other.authors.filter { !authors.contains($0) }
    guard let others = other.days else { return }
    let known = days ?? others
    days = min(known.lowerBound, others.lowerBound)...max(known.upperBound, others.upperBound)
  }

  /// The most authors that are listed.
  private static let mostAuthors = 50
}
