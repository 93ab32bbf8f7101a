import Prose

/// An item and the text that it is in.
typealias NamedItem = (item: Item, text: String)

extension ReadClause {
  /// Returns the items of the wording, those that it has only with one of its options and, if asked
  /// for, the addressee of the chapeau.
  func items(_ countsChapeau: Bool) -> [NamedItem] {
    let own = unambiguous.map { (item: $0, text: text) } + chosen
    guard countsChapeau, let chapeau, let addressee = chapeau.lead?.addressee else { return own }
    return own + [(item: addressee, text: chapeau.text)]
  }

  /// Returns a test of whether an item is in this text, outside the runs that changed.
  func keeps(_ changed: [Range<Int>]) -> (NamedItem) -> Bool {
    let starts = changed.map(\.lowerBound)
    return { named in
      guard named.text == text else { return false }
      let before = starts.countAscending(below: named.item.range.upperBound)
      return before == 0 || changed[before - 1].upperBound <= named.item.range.lowerBound
    }
  }

  /// The items that it has whatever is chosen. Numbers of options are left to `chosen`, which has
  /// them whole: `USD [5] [7] million`.
  private var unambiguous: [Item] {
    guard !choices.isEmpty, showsAllOptions else { return statement.items }
    return statement.items.filter { !$0.isOption || $0.kind != .number }
  }

  /// The items that it has only where an option is chosen: `by the end of [2026] [2027]`.
  private var chosen: [NamedItem] {
    var known = Set(unambiguous.map(\.name))
    return choices.flatMap { choice in
      choice.statement.items.filter { known.insert($0.name).inserted }
        .map { (item: $0.asOption, text: choice.text) }
    }
  }
}

extension ReadClause.Chapeau {
  /// Its negations.
  var negations: [NamedItem] {
    (statement?.items ?? []).filter { $0.kind == .negation }.map { ($0, text) }
  }
}

extension Item {
  fileprivate struct Name: Hashable {
    let kind: Item.Kind
    let key: UInt64
  }

  fileprivate var name: Name { Name(kind: kind, key: key) }

  fileprivate var asOption: Item {
    Item(kind: kind, key: key, range: range, isOption: true, digits: digits, isLight: isLight)
  }

  /// Returns the item with more of the text around it.
  func with(range: Range<Int>) -> Item {
    Item(kind: kind, key: key, range: range, isOption: isOption, digits: digits, isLight: isLight)
  }
}

extension [NamedItem] {
  /// Returns the items that another list does not have. Each item of that list matches one of
  /// these, those in kept text first; an actor matches all that say the same, and so does every
  /// item where lists are compared as sets.
  func without(_ others: Self, _ asSets: Bool, _ isKept: (NamedItem) -> Bool) -> Self {
    var left: [Item.Name: Int] = [:]
    for (item, _) in others { left[item.name, default: 0] += 1 }
    // An option is gone only where other options of its kind came; a mere addition replaces
    // nothing.
    let own = Set(map(\.item.name))
    let offered = Set(
      others.filter { $0.item.isOption && !own.contains($0.item.name) }.map(\.item.kind))
    var told: Set<Item.Name> = []
    let kept = indices.filter { isKept(self[$0]) }
    let found = (kept + Set(indices).subtracting(kept).sorted()).filter { place in
      let item = self[place].item
      let isSet = asSets || item.kind == .actor
      if let count = left[item.name], count > 0 {
        if !isSet { left[item.name] = count - 1 }
        return false
      }
      return (!item.isOption || offered.contains(item.kind))
        && (!isSet || told.insert(item.name).inserted)
    }
    return found.sorted().map { self[$0] }
  }

  /// Returns these items except some of them.
  func excluding(_ others: Self) -> Self {
    guard !others.isEmpty else { return self }
    let left = Set(others.map(\.item))
    return filter { !left.contains($0.item) }
  }

  /// Returns the numbers that have the digits of another in other groups, so that one may be a
  /// number and the other a list.
  func regrouped(from others: Self) -> Self {
    let (own, other) = (filter { $0.item.digits != nil }, others.filter { $0.item.digits != nil })
    guard own.count == other.count else { return [] }
    return zip(own, other).filter { $0.item.isRegrouped(from: $1.item) }.map(\.0)
  }

  /// Returns these items and those of the others, all of one text, that overlap none of them; in
  /// the order of the text.
  func adding(_ others: Self) -> Self {
    guard let text = others.first?.text else { return self }
    let own = filter { $0.text == text }.map(\.item.range)
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

  /// Returns the words of the items of a kind.
  func quotes(_ kind: Item.Kind) -> [String] {
    filter { $0.item.kind == kind }.map { $0.text.slice($0.item.range).withoutBrackets }
  }

  /// Returns the words of the items of a kind that are in options.
  func options(_ kind: Item.Kind) -> [String] {
    filter { $0.item.isOption }.quotes(kind)
  }
}

extension String {
  /// The text without square brackets and the extra blanks that they leave.
  var withoutBrackets: String {
    guard utf8.contains(where: \.mayBeginBracket), contains(where: \.isSquareBracket) else {
      return self
    }
    return split { $0 == " " || $0.isSquareBracket }.joined(separator: " ")
  }
}
