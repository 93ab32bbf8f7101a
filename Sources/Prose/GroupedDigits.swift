/// The marks in a number as it is written, which may part thousands or the numbers of a list: `100,200,300`.
package struct GroupedDigits: Sendable, Hashable {
  private enum Marks { case none, spaces, points }

  private let marks: Marks
  /// Whether the marks can part nothing but thousands: a group is `000`, or it is an amount.
  private let isOneNumber: Bool

  /// Reads a word that is a number of millions, which its surroundings may show to be an amount; nil of
  /// others.
  package init?(_ word: String, isAmount: @autoclosure () -> Bool) {
    let groups = word.split(omittingEmptySubsequences: false) { !("0"..."9").contains($0) }
    guard groups.reduce(0, { $0 + $1.count }) >= Self.fewest else { return nil }
    let parted = groups.dropFirst()
    let isParted = parted.count > 1 && parted.allSatisfy { $0.count == 3 }
    let isMarked = isParted && word.utf8.contains { Self.points.contains($0) }
    marks = isMarked ? .points : isParted ? .spaces : .none
    isOneNumber = !isMarked || parted.contains("000") || isAmount()
  }

  /// Digits of the smallest number of which the marks are set aside.
  private static let fewest = 7
  private static let points = Array(",.".utf8)

  /// Whether two that fold alike are one and the same number, and not a number and a list.
  package func agrees(with other: Self) -> Bool {
    isOneNumber && other.isOneNumber || (marks == .none) == (other.marks == .none)
  }
}
