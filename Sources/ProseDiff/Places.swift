/// Some clauses of a document, by index. A single one, as in most changes, needs no allocation.
package struct Places: Sendable, Hashable, RandomAccessCollection, ExpressibleByArrayLiteral {
  @usableFromInline enum Storage: Sendable, Hashable {
    case none
    case one(Int32)
    case several([Int])
  }

  @usableFromInline let storage: Storage

  package init(_ places: [Int]) {
    storage =
      switch places.count {
      case 0: .none
      case 1: .one(Int32(places[0]))
      default: .several(places)
      }
  }

  package init(_ place: Int) { storage = .one(Int32(place)) }

  package init(arrayLiteral places: Int...) { self.init(places) }

  @inlinable package var startIndex: Int { 0 }

  @inlinable package var endIndex: Int {
    switch storage {
    case .none: 0
    case .one: 1
    case .several(let places): places.count
    }
  }

  @inlinable package var first: Int? { isEmpty ? nil : self[0] }

  @inlinable package func makeIterator() -> Iterator { Iterator(self) }

  /// An iterator that costs a fraction of the one that the library would derive from `subscript`.
  package struct Iterator: Sendable, IteratorProtocol {
    @usableFromInline let places: Places
    @usableFromInline var index = 0

    @inlinable init(_ places: Places) { self.places = places }

    @inlinable package mutating func next() -> Int? {
      guard index < places.endIndex else { return nil }
      index += 1
      return places[index - 1]
    }
  }

  @inlinable package subscript(index: Int) -> Int {
    precondition(indices.contains(index), "a place that there is")
    return switch storage {
    case .none: 0
    case .one(let place): Int(place)
    case .several(let places): places[index]
    }
  }
}
