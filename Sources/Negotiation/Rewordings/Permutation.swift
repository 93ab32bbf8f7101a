import Prose
import ProseDiff

/// Items of a kind that changed places in a wording whose other words stayed as they were:
/// `from EUR 10 to EUR 12` became `from EUR 12 to EUR 10`, however the changed runs show it.
struct Permutation {
  private let pair: ReadPair
  /// The items of the kind on either side, in the order of the text.
  private let old: [Item]
  private let new: [Item]

  init(_ pair: ReadPair, _ kind: Item.Kind) {
    self.pair = pair
    (old, new) = (pair.old.items(kind), pair.new.items(kind))
  }

  /// The items that stand elsewhere now; none where they are only in another order in their lists.
  var mentions: Mentions {
    guard old.count > 1, old.count == new.count else { return Mentions() }
    let places = old.indices.filter { !old[$0].says(new[$0]) }
    guard let first = places.first, let last = places.last, first < last,
      old.sortedKeys == new.sortedKeys, !(old + new).contains(where: \.isOption),
      !pair.isSameInLists(Array(old[first...last]), Array(new[first...last])), isOtherwiseKept
    else { return Mentions() }
    return Mentions(old: places.map { old[$0] }.inWording, new: places.map { new[$0] }.inWording)
  }

  /// Whether what changed is the same in both wordings, word for word, but for the items.
  private var isOtherwiseKept: Bool {
    guard let first = pair.changed.first, let last = pair.changed.last else { return false }
    let (from, to) = (first.union(last).old, first.union(last).new)
    return pair.old.words(of: from, blanking: old) == pair.new.words(of: to, blanking: new)
  }
}

extension ReadPair {
  /// Whether items of both sides say the same in lists, whose order means nothing.
  func isSameInLists(_ went: [Item], _ came: [Item]) -> Bool {
    let (olds, news) = (old.lists(went), new.lists(came))
    guard olds.count > 1, news.count > 1 else { return went.sortedKeys == came.sortedKeys }
    return olds == news
  }
}

extension ChangedRun {
  fileprivate func union(_ other: ChangedRun) -> ChangedRun {
    ChangedRun(old: old.union(other.old), new: new.union(other.new))
  }
}

extension [Item] {
  fileprivate var sortedKeys: [UInt64] { map(\.key).sorted() }
}

extension ReadClause {
  fileprivate func items(_ kind: Item.Kind) -> [Item] {
    statement.items.filter { $0.kind == kind }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Returns the sorted keys of items, list by list; one that is in no list is one by itself.
  fileprivate func lists(_ items: [Item]) -> [[UInt64]] {
    var lists: [[Item]] = []
    for item in items {
      if let last = lists.last?.last, isListed(last, item) {
        lists[lists.count - 1].append(item)
      } else {
        lists.append([item])
      }
    }
    return lists.map(\.sortedKeys)
  }

  /// Whether an item follows another in one list of one cell: after a junction or a mark, with
  /// others of their kind and short words such as articles alone between the two.
  private func isListed(_ first: Item, _ next: Item) -> Bool {
    guard first.range.upperBound <= next.range.lowerBound else { return true }
    let gap = first.range.upperBound..<next.range.lowerBound
    let others = statement.items.filter { $0.kind == first.kind }.map(\.range)
    let junctions = statement.junctions.map(\.range).filter(gap.overlaps)
    let words = words(of: gap, without: others + junctions)
    let between = text.slice(gap).unicodeScalars
    let isJoined =
      words.isEmpty || !junctions.isEmpty || between.contains(where: Self.marks.contains)
    return isJoined && !between.contains("|")
      && words.allSatisfy { $0.utf8.count <= Self.article && $0.first?.isUppercase == false }
  }

  /// Marks between the parts of a list.
  private static let marks: Set<Unicode.Scalar> = [
    ",", ";", "/", "&", "+", "-", "\u{2013}", "\u{2014}", "、", "，", "；", "،", "؛",
  ]

  /// Returns the words of a range, with an empty one for each of some items.
  fileprivate func words(of range: Range<Int>, blanking items: [Item]) -> [String] {
    var next = items.countAscending { $0.range.upperBound <= range.lowerBound }
    var words: [String] = []
    for word in text.words(in: range) {
      while next < items.count, items[next].range.upperBound <= word.lowerBound { next += 1 }
      guard next < items.count, items[next].range.overlaps(word) else {
        words.append(text.slice(word).lowercased())
        continue
      }
      if word.lowerBound <= max(items[next].range.lowerBound, range.lowerBound) { words.append("") }
    }
    return words
  }
}
