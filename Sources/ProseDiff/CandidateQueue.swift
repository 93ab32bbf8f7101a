/// A pair that may belong together, and how much speaks for it.
struct Candidate: Sendable, Hashable {
  let old: Int32
  let new: Int32
  let likeness: Likeness
  let score: Float

  /// Best first; of equal ones the first in the documents, so that the result does not depend on
  /// the order they were found in.
  func isBetter(than other: Candidate) -> Bool {
    if score != other.score { return score > other.score }
    let distance = abs(old - new)
    let otherDistance = abs(other.old - other.new)
    if distance != otherDistance { return distance < otherDistance }
    return (old, new) < (other.old, other.new)
  }
}

/// A binary heap of candidates.
struct CandidateQueue {
  private var heap: [Candidate] = []

  mutating func push(_ candidate: Candidate) {
    heap.append(candidate)
    var at = heap.count - 1
    while at > 0, heap[at].isBetter(than: heap[(at - 1) / 2]) {
      heap.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  mutating func pop() -> Candidate? {
    guard let best = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return best }
    heap[0] = last
    var at = 0
    while true {
      let left = 2 * at + 1
      guard left < heap.count else { return best }
      let right = left + 1
      let child = right < heap.count && heap[right].isBetter(than: heap[left]) ? right : left
      guard heap[child].isBetter(than: heap[at]) else { return best }
      heap.swapAt(at, child)
      at = child
    }
  }
}
