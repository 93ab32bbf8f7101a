import Prose

extension ReadClause {
  /// Returns the items of the wording, those that it has only with one of its options and, if asked
  /// for, the addressee of the chapeau.
  func mentions(_ countsChapeau: Bool) -> [Mention] {
    let own = unambiguous.inWording + chosen
    guard countsChapeau, let addressee = chapeau?.lead?.addressee else { return own }
    return own + [Mention(item: addressee, source: .chapeau)]
  }

  /// The negations of its chapeau.
  var governingNegations: [Mention] {
    (chapeau?.statement.items ?? []).filter { $0.kind == .negation }
      .map { Mention(item: $0, source: .chapeau) }
  }

  /// Returns a test of whether an item is in the wording, outside the runs that changed.
  func keeps(_ changed: [Range<Int>]) -> (Mention) -> Bool {
    let starts = changed.map(\.lowerBound)
    return { mention in
      guard mention.source == .wording else { return false }
      let before = starts.countAscending(below: mention.item.range.upperBound)
      return before == 0 || changed[before - 1].upperBound <= mention.item.range.lowerBound
    }
  }

  /// The items that it has whatever is chosen. Numbers and times of options are left to `chosen`,
  /// which has them whole: `USD [5] [7] million`, `within [12] [24] months`.
  private var unambiguous: [Item] {
    guard !choices.isEmpty, showsAllOptions else { return statement.items }
    return statement.items.filter {
      !$0.isOption || ![.number, .date, .deadline].contains($0.kind)
    }
  }

  /// The items that it has only where an option is chosen: `by the end of [2026] [2027]`.
  private var chosen: [Mention] {
    var known = Set(unambiguous.map(\.name))
    return choices.indices.flatMap { place in
      choices[place].statement.items.filter { known.insert($0.name).inserted }
        .map { Mention(item: $0.asOption, source: .choice(place)) }
    }
  }
}

extension ReadClause {
  /// Returns what mentions of a source are in.
  func text(of source: Mention.Source) -> String {
    switch source {
    case .wording: text
    case .choice(let place): choices[place].text
    case .chapeau: chapeau?.text ?? ""
    }
  }

  /// Returns the words of those mentions that are of a kind, each with where it begins.
  func placed(_ mentions: [Mention], _ kind: Item.Kind) -> [Placed] {
    mentions.filter { $0.item.kind == kind }.map {
      Placed(
        text: text(of: $0.source).slice($0.item.range).withoutBrackets,
        start: $0.item.range.lowerBound)
    }
  }

  /// Words and the UTF-8 offset where they begin.
  struct Placed {
    let text: String
    let start: Int
  }

  /// Returns the words of those mentions that are of a kind and in options.
  func options(_ mentions: [Mention], _ kind: Item.Kind) -> [String] {
    placed(mentions.filter(\.item.isOption), kind).map(\.text)
  }
}

extension [ReadClause.Placed] {
  /// Returns these words and others in the order of the text.
  func with(_ others: Self) -> [String] {
    (others.isEmpty ? self : (self + others).sorted { $0.start < $1.start }).map(\.text)
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
