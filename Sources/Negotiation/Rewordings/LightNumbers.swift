import Prose
import ProseDiff

/// Numbers and scopes that are often parts of names or of times: `the annual meeting`, `the first
/// reading`, `every two years`.
struct LightNumbers {
  private let pair: ReadPair
  /// UTF-8 offsets of the numbers of either side, ascending.
  private let numbers: (old: [Range<Int>], new: [Range<Int>])

  init(_ pair: ReadPair) {
    self.pair = pair
    numbers = (pair.old.statement.numbers, pair.new.statement.numbers)
  }

  /// Whether an item of a side is worth reporting: a light number is so only where it came or went
  /// by itself, or was exchanged for another number; a light scope only the former.
  func isReported(_ mention: Mention, of side: Side) -> Bool {
    let range = mention.item.range
    guard mention.item.isLight else { return true }
    let text = pair[side].text(of: mention.source)
    let first = pair.changed.countAscending { $0[side].upperBound <= range.lowerBound }
    return pair.changed[first...].prefix { $0[side].lowerBound < range.upperBound }
      .contains { run in
        let own = run[side]
        guard own.overlaps(range), own.count <= Self.longestRun else { return false }
        return mention.item.kind == .number && isExchange(run)
          || text.words(in: own).allSatisfy(range.overlaps)
      }
  }

  /// Whether a few words replaced a few, with a number on each side, so that one replaced the
  /// other.
  private func isExchange(_ run: ChangedRun) -> Bool {
    run.old.count <= Self.longestRun && run.new.count <= Self.longestRun
      && numbers.old.holds(in: run.old) && numbers.new.holds(in: run.new)
      && pair.old.text.words(in: run.old).count <= Self.mostWords
      && pair.new.text.words(in: run.new).count <= Self.mostWords
  }

  private static let mostWords = 6
  /// UTF-8 bytes of the longest run that may hold so few words.
  private static let longestRun = 256
}

extension Statement {
  fileprivate var numbers: [Range<Int>] {
    items.filter { $0.kind == .number }.map(\.range)
  }
}

extension [Range<Int>] {
  /// Whether one of these ranges, which ascend, overlaps another.
  fileprivate func holds(in range: Range<Int>) -> Bool {
    let next = countAscending { $0.upperBound <= range.lowerBound }
    return next < count && self[next].overlaps(range)
  }
}
