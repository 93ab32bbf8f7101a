import Workers

/// Works out which clauses belong together.
///
/// Equal clauses come first; then reworded ones with their splits and merges, repeated while that
/// finds more, because a clause that has found its partner is no longer a rival; last, what is left,
/// by labels and neighbours.
struct Matching {
  let context: MatchContext
  private(set) var pairing: Pairing
  /// The evidence by which each reworded pair and each further part was accepted.
  private(set) var accepted = Weighed()
  let candidates: CandidatePairs
  let similarities: Similarities

  init(_ context: MatchContext, _ workers: Workers) {
    self.context = context
    pairing = Self.exact(context)
    (candidates, similarities) = CandidatePairs.measured(context, pairing, workers)
    findReworded(workers)
    var leftover = LeftoverPairs(context, pairing)
    leftover.find()
    pairing = leftover.pairing
  }

  /// Returns the pairs of equal clauses, after those that people settled. Pairs that would take a
  /// clause out of its section, although a similar one is in its place, are ruled out and
  /// everything is paired again.
  static func exact(_ context: MatchContext) -> Pairing {
    var apart = context.settled.apart
    var round = 0
    while true {
      var exact = ExactPairs(
        context, startingWith: Pairing(settledIn: context, apart: apart))
      exact.find()
      let displaced =
        round < Ceilings.displacements ? DisplacedPairs(context, exact).displaced() : []
      if displaced.isEmpty { return exact.pairing }
      apart.formUnion(displaced)
      round += 1
    }
  }

  private mutating func findReworded(_ workers: Workers) {
    for _ in 0..<Ceilings.rounds {
      let (context, pairing, candidates) = (context, pairing, candidates)
      let (rivals, labels) = workers.both(
        { Rivals(context, candidates, beside: pairing) }, { LabelHabit(context, pairing) })
      var reworded = RewordedPairs(pairing, rivals, labels, similarities)
      reworded.find(workers)
      var parts = Parts(reworded.pairing, rivals, similarities)
      parts.find(workers)
      self.pairing = parts.pairing
      accepted.pairs += reworded.accepted
      accepted.parts += parts.accepted
      if parts.pairing.count == pairing.count { return }
    }
  }
}
