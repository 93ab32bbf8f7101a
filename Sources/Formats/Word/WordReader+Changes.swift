/// Reads tracked changes.
extension WordReader {
  /// Whether the content of an element belongs to the view; counts the change that the element
  /// records.
  mutating func isShown(_ element: WordName?) -> Bool {
    guard let element else { return true }
    credit(element)
    switch element {
    case .inserted: count(.insertion)
    case .deleted: count(.deletion)
    case .movedTo, .movedFrom: if moves.isNew(element) { count(.move) }
    case .rubyText, .fieldMark: return false
    case _ where element.isProperties: return false
    case _ where element.isChangeOfFormat:
      count(.format)
      return false
    default: return true
    }
    return element.isShown(view)
  }

  /// Reads the properties of a row or a cell; returns whether it is gone.
  mutating func isGone(_ properties: WordName) throws(FormatError) -> Bool {
    let properties = try xml.element(properties)
    for mark in properties.children { count(mark) }
    return properties.children.contains { mark in
      !mark.name.isShown(view) || mark.name == .hiddenRow && mark.isOn
    }
  }

  /// Counts a change, with the attributes of the element that was started last.
  private mutating func count(_ kind: TrackedChanges.Kind) {
    tracked.count(kind, author: xml.attribute("author"), date: xml.attribute("date"))
  }

  /// Records who made the change in the element that was started last.
  private mutating func credit(_ element: WordName) {
    guard let kind = element.credit else { return }
    credits.add(kind, author: xml.attribute("author"), date: xml.attribute("date"))
  }

  /// Counts the change that an element among properties records.
  mutating func count(_ mark: WordElement) {
    let kind: TrackedChanges.Kind? =
      switch mark.name {
      case .inserted, .cellInserted: .insertion
      case .deleted, .cellDeleted: .deletion
      case .movedTo, .movedFrom: moves.isNew(mark: mark.name) ? .move : nil
      default: mark.name.isChangeOfFormat ? .format : nil
      }
    credits.add(
      mark.name.credit, author: mark.attributes["author"], date: mark.attributes["date"])
    guard let kind else { return }
    tracked.count(kind, author: mark.attributes["author"], date: mark.attributes["date"])
  }
}

/// Counts the moves that a file records at both ends, or at one if the other is gone.
struct MoveCount {
  private var (departures, arrivals) = (0, 0)
  /// The move recorded on the paragraph mark, until its wording records the same.
  private var mark: WordName?

  mutating func beginParagraph() { mark = nil }

  /// Counts a moved paragraph mark, whose wording is part of the same move; returns whether the
  /// move is new.
  mutating func isNew(mark end: WordName) -> Bool {
    mark = nil
    defer { mark = end }
    return isNew(end)
  }

  /// Counts an end of a move; returns whether the move is new, as no earlier end can be its
  /// counterpart.
  mutating func isNew(_ end: WordName) -> Bool {
    if mark == end {
      mark = nil
      return false
    }
    let known = max(departures, arrivals)
    if end == .movedFrom { departures += 1 } else { arrivals += 1 }
    return max(departures, arrivals) > known
  }
}

extension WordName {
  fileprivate var credit: Credit.Kind? {
    switch self {
    case .inserted, .cellInserted: .inserted
    case .deleted, .cellDeleted: .struck
    case .movedTo: .movedHere
    case .movedFrom: .movedAway
    case .paragraphChange, .numberingChange: .formed
    default: nil
    }
  }

  var isChangeOfFormat: Bool {
    switch self {
    case .paragraphChange, .runChange, .sectionChange, .tableChange, .gridChange, .rowChange,
      .cellChange, .cellMerge, .exceptionChange, .numberingChange:
      true
    default: false
    }
  }

  /// Whether its content describes the element around it.
  var isProperties: Bool {
    switch self {
    case .paragraphProperties, .runProperties, .rowProperties, .cellProperties, .delimiters,
      .sumProperties, .accent, .bar, .group:
      true
    default: false
    }
  }

  var isChange: Bool {
    switch self {
    case .inserted, .deleted, .movedFrom, .movedTo, .cellInserted, .cellDeleted: true
    default: false
    }
  }

  /// Whether an insertion, deletion or move belongs to a view.
  func isShown(_ view: TrackedView) -> Bool {
    switch self {
    case .inserted, .movedTo, .cellInserted: view == .accept
    case .deleted, .movedFrom, .cellDeleted: view == .reject
    default: true
    }
  }
}
