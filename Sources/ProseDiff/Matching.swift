import Workers

/// Works out which clauses belong together.
///
/// Equal clauses first; then reworded ones and what they were split into or merged from, again as
/// long as there are more, as a rival that has found its own partner is none; then those without
/// words by their neighbours.
struct Matching {
  let context: MatchContext
  private(set) var pairing: Pairing
  /// What each reworded pair and each further part was taken by.
  private(set) var accepted = Weighed()
  let candidates: CandidatePairs
  let scale: ClauseScale

  init(_ context: MatchContext, _ workers: Workers) {
    self.context = context
    pairing = Self.equal(context)
    (candidates, scale) = CandidatePairs.measured(context, pairing, workers)
    findReworded(workers)
    var wordless = WordlessPairs(context, pairing)
    wordless.find()
    pairing = wordless.pairing
  }

  /// The pairs of equal clauses alone, without those that give way to a clause in its own section.
  static func equal(_ context: MatchContext) -> Pairing {
    var apart = context.settled.apart
    for _ in 0..<Ceilings.displacements {
      var pairs = ExactPairs(context, apart: apart)
      pairs.find()
      let displaced = DisplacedPairs(context, pairs).all()
      if displaced.isEmpty { return pairs.pairing }
      apart.formUnion(displaced)
    }
    var pairs = ExactPairs(context, apart: apart)
    pairs.find()
    return pairs.pairing
  }

  private mutating func findReworded(_ workers: Workers) {
    for _ in 0..<Ceilings.rounds {
      let count = pairing.count
      let rivals = Rivals(context, candidates, settled: pairing)
      var reworded = RewordedPairs(context, pairing, candidates, rivals, scale)
      reworded.find(workers)
      var parts = Parts(context, reworded.pairing, candidates, rivals, scale)
      parts.find(workers)
      pairing = parts.pairing
      accepted.pairs += reworded.accepted
      accepted.parts += parts.accepted
      if pairing.count == count { return }
    }
  }
}
