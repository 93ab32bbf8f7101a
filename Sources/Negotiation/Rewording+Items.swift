import Prose

/// An item and the text that it stands in.
typealias NamedItem = (item: Item, text: String)

extension Rewording.Side {
  /// What the wording names, and may name with one or another of its options; with whom the chapeau
  /// addresses, where that is to count.
  func items(_ countsChapeau: Bool) -> [NamedItem] {
    let own = unambiguous.map { (item: $0, text: text) } + chosen
    guard countsChapeau, let chapeau, let addressee = chapeau.lead?.addressee else { return own }
    return own + [(item: addressee, text: chapeau.text)]
  }

  /// Tells whether an item stands in the text where nothing changed.
  func keeps(_ changed: [Range<Int>]) -> (NamedItem) -> Bool {
    let starts = changed.map(\.lowerBound)
    return { named in
      guard named.text == text else { return false }
      let before = starts.countAscending(below: named.item.range.upperBound)
      return before == 0 || changed[before - 1].upperBound <= named.item.range.lowerBound
    }
  }

  /// What it names whatever is chosen; of the numbers of options `chosen` tells all, whole: `USD [5] [7] million`.
  private var unambiguous: [Item] {
    guard !choices.isEmpty, showsAllOptions else { return statement.items }
    return statement.items.filter { !$0.isOption || $0.kind != .number }
  }

  /// What it names only where an option is chosen: `by the end of [2026] [2027]`.
  private var chosen: [NamedItem] {
    var known = Set(unambiguous.map(\.name))
    return choices.flatMap { choice in
      choice.statement.items.filter { known.insert($0.name).inserted }
        .map { (item: $0.asOption, text: choice.text) }
    }
  }
}

extension Rewording.Chapeau {
  /// What in it negates.
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

  /// The item with more of the text around it.
  func with(range: Range<Int>) -> Item {
    Item(kind: kind, key: key, range: range, isOption: isOption, digits: digits, isLight: isLight)
  }
}

extension [NamedItem] {
  /// The items that another list has not. Each of its items matches one of these, those of kept text
  /// first; one of an actor all, and every one where lists are to count as sets.
  func without(_ others: Self, _ asSets: Bool, _ isKept: (NamedItem) -> Bool) -> Self {
    var left: [Item.Name: Int] = [:]
    for (item, _) in others { left[item.name, default: 0] += 1 }
    // Options that give way to others are words that give way to others; one more gives way to none.
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

  /// These but for some of them.
  func excluding(_ others: Self) -> Self {
    guard !others.isEmpty else { return self }
    let left = Set(others.map(\.item))
    return filter { !left.contains($0.item) }
  }

  /// The numbers that are another one's digits in other groups, which nobody can tell for the same: one
  /// number and a list.
  func regrouped(from others: Self) -> Self {
    let (own, other) = (filter { $0.item.digits != nil }, others.filter { $0.item.digits != nil })
    guard own.count == other.count else { return [] }
    return zip(own, other).filter { $0.item.isRegrouped(from: $1.item) }.map(\.0)
  }

  /// These and the others, of one text, that overlap none of them; in the order of the text.
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

  /// The words of the items of a kind.
  func quotes(_ kind: Item.Kind) -> [String] {
    filter { $0.item.kind == kind }.map { $0.text.slice($0.item.range).withoutBrackets }
  }

  /// The words of a kind that options hold.
  func options(_ kind: Item.Kind) -> [String] {
    filter { $0.item.isOption }.quotes(kind)
  }
}

extension String {
  /// The words without the brackets and blanks among them.
  var withoutBrackets: String {
    guard utf8.contains(where: \.mayBeginBracket), contains(where: \.isSquareBracket) else {
      return self
    }
    return split { $0 == " " || $0.isSquareBracket }.joined(separator: " ")
  }
}
