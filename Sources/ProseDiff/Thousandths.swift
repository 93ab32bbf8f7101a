/// A share to the thousandth, the precision of reports; small, as there are as many as clauses.
package struct Thousandths: Sendable, Hashable {
  package let count: Int16

  /// Rounds a share, 0...1.
  package init(_ share: Double) { count = Int16((share * 1000).rounded()) }

  /// The share, 0...1.
  package var share: Double { Double(count) / 1000 }
}
