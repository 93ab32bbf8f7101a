/// The value of a number in words, taken one after another: `two hundred and ten`, `vingt et un`.
///
/// The rules are those that languages with tens, hundreds and thousands share: a larger word
/// multiplies the smaller ones before it, and a smaller one is added where there is room for it. In
/// addition, French adds ten to nineteen to sixty and eighty, and multiplies twenty by four; Arabic
/// says units before tens.
struct NumberWords: Sendable, Hashable {
  /// The value of the words up to and including a thousand, a million and so on.
  private struct Group: Sendable, Hashable {
    var amount: Int
    var scale: Int
  }

  /// Largest first; `small` is the value of the words after the last.
  private var groups: [Group] = []
  private var small = 0
  /// The value of all words so far.
  private(set) var value = 0

  /// Takes one more word, which an "and" may join to those before, and which may multiply them as
  /// "dozen" does; returns false where it begins a number of its own.
  mutating func take(_ amount: Int, isJoined: Bool = false, multiplies: Bool = false) -> Bool {
    var longer = self
    guard
      Self.isScale(amount)
        ? longer.multiply(amount)
        : multiplies && small > 0
          ? longer.multiplySmall(amount) : longer.add(amount, isJoined),
      let value = Self.sum(longer.groups, longer.small)
    else { return false }
    longer.value = value
    self = longer
    return true
  }

  private mutating func add(_ amount: Int, _ isJoined: Bool) -> Bool {
    if amount == 100, (1..<100).contains(small) { return multiplySmall(amount) }
    if amount == 20, small == 4 {
      small = 80
    } else if adds(amount, isJoined), let sum = Self.sum([], small, amount) {
      small = sum
    } else {
      return false
    }
    return true
  }

  /// Returns the sum of groups and amounts; nil where it overflows.
  private static func sum(_ groups: some Sequence<Group>, _ amounts: Int...) -> Int? {
    (groups.map(\.amount) + amounts).reduce(0) { sum, amount in
      guard let (sum, isTooMuch) = sum?.addingReportingOverflow(amount) else { return nil }
      return isTooMuch ? nil : sum
    }
  }

  /// Whether a word multiplies all that is smaller: a thousand, a million.
  private static func isScale(_ amount: Int) -> Bool { amount >= 1000 && zeros(amount) != nil }

  /// Multiplies all that is smaller than a word, thousands included: `dos mil millones`.
  private mutating func multiply(_ scale: Int) -> Bool {
    let larger = groups.prefix { $0.scale > scale }
    let below = groups[larger.count...]
    guard below.first?.scale != scale, let amount = Self.sum(below, small) else { return false }
    let (product, isTooMuch) = max(amount, 1).multipliedReportingOverflow(by: scale)
    (groups, small) = (larger + [Group(amount: product, scale: scale)], 0)
    return !isTooMuch
  }

  private mutating func multiplySmall(_ amount: Int) -> Bool {
    let (product, isTooMuch) = small.multipliedReportingOverflow(by: amount)
    small = product
    return !isTooMuch
  }

  private func adds(_ amount: Int, _ isJoined: Bool) -> Bool {
    let (tens, scale) = (small % 100, groups.last?.scale ?? Int.max)
    return switch amount {
    case _ where small == 0: amount < scale
    case _ where tens == 0: amount < 100
    case 1..<10 where tens % 10 == 0: tens > 10 || amount > 6
    case 10..<20: tens == 60 || tens == 80
    case 20..<100: isJoined && tens < 10 && amount % 10 == 0
    default: false
    }
  }

  /// Returns the number of zeros of a power of ten from a hundred up; nil for other numbers.
  static func zeros(_ amount: Int) -> Int? {
    var (rest, zeros) = (amount, 0)
    while rest >= 10, rest % 10 == 0 { (rest, zeros) = (rest / 10, zeros + 1) }
    return rest == 1 && zeros > 1 ? zeros : nil
  }
}
