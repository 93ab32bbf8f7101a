/// The labels of the items that are open while a list is read, outermost first.
struct ListStack {
  private struct Item {
    let label: LabelMatch
    let indent: Int
    let depth: Int
    /// Whether it is the title of the paragraphs below it.
    var isTitle = false
  }

  private var open: [Item] = []

  /// The most columns by which the indent of an item's further paragraphs differs from that of its
  /// wording.
  private static let slack = 3

  mutating func removeAll() { open.removeAll(keepingCapacity: true) }

  /// Whether the label carries on an open list.
  func goesOn(with label: LabelMatch) -> Bool { open.contains { label.follows($0.label) } }

  /// The innermost path that is open, unless a label carries on a list inside of it.
  func path(above label: LabelMatch) -> LabelMatch? {
    let path = open.last { if case .path = $0.label.style { true } else { false } }
    return goesOn(with: label) ? nil : path?.label
  }

  /// Leaves all paths that are open.
  mutating func leavePaths() {
    let first = open.firstIndex { if case .path = $0.label.style { true } else { false } }
    if let first { open.removeSubrange(first...) }
  }

  /// Puts an item into the list that it belongs to and returns its depth, from 1.
  ///
  /// Lists are told apart by the style of their labels and, where that is the same, by indent. An
  /// `i)` that does not follow an `h)` is a Roman numeral and opens a nested list, as `A.` does
  /// below `I.` A number is nested in a PP or OP only where the clause before it asks for more.
  mutating func enter(_ label: LabelMatch, indent: Int, afterEnd: Bool) -> Int {
    if case .division(let rank) = label.style {
      open.removeAll { $0.label.style.rank.map { $0 >= rank } ?? true }
      let depth = (open.last?.depth ?? 0) + 1
      open.append(Item(label: label, indent: indent, depth: depth))
      return depth
    }
    if case .path(let parts) = label.style {
      open.removeAll { $0.depth >= parts }
      open.append(Item(label: label, indent: indent, depth: parts))
      return parts
    }
    func isAlike(_ item: Item) -> Bool {
      item.label.style.isSameList(as: label.style) && abs(item.indent - indent) < 2
    }
    let alike = open.lastIndex(where: isAlike)
    let isRomanOne = label.values.count > 1 && label.opens
    let isInRoman = label.values == LabelValues(1) && alike.map { open[$0].label.isRoman } == true
    let isInside = isRomanOne || isInRoman
    let same =
      open.lastIndex { isAlike($0) && label.follows($0.label) } ?? (isInside ? nil : alike)
    if let same {
      open.removeSubrange(same...)
    } else {
      while let last = open.last, last.indent > indent + 1 { open.removeLast() }
      if afterEnd, let last = open.last, label.isBeside(last.label), last.indent >= indent - 1 {
        open.removeLast()
      }
    }
    let depth = (open.last?.depth ?? 0) + 1
    open.append(Item(label: label, indent: indent, depth: depth))
    return depth
  }
}

extension ListStack {
  /// Returns the depth of an unlabelled paragraph: one more than that of the item whose wording it
  /// is aligned with or whose body it is part of, or 1.
  func depth(ofParagraph indent: Int) -> Int {
    let item = open.last { item in
      if item.isTitle, indent > item.indent - 2 { return true }
      let text = item.indent + item.label.textStart - item.label.label.lowerBound
      return indent > item.indent + 1 && abs(indent - text) <= Self.slack
    }
    return (item?.depth ?? 0) + 1
  }

  /// Takes the last item for the title of the paragraphs below it.
  mutating func markTitle() {
    if !open.isEmpty { open[open.count - 1].isTitle = true }
  }

  /// Whether a label goes on from that of such a title.
  func goesOnFromTitle(_ label: LabelMatch) -> Bool {
    open.contains { $0.isTitle && label.follows($0.label) && label.values != $0.label.values }
  }

  /// Whether a paragraph of an indent may be part of such a body.
  func isInBody(_ indent: Int) -> Bool {
    open.contains { $0.isTitle && indent > $0.indent - 2 }
  }
}

extension LabelMatch {
  /// Whether this number may belong to a list beside that of a PP or OP.
  fileprivate func isBeside(_ last: LabelMatch) -> Bool {
    guard case .number(let closing) = style else { return false }
    return last.style == .operative && closing != .brackets
  }
}

extension LabelStyle {
  /// Whether labels of both styles can be in one list: a number may drop its full stop where
  /// something follows it (`67.`, `67 alt 1`), and bullets may be of any look.
  fileprivate func isSameList(as other: LabelStyle) -> Bool {
    switch (self, other) {
    case (.number(.nothing), .number(let closing)), (.number(let closing), .number(.nothing)):
      closing != .brackets
    case (.bullet, .bullet): true
    default: self == other
    }
  }
}
