import Testing

@testable import ProseDiff

/// The models that weigh evidence: what is fitted is what is weighed.
@Suite struct WeightTests {
  private static let seeds = UInt64(1)...60

  @Test(arguments: seeds) func `a pair is weighed by the values that its weights are fitted to`(
    seed: UInt64
  ) {
    var numbers = SeededNumbers(seed: seed)
    let evidence = PairEvidence(
      containment: numbers.share(), phrases: numbers.share(), similarity: numbers.share(),
      oldRival: numbers.share(), newRival: numbers.share(), adjacent: numbers.below(3),
      isInGap: numbers.chance(), labels: 9 * numbers.share() - 4,
      isOtherKind: numbers.chance(), otherName: numbers.share())
    let weights = PairWeights()
    #expect(Self.isSum(weights.logOdds(evidence), of: evidence.values, weights))
  }

  @Test(arguments: seeds) func `a part is weighed by the values that its weights are fitted to`(
    seed: UInt64
  ) {
    var numbers = SeededNumbers(seed: seed)
    let evidence = PartEvidence(
      share: numbers.share(), gain: 2 * numbers.share() - 1, run: numbers.below(40),
      rival: numbers.share(), isInOrder: numbers.chance(), distance: numbers.below(4),
      isFar: numbers.chance())
    let weights = PartWeights()
    #expect(Self.isSum(weights.logOdds(evidence), of: evidence.values, weights))
  }

  /// Whether log-odds are the base and each value by the weight of its name, and no weight is left.
  private static func isSum(
    _ logOdds: Float, of values: [(String, Float)], _ weights: Any
  ) -> Bool {
    var left: [String: Float] = [:]
    for (name, weight) in Mirror(reflecting: weights).children {
      left[name ?? ""] = weight as? Float
    }
    var sum = left.removeValue(forKey: "base") ?? .nan
    for (name, value) in values { sum += value * (left.removeValue(forKey: name) ?? .nan) }
    return left.isEmpty && abs(sum - logOdds) < 0.001
  }
}

extension SeededNumbers {
  /// Returns a number from 0 to 1.
  fileprivate mutating func share() -> Float { Float(below(1001)) / 1000 }

  fileprivate mutating func chance() -> Bool { below(2) == 0 }
}
