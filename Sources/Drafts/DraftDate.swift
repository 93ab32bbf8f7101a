package import GitStore

/// The day a draft bears, `2025-03-14`.
package struct DraftDate: Sendable, Hashable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Reads `YYYY-MM-DD`, from 1970 on. Throws `DraftError.date`.
  package init(_ text: String) throws(DraftError) {
    throw .date(text)
  }

  /// Returns the day of a moment, at the place where it was written.
  package init(of time: Timestamp) {
    (year, month, day) = (1970, 1, 1)
  }

  package var description: String { "" }
}
