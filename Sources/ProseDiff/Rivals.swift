/// The likeness of each clause to the two clauses that it is most like, so that a pair can be
/// measured against the best other choice of either side.
struct Rivals {
  private var old: [Best]
  private var new: [Best]

  private struct Best {
    var first: (dice: Float, partner: Int32) = (0, -1)
    var second: Float = 0

    mutating func note(_ dice: Float, _ partner: Int32) {
      if dice > first.dice {
        second = first.dice
        first = (dice, partner)
      } else if dice > second {
        second = dice
      }
    }

    func besides(_ partner: Int) -> Float {
      first.partner == Int32(partner) ? second : first.dice
    }
  }

  init(old: Int, new: Int) {
    self.old = Array(repeating: Best(), count: old)
    self.new = Array(repeating: Best(), count: new)
  }

  /// Notes the likeness of two clauses; each pair once.
  mutating func note(_ from: Int, _ to: Int, dice: Float) {
    old[from].note(dice, Int32(to))
    new[to].note(dice, Int32(from))
  }

  /// The best likeness of an old clause to a new one other than this.
  func best(old from: Int, besides to: Int) -> Float { old[from].besides(to) }

  /// The best likeness of a new clause to an old one other than this.
  func best(new to: Int, besides from: Int) -> Float { new[to].besides(from) }

  /// The best likeness of either clause to any but the other.
  func best(besides from: Int, _ to: Int) -> Float {
    max(best(old: from, besides: to), best(new: to, besides: from))
  }
}
