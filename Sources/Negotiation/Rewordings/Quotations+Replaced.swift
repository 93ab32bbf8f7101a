import Prose
import ProseDiff

/// Quotations whose words were changed where they stand.
extension Quotations {
  /// Returns the quotations of both sides without those that stand at one place in both and so say
  /// what they quote: `"$10,000"` became `"$25,000"`. Names keep what they are.
  ///
  /// Swapping the wordings gives the same, mirrored.
  static func withoutReplaced(
    _ old: (text: String, quotations: [Range<Int>]),
    _ new: (text: String, quotations: [Range<Int>]), _ edits: [Edit]
  ) -> (old: [Range<Int>], new: [Range<Int>]) {
    let runs = ChangedRun.all(edits)
    let (olds, news) = (
      placed(old.quotations, runs.map(\.old)), placed(new.quotations, runs.map(\.new))
    )
    let quoted = (
      Set(olds.filter { news[$0.key] == nil }.map { old.text.slice($0.value).words }),
      Set(news.filter { olds[$0.key] == nil }.map { new.text.slice($0.value).words })
    )
    let replaced = olds.filter { place, quotation in
      guard let other = news[place] else { return false }
      let (before, after) = (old.text.slice(quotation), new.text.slice(other))
      // A quotation that stood elsewhere only moved.
      let isMoved =
        before.words != after.words
        && (quoted.0.contains(after.words) || quoted.1.contains(before.words))
      return !isMoved && (!before.isName || !after.isName)
    }
    let (ours, theirs) = (Set(replaced.values), Set(replaced.keys.compactMap { news[$0] }))
    return (
      old.quotations.filter { !ours.contains($0) }, new.quotations.filter { !theirs.contains($0) }
    )
  }

  /// Where a quotation begins and ends among the changed runs; equal for those of both sides that
  /// have the same kept text around them, or stand in the same run.
  private struct Place: Hashable {
    let start: RunPlace
    let end: RunPlace
    /// Which one it is of those with these marks.
    var count = 0
  }

  private static func placed(
    _ quotations: [Range<Int>], _ runs: [Range<Int>]
  ) -> [Place: Range<Int>] {
    var counts: [Place: Int] = [:]
    return quotations.reduce(into: [:]) { placed, quotation in
      let (open, close) = (quotation.lowerBound - 1, quotation.upperBound)
      var place = Place(
        start: RunPlace(open..<open + 1, among: runs),
        end: RunPlace(close..<close + 1, among: runs))
      let count = counts[place, default: 0]
      counts[place] = count + 1
      place.count = count
      placed[place] = quotation
    }
  }
}

extension String {
  /// Whether it is in the form of a name: no digits, and each longer word with a capital letter.
  fileprivate var isName: Bool {
    let long = words.filter { $0.count >= Self.longerWord }
    return !long.isEmpty && !contains(where: \.isNumber)
      && long.allSatisfy { $0.first?.isUppercase == true }
  }

  /// Letters of a word that a name writes with a capital; articles and the like are shorter.
  private static var longerWord: Int { 4 }
}
