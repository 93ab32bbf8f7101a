/// Numbers that are parts of many a name: `the annual meeting`, `the first reading`.
extension Rewording {
  /// Whether an item of a side is worth telling: a light number is where it came or went by itself, or where
  /// another number stands for it on the other side.
  func isTold(_ named: NamedItem, in side: KeyPath<ChangedRun, Range<Int>>) -> Bool {
    let range = named.item.range
    guard named.item.isLight else { return true }
    return changed.contains { run in
      guard run[keyPath: side].overlaps(range) else { return false }
      let isExchanged =
        isShort(run) && old.holdsNumber(in: run.old) && new.holdsNumber(in: run.new)
      return isExchanged
        || named.text.words(in: run[keyPath: side]).allSatisfy(range.overlaps)
    }
  }

  /// Whether few words gave way to few, so that a number of these stands for one of those.
  private func isShort(_ run: ChangedRun) -> Bool {
    max(old.text.words(in: run.old).count, new.text.words(in: run.new).count) <= Self.fewWords
  }

  private static let fewWords = 6
}

extension Rewording.Side {
  fileprivate func holdsNumber(in run: Range<Int>) -> Bool {
    statement.items.contains { $0.kind == .number && $0.range.overlaps(run) }
  }
}
