/// What the words of a number come to, taken one after another: `two hundred and ten`, `vingt et un`.
///
/// The rules are those that languages with tens, hundreds and thousands share: a larger word multiplies
/// the smaller ones before it, a smaller one adds to what leaves room for it. Besides, French adds ten to
/// nineteen to sixty and eighty, and multiplies twenty by four; Arabic says units before tens.
struct NumberWords: Sendable, Hashable {
  /// What words up to the last thousand, million and so on come to, that word, and what came after it.
  private var large = 0
  private var scale = Int.max
  private var small = 0

  var value: Int { large + small }

  /// Takes one more word, which an "and" may join to those before; returns false where it begins a number
  /// of its own.
  mutating func take(_ amount: Int, isJoined: Bool = false) -> Bool {
    if Self.isScale(amount) { return multiply(amount) }
    if amount == 100, (1..<100).contains(small) {
      small *= 100
    } else if amount == 20, small == 4 {
      small = 80
    } else if adds(amount, isJoined) {
      small += amount
    } else {
      return false
    }
    return true
  }

  /// Whether a word multiplies all below it: a thousand, a million.
  private static func isScale(_ amount: Int) -> Bool { amount >= 1000 && zeros(amount) != nil }

  private mutating func multiply(_ amount: Int) -> Bool {
    let (product, isTooMuch) = max(small, 1).multipliedReportingOverflow(by: amount)
    guard amount < scale, !isTooMuch, large <= Int.max - product else { return false }
    (large, scale, small) = (large + product, amount, 0)
    return true
  }

  private func adds(_ amount: Int, _ isJoined: Bool) -> Bool {
    let tens = small % 100
    return switch amount {
    case _ where small == 0: amount < scale
    case _ where tens == 0: amount < 100
    case 1..<10 where tens % 10 == 0: tens > 10 || amount > 6
    case 10..<20: tens == 60 || tens == 80
    case 20..<100: isJoined && tens < 10 && amount % 10 == 0
    default: false
    }
  }

  /// The zeros of a power of ten from a hundred on; nil of other numbers.
  static func zeros(_ amount: Int) -> Int? {
    var (rest, zeros) = (amount, 0)
    while rest >= 10, rest % 10 == 0 { (rest, zeros) = (rest / 10, zeros + 1) }
    return rest == 1 && zeros > 1 ? zeros : nil
  }
}
