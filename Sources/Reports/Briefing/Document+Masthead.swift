import Prose

/// The parts of a draft above its text.
extension Document {
  /// The title that the text gives itself; nil if it has none.
  package var title: String? {
    let headings = titleClauses.map { clauses[$0] }
    let parts = headings.map { heading in
      [heading.label, heading.seen.words].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ": ")
  }

  /// The headings that the document opens with, at most two: number and title. A labelled one after
  /// another is a division: `Article 1`.
  var titleClauses: Range<Int> {
    guard let first = firstTitle else { return 0..<0 }
    let headings = clauses[first...].prefix(2).prefix { $0.kind == .heading && $0.level <= 2 }
    let isDivided = headings.count == 2 && headings.last?.label.isEmpty == false
    return headings.startIndex..<(isDivided ? first + 1 : headings.endIndex)
  }

  /// The first heading; if that is a minor one, such as a line in bold, the first of the highest
  /// level, unless that is a division or below text.
  private var firstTitle: Int? {
    let headings = clauses.indices.filter { clauses[$0].kind == .heading }
    guard let first = headings.first, clauses[first].level > 2 else { return headings.first }
    let highest = headings.map { clauses[$0].level }.min()
    let title = headings.first { clauses[$0].level == highest }
    return title.flatMap { clauses[$0].label.isEmpty && isBelowNoText($0) ? $0 : nil } ?? first
  }

  /// Whether only lines and headings without labels are above a clause.
  private func isBelowNoText(_ place: Int) -> Bool {
    clauses[..<place].allSatisfy {
      $0.label.isEmpty
        && ($0.kind == .heading || !$0.text.ends(inAnyOf: Self.stops.union(Self.runningOn)))
    }
  }

  /// The clauses in which the document identifies itself: document number, date, place, original
  /// language. They are above the title, together with the text's number if that is a heading of
  /// its own, or between the title and the first clause of the text: one that has a label, ends as
  /// a sentence, or runs on into the next as preambles do.
  var mastheadClauses: Set<Int> {
    let title = titleClauses
    var found = Set(title.dropLast())
    for (index, clause) in clauses.enumerated() where !title.contains(index) {
      let isAbove = index < title.lowerBound
      let isLine = clause.kind == .paragraph || clause.kind == .row
      guard isLine || isAbove && clause.kind == .heading, clause.label.isEmpty,
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
