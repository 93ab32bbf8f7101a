import Prose

/// What stands above the text of a draft.
extension Document {
  /// The headings that it opens with, at most two: number and title. One with a label after another is a
  /// division: `Article 1`.
  var titleClauses: Range<Int> {
    guard let first = clauses.firstIndex(where: { $0.kind == .heading }) else { return 0..<0 }
    let headings = clauses[first...].prefix(2).prefix { $0.kind == .heading && $0.level <= 2 }
    let isDivided = headings.count == 2 && headings.last?.label.isEmpty == false
    return headings.startIndex..<(isDivided ? first + 1 : headings.endIndex)
  }

  /// The clauses in which it says what it is: document number, date, place, original language. They stand
  /// above the title, the number of the text as well where that is a heading of its own, or between it and
  /// where the text begins: a clause with a label, or one that goes on into the next, as preambles do.
  var mastheadClauses: Set<Int> {
    let title = titleClauses
    var found = Set(title.dropLast())
    for (index, clause) in clauses.enumerated() where !title.contains(index) {
      let isAbove = index < title.lowerBound
      guard clause.kind == .paragraph || clause.kind == .row, clause.label.isEmpty,
        !clause.text.ends(inAnyOf: Self.runningOn),
        isAbove || !clause.text.ends(inAnyOf: Self.stops)
      else { break }
      found.insert(index)
    }
    return found
  }

  private static let runningOn: Set<Character> = [",", ";", ":", "،", "؛", "，", "；", "："]
  private static let stops: Set<Character> = [".", "。", "!", "?", "؟"]
}

extension String {
  fileprivate func ends(inAnyOf signs: Set<Character>) -> Bool { last.map(signs.contains) ?? false }
}
