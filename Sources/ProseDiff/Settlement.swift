/// What people have settled of two documents: which clauses belong together, and which do not.
///
/// The differ takes it for given, and finds the rest.
package struct Settlement: Sendable, Hashable {
  /// A clause of each document, by index.
  package struct Pair: Sendable, Hashable {
    package let old: Int
    package let new: Int

    package init(old: Int, new: Int) {
      self.old = old
      self.new = new
    }
  }

  /// A clause in several pairs was split or merged.
  package let together: [Pair]
  package let apart: Set<Pair>

  /// Nothing is settled.
  package static let none = Settlement(together: [], apart: [])

  package init(together: [Pair], apart: Set<Pair>) {
    self.together = together
    self.apart = apart
  }
}
