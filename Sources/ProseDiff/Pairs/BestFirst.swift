/// An element with a rank among others of its kind.
protocol Ranked: Sendable {
  func isBetter(than other: Self) -> Bool
}

/// A binary heap that gives its best element first.
struct BestFirst<Element: Ranked>: Sendable {
  private var heap: [Element] = []

  mutating func push(_ element: Element) {
    heap.append(element)
    var at = heap.count - 1
    while at > 0, heap[at].isBetter(than: heap[(at - 1) / 2]) {
      heap.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  mutating func pop() -> Element? {
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
