import Prose
import ProseDiff

/// An item, and what it is in on its side of a rewording.
struct Mention: Hashable {
  let item: Item
  let source: Source

  enum Source: Hashable {
    case wording
    /// One of the choices that are read, which has blanks for all other options.
    case choice(Int)
    case chapeau
  }

  /// Whether its range is one of the wording; an option is at the same place in a choice.
  var isInClause: Bool { source != .chapeau }
}

/// Mentions of both sides.
struct Mentions {
  var old: [Mention] = []
  var new: [Mention] = []

  var isEmpty: Bool { old.isEmpty && new.isEmpty }

  subscript(side: Side) -> [Mention] { side == .old ? old : new }

  static func + (first: Self, second: Self) -> Self {
    Mentions(old: first.old + second.old, new: first.new + second.new)
  }
}

extension [Item] {
  /// The same as mentions in the wording itself.
  var inWording: [Mention] { map { Mention(item: $0, source: .wording) } }
}

extension [Mention] {
  /// Returns the mentions that another list does not have. Each mention of that list matches one of
  /// these, those in kept text first; an actor matches all that say the same, and so does every
  /// item where lists are compared as sets.
  func without(_ others: Self, _ asSets: Bool, _ isKept: (Mention) -> Bool) -> Self {
    var left: [Item.Name: Int] = [:]
    for other in others { left[other.item.name, default: 0] += 1 }
    // An option is gone only where other options of its kind came; a mere addition replaces
    // nothing.
    let own = Set(map(\.item.name))
    let offered = Set(
      others.filter { $0.item.isOption && !own.contains($0.item.name) }.map(\.item.kind))
    var met: Set<Item.Name> = []
    let kept = indices.filter { isKept(self[$0]) }
    let found = (kept + Set(indices).subtracting(kept).sorted()).filter { place in
      let item = self[place].item
      let isSet = asSets || item.kind == .actor
      if let count = left[item.name], count > 0 {
        if !isSet { left[item.name] = count - 1 }
        return false
      }
      return (!item.isOption || offered.contains(item.kind))
        && (!isSet || met.insert(item.name).inserted)
    }
    return found.sorted().map { self[$0] }
  }

  /// Returns these mentions except some of them.
  func excluding(_ others: Self) -> Self {
    guard !others.isEmpty else { return self }
    let left = Set(others)
    return filter { !left.contains($0) }
  }

  /// Returns the numbers that have the digits of another in other groups, so that one may be a
  /// number and the other a list.
  func regrouped(from others: Self) -> Self {
    let (own, other) = (filter { $0.item.digits != nil }, others.filter { $0.item.digits != nil })
    guard own.count == other.count else { return [] }
    return zip(own, other).filter { $0.item.isRegrouped(from: $1.item) }.map(\.0)
  }

  /// Returns these mentions and those of the others, all in the clause, that overlap none of them;
  /// in the order of the text.
  func adding(_ others: Self) -> Self {
    guard !others.isEmpty else { return self }
    let own = filter(\.isInClause).map(\.item.range)
      .sorted { $0.lowerBound < $1.lowerBound }
    let starts = own.map(\.lowerBound)
    var end = 0
    let ends = own.map { range in
      end = Swift.max(end, range.upperBound)
      return end
    }
    let more = others.filter { other in
      let before = starts.countAscending(below: other.item.range.upperBound)
      return before == 0 || ends[before - 1] <= other.item.range.lowerBound
    }
    return (self + more).sorted { $0.item.range.lowerBound < $1.item.range.lowerBound }
  }
}
