import Prose

/// Finds the clauses that open one list by its items: `The following are prohibited:` became
/// `A licence is needed for:`.
struct ChapeauPairs {
  private let context: MatchContext
  private let pairing: Pairing
  private let chapeaux: Sides<Chapeaux>

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
    chapeaux = Sides(Chapeaux(context.old), Chapeaux(context.new))
  }

  /// Returns the pairs of some free old clauses, ascending, and free new ones that share more than
  /// half of the items of each, and several.
  ///
  /// Cost: linear in the items.
  func pairs(of clauses: some Sequence<Int>) -> [(old: Int, new: Int)] {
    clauses.compactMap { old in
      let items = chapeaux.old.items(of: old)
      var shared: [Int: Int] = [:]
      for item in items {
        guard let new = pairing.new(of: item), pairing.old(of: new) == item,
          let entered = chapeaux.new.chapeau(of: new), pairing.isFree(new: entered)
        else { continue }
        shared[entered, default: 0] += 1
      }
      guard let (new, count) = shared.max(by: { $0.value < $1.value }), count > 1,
        count * 2 > max(items.count, chapeaux.new.items(of: new).count)
      else { return nil }
      return (old, new)
    }
  }
}
