import Prose

/// A run of tokens that is kept, or replaced by another.
struct Stretch: Sendable, Hashable {
  let isKept: Bool
  let old: Range<Int>
  let new: Range<Int>

  /// Whether words are deleted as well as inserted.
  var isReplaced: Bool { !old.isEmpty && !new.isEmpty }

  /// Whether both stretches only insert words, or both only delete words.
  func isOneSided(like other: Stretch) -> Bool {
    old.isEmpty && other.old.isEmpty || new.isEmpty && other.new.isEmpty
  }

  /// Whether one stretch only deletes words and the other only inserts words, and the whole that
  /// they begin and end has as many words on both sides.
  func isTurn(of other: Stretch, in whole: Stretch) -> Bool {
    !isKept && !other.isKept && !isReplaced && !other.isReplaced && !isOneSided(like: other)
      && whole.old.count == whole.new.count
  }

  /// Returns one stretch from the start of this one to the end of a later one: kept if both are,
  /// otherwise a change.
  func joined(with later: Stretch) -> Stretch {
    Stretch(
      isKept: isKept && later.isKept, old: old.lowerBound..<later.old.upperBound,
      new: new.lowerBound..<later.new.upperBound)
  }

  /// Returns the stretch as a change without its last tokens, followed by these as kept.
  func keepingLast(_ count: Int) -> [Stretch] {
    [
      Stretch(isKept: false, old: old.dropLast(count), new: new.dropLast(count)),
      Stretch(isKept: true, old: old.suffix(count), new: new.suffix(count)),
    ]
  }

  /// Returns the first tokens as kept, followed by the stretch as a change without them.
  func keepingFirst(_ count: Int) -> [Stretch] {
    [
      Stretch(isKept: true, old: old.prefix(count), new: new.prefix(count)),
      Stretch(isKept: false, old: old.dropFirst(count), new: new.dropFirst(count)),
    ]
  }

  /// Joins kept pairs, ascending, into stretches that cover a whole.
  static func joined(_ kept: [(old: Int, new: Int)], over whole: Stretch) -> [Stretch] {
    var stretches: [Stretch] = []
    var (from, to) = (whole.old.lowerBound, whole.new.lowerBound)
    var at = 0
    while at < kept.count {
      let first = kept[at]
      if first.old > from || first.new > to {
        stretches.append(Stretch(isKept: false, old: from..<first.old, new: to..<first.new))
      }
      var last = at
      while last + 1 < kept.count, kept[last + 1].old == kept[last].old + 1,
        kept[last + 1].new == kept[last].new + 1
      {
        last += 1
      }
      (from, to) = (kept[last].old + 1, kept[last].new + 1)
      stretches.append(Stretch(isKept: true, old: first.old..<from, new: first.new..<to))
      at = last + 1
    }
    let end = Stretch(
      isKept: false, old: from..<whole.old.upperBound, new: to..<whole.new.upperBound)
    return end.old.isEmpty && end.new.isEmpty ? stretches : stretches + [end]
  }
}

extension [Token] {
  /// Returns the number of bytes from the first to the last token of a run.
  func length(_ run: Range<Int>) -> Int {
    run.isEmpty ? 0 : self[run.upperBound - 1].end - self[run.lowerBound].start
  }
}
