/// The grouping marks of a written number, which may separate thousands or the numbers of a list:
/// `100,200,300`.
package struct GroupedDigits: Sendable, Hashable {
  private enum Marks { case none, spaces, points }

  private let marks: Marks
  /// Whether the marks can only separate thousands: a group is `000`, or the number is an amount.
  private let isOneNumber: Bool

  /// Reads a word that is a number of millions, which its surroundings may show to be an amount;
  /// nil for other words.
  package init?(_ word: String, isAmount: @autoclosure () -> Bool) {
    let groups = word.split(omittingEmptySubsequences: false) { !("0"..."9").contains($0) }
    guard groups.reduce(0, { $0 + $1.count }) >= Self.fewest else { return nil }
    let parted = groups.dropFirst()
    let isParted = parted.count > 1 && parted.allSatisfy { $0.count == 3 }
    let isMarked = isParted && word.utf8.contains { Self.points.contains($0) }
    marks = isMarked ? .points : isParted ? .spaces : .none
    isOneNumber = !isMarked || parted.contains("000") || isAmount()
  }

  /// The fewest digits of a number whose marks are ignored.
  private static let fewest = 7
  private static let points = Array(",.".utf8)

  /// Whether two words that fold alike are both the same number, and not one a number and the other
  /// a list.
  package func agrees(with other: Self) -> Bool {
    isOneNumber && other.isOneNumber || (marks == .none) == (other.marks == .none)
  }
}
