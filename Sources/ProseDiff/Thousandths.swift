/// A share to the thousandth, 0...1, which is as much as reports tell; small, as there are as many as
/// clauses.
struct Thousandths: Sendable, Hashable {
  private let count: Int16

  init(_ share: Double) { count = Int16((share * 1000).rounded()) }

  var share: Double { Double(count) / 1000 }
}
