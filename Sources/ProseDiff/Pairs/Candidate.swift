/// A pair that may belong together, and the log-odds that it does.
struct Candidate: Ranked, Sendable, Hashable {
  let old: Int32
  let new: Int32
  let similarity: Similarity
  let score: Float

  /// Best first; of equal ones that which shifts less, then the first in the documents, so that the
  /// result does not depend on the order they were found in.
  func isBetter(than other: Candidate) -> Bool {
    if score != other.score { return score > other.score }
    let distance = abs(old - new)
    let otherDistance = abs(other.old - other.new)
    if distance != otherDistance { return distance < otherDistance }
    return (old + new, old) < (other.old + other.new, other.old)
  }
}
