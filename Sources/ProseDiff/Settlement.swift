/// What people have settled about two documents: which clauses belong together, which do not, and
/// which were moved.
///
/// The differ takes it as given, and finds the rest.
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

  /// A clause that is in several pairs was split or merged.
  package let together: [Pair]
  package let apart: Set<Pair>
  /// Old clauses that somebody moved, as recorded in the document.
  package let moved: Set<Int>

  /// Nothing is settled.
  package static let none = Settlement(together: [], apart: [])

  package init(together: [Pair], apart: Set<Pair>, moved: Set<Int> = []) {
    self.together = together
    self.apart = apart
    self.moved = moved
  }

  /// Pairs that would split one clause and merge the other at once, which no change can express.
  package var crossed: Set<Pair> {
    let pairs = Set(together)
    let olds = Dictionary(grouping: pairs, by: \.old)
    let news = Dictionary(grouping: pairs, by: \.new)
    return pairs.filter {
      olds[$0.old, default: []].count > 1 && news[$0.new, default: []].count > 1
    }
  }
}
