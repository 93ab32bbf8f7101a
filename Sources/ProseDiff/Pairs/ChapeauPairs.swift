import Prose

/// Finds the clauses that open one list by its items: `The following are prohibited:` became
/// `A licence is needed for:`.
struct ChapeauPairs {
  private let context: MatchContext
  private let chapeaux: Sides<Chapeaux>

  init(_ context: MatchContext) {
    self.context = context
    chapeaux = Sides(Chapeaux(context.old), Chapeaux(context.new))
  }

  /// Returns the free new clause of the same kind with which an old one shares more than half of the
  /// items of each, and several.
  ///
  /// Cost: linear in the clauses below the old one.
  func partner(of old: Int, _ pairing: Pairing) -> Int? {
    let items = chapeaux.old.items(of: old)
    var shared: [Int: Int] = [:]
    for item in items {
      guard let new = pairing.new(of: item), pairing.old(of: new) == item,
        let entered = chapeaux.new.chapeau(of: new), pairing.mayPair(old, entered),
        context.kind(old, .old) == context.kind(entered, .new)
      else { continue }
      shared[entered, default: 0] += 1
    }
    guard let (new, count) = shared.max(by: { $0.value < $1.value }), count > 1,
      count * 2 > max(items.count, chapeaux.new.items(of: new).count)
    else { return nil }
    return new
  }
}
