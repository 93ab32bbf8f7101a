import Workers

/// One of the two documents that are compared.
package enum Side: Sendable, Hashable, Comparable {
  case old, new

  @inlinable package var other: Side { self == .old ? .new : .old }
}

/// A value for each of the two documents.
struct Sides<Value> {
  var old: Value
  var new: Value

  init(_ old: Value, _ new: Value) { (self.old, self.new) = (old, new) }

  subscript(side: Side) -> Value {
    get { side == .old ? old : new }
    _modify {
      switch side {
      case .old: yield &old
      case .new: yield &new
      }
    }
  }
}

extension Sides: Sendable where Value: Sendable {}

extension Workers {
  /// Computes a value for each document, concurrently where there are two threads.
  func sides<Value: Sendable>(_ value: @escaping @Sendable (Side) -> Value) -> Sides<Value> {
    let (old, new) = both({ value(.old) }, { value(.new) })
    return Sides(old, new)
  }
}
