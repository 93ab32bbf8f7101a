import Prose
import ProseDiff

/// A word that joins: "and", "or", "and/or".
struct Junction: Sendable, Hashable {
  let kind: Category
  /// UTF-8 offsets in the text.
  let range: Range<Int>
}

/// Finds where "and", "or" and "and/or" were exchanged for one another.
enum Junctions {
  /// Returns a flag for each changed run in which one kind of junction gave way to another.
  static func flags(_ pair: ReadPair) -> [Change.Flag] {
    let (old, new) = (pair.old, pair.new)
    let olds = old.statement.junctions.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let news = new.statement.junctions.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return pair.changed.compactMap { run in
      let (left, right) = (olds.near(run.old), news.near(run.new))
      let (from, to) = run.whole(left, right)
      let struck = left.filter { from.contains($0.range.lowerBound) }
      let putIn = right.filter { to.contains($0.range.lowerBound) }
      guard let went = struck.first, let came = putIn.first, went.kind != came.kind,
        struck.allSatisfy({ $0.kind == went.kind }), putIn.allSatisfy({ $0.kind == came.kind })
      else { return nil }
      return Change.Flag(
        .conjunction, old: [old.quote(went.range)], new: [new.quote(came.range)])
    }
  }
}

extension ChangedRun {
  /// Returns the run extended to all of a junction of which it changed a part: the `/or` of
  /// `and/or`.
  fileprivate func whole(_ olds: [Junction], _ news: [Junction]) -> (Range<Int>, Range<Int>) {
    let cut =
      olds.filter { $0.range.overlaps(old) }.map { (old, $0.range) }
      + news.filter { $0.range.overlaps(new) }.map { (new, $0.range) }
    let before = cut.map { max(0, $0.lowerBound - $1.lowerBound) }.max() ?? 0
    let after = cut.map { max(0, $1.upperBound - $0.upperBound) }.max() ?? 0
    return (
      max(0, old.lowerBound - before)..<old.upperBound + after,
      max(0, new.lowerBound - before)..<new.upperBound + after
    )
  }
}

extension [Junction] {
  /// Returns the junctions of an ascending list that a run may hold or overlap.
  fileprivate func near(_ run: Range<Int>) -> Self {
    let start = countAscending { $0.range.upperBound < run.lowerBound - Self.longestJunction }
    return Array(
      self[start...].prefix { $0.range.lowerBound <= run.upperBound + Self.longestJunction })
  }

  /// UTF-8 bytes, more than in the longest junction of any language.
  private static var longestJunction: Int { 32 }
}
