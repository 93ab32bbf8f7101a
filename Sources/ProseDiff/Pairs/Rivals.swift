import Prose

/// The other clauses that a clause is similar to, so that a pair can be measured against the best
/// other choice of either side.
///
/// Where a clause occurs several times in both documents, none is a rival of the others: each has a
/// partner of its own, and their order decides which.
struct Rivals {
  let context: MatchContext
  let candidates: CandidatePairs
  /// The pairing whose clauses are no longer rivals.
  private let pairing: Pairing
  private let repeated: Sides<Repeated>

  init(_ context: MatchContext, _ candidates: CandidatePairs, beside pairing: Pairing) {
    self.context = context
    self.candidates = candidates
    self.pairing = pairing
    repeated = Sides(
      Repeated(context.stems.old, isFree: pairing.isFree(old:)),
      Repeated(context.stems.new, isFree: pairing.isFree(new:)))
  }

  /// Another choice, and the similarity of its clauses, weighted Dice 0...1.
  struct Rival {
    let pair: (old: Int, new: Int)
    let similarity: Float
  }

  /// Returns the most similar other choice for each clause of a pair; nil where there is none.
  ///
  /// Two clauses that together make up what a third holds are not rivals: they may be what it was
  /// split into.
  func rivals(of from: Int, _ to: Int, _ similarity: Similarity) -> Sides<Rival?> {
    let forOld = best(from, .old, besides: to) {
      !complete(similarity, $0, abs($1 - to), whole: context.overlaps.weights.old[from])
    }
    let forNew = best(to, .new, besides: from) {
      !complete(similarity, $0, abs($1 - from), whole: context.overlaps.weights.new[to])
    }
    return Sides(forOld, forNew)
  }

  /// Returns the highest similarity of a clause to any but the whole that it may be a part of; 0
  /// where there is none.
  func best(_ part: Int, _ side: Side, besides whole: Int) -> Float {
    best(part, side, besides: whole) { _, _ in true }?.similarity ?? 0
  }

  /// Returns the most similar free choice for a clause, other than a partner, for which `counts`
  /// holds.
  private func best(
    _ clause: Int, _ side: Side, besides partner: Int, counts: (Similarity, Int) -> Bool
  ) -> Rival? {
    for place in candidates.likest(clause, side) {
      let rival = candidates.all[Int(place)]
      let other = Int(side == .old ? rival.new : rival.old)
      guard other != partner, pairing.isFree(other, side.other),
        !haveTwins(clause, side, partner, other), counts(rival.similarity, other)
      else { continue }
      return Rival(
        pair: (Int(rival.old), Int(rival.new)), similarity: rival.similarity.words.dice)
    }
    return nil
  }

  /// Whether two clauses near each other hold different parts of a third and little else.
  private func complete(_ one: Similarity, _ other: Similarity, _ apart: Int, whole: Float) -> Bool
  {
    let thresholds = context.thresholds
    return apart <= thresholds.farthestPart
      && min(one.words.containment, other.words.containment) >= thresholds.leastContainment
      && one.words.shared + other.words.shared <= thresholds.mostShared * whole
  }

  /// Whether two candidates have identical words and the second must not lower the lead of the
  /// first: either the clause repeats too, or the first is nearer.
  private func haveTwins(_ clause: Int, _ side: Side, _ one: Int, _ other: Int) -> Bool {
    let (own, others) = (context.stems[side], context.stems[side.other])
    guard others.hashes[one] == others.hashes[other] else { return false }
    return repeated[side].contains(own.hashes[clause]) || isNear(clause, side, one, than: other)
  }

  /// Whether a clause of the other document is near the expected place of a clause, and nearer than
  /// another: in its section, or by fewer clauses.
  private func isNear(_ clause: Int, _ side: Side, _ one: Int, than other: Int) -> Bool {
    guard let place = pairing.place(of: clause, side),
      place.distance(to: one) <= context.thresholds.widestGap
    else { return false }
    let sections = (isSection(clause, side, one), isSection(clause, side, other))
    return sections.0 == sections.1
      ? place.distance(to: one) < place.distance(to: other) : sections.0
  }

  /// Whether two clauses are in the same section.
  private func isSection(_ clause: Int, _ side: Side, _ other: Int) -> Bool {
    side == .old
      ? context.areInOneSection(clause, other, pairing)
      : context.areInOneSection(other, clause, pairing)
  }
}

extension Range<Int> {
  /// Returns how many steps away a number is; 0 within.
  fileprivate func distance(to number: Int) -> Int {
    Swift.max(lowerBound - number, number - upperBound + 1, 0)
  }
}

/// The hashes of words that make up several free clauses of one document.
private struct Repeated {
  private var hashes: Set<UInt64> = []

  init(_ features: Features, isFree: (Int) -> Bool) {
    var numbers = KeyNumbers()
    var count = 0
    for clause in 0..<features.count where isFree(clause) {
      if numbers.number(of: features.hashes[clause]) < count {
        hashes.insert(features.hashes[clause])
      } else {
        count += 1
      }
    }
  }

  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}
