extension Rewording.Side {
  /// What the wording names; with whom the chapeau addresses, where that is to count.
  func items(_ countsChapeau: Bool) -> [(item: Item, text: String)] {
    let own = statement.items.map { (item: $0, text: text) }
    guard countsChapeau, let chapeau, let addressee = chapeau.lead.addressee else { return own }
    return own + [(item: addressee, text: chapeau.text)]
  }
}

extension [(item: Item, text: String)] {
  private struct Name: Hashable {
    let kind: Item.Kind
    let key: UInt64

    init(_ item: Item) {
      kind = item.kind
      key = item.key
    }
  }

  /// The items that another list has not. Each of its items matches one of these; one of an actor all,
  /// and every one where lists are to count as sets.
  func without(_ others: Self, _ asSets: Bool) -> Self {
    var left: [Name: Int] = [:]
    for (item, _) in others { left[Name(item), default: 0] += 1 }
    var told: Set<Name> = []
    return filter { item, _ in
      let isSet = asSets || item.kind == .actor
      let name = Name(item)
      if let count = left[name], count > 0 {
        if !isSet { left[name] = count - 1 }
        return false
      }
      return !item.isOption && (!isSet || told.insert(name).inserted)
    }
  }

  /// The words of the items of a kind.
  func quotes(_ kind: Item.Kind) -> [String] {
    filter { $0.item.kind == kind }.map { $0.text.slice($0.item.range) }
  }
}
