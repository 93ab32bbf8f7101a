/// A pair that may belong together, and the log-odds that it does.
struct Candidate: Ranked, Sendable, Hashable {
  let old: Int32
  let new: Int32
  let similarity: Similarity
  let score: Float

  /// Whether this one ranks higher: by score, then by the smaller shift, then by the earlier place
  /// in the documents, so that the result does not depend on the order of discovery.
  func isBetter(than other: Candidate) -> Bool {
    if score != other.score { return score > other.score }
    let distance = abs(old - new)
    let otherDistance = abs(other.old - other.new)
    if distance != otherDistance { return distance < otherDistance }
    return (old + new, old) < (other.old + other.new, other.old)
  }
}
