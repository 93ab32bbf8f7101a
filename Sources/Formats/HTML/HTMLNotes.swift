/// The notes of a page, as far as the links to them have been read.
struct HTMLNotes {
  /// The marks of the links, by their targets.
  private var marks: [Substring: String] = [:]
  /// The mark of the note that begins with the open paragraph.
  private(set) var open: String?
  /// Whether what follows continues the last note.
  var isInNote = false

  mutating func refer(to target: Substring, by mark: String) {
    marks[target] = marks[target] ?? mark
  }

  /// Checks whether an element at the start of a paragraph is the target of a link to a note.
  mutating func pass(_ attributes: [String: String]) {
    for name in [attributes["id"], attributes["name"]] {
      if let name, let mark = marks[name[...]] { open = mark }
    }
  }

  /// Ends a paragraph and returns the note that it begins, if any: one that begins with its mark,
  /// or an item whose label is the mark.
  mutating func take(_ text: String, label: String?) -> (mark: String, wording: String)? {
    defer { open = nil }
    if let note = text.openingNote { return note }
    guard let open else { return nil }
    if let label { return label == open + "." ? (open, text) : nil }
    return text.after(mark: open).map { (open, $0) }
  }
}

extension String {
  /// The note mark that a link's text is: a short word that is raised or in square brackets.
  func noteMark(isRaised: Bool) -> String? {
    var mark = trimmed[...]
    let isBracketed = mark.hasPrefix("[") && mark.hasSuffix("]") && mark.count > 2
    if isBracketed { mark = mark.dropFirst().dropLast() }
    let isMark =
      (1...5).contains(mark.count)
      && mark.allSatisfy { $0.isLetter || $0.isNumber || "*†‡§#".contains($0) }
    return isMark && (isRaised || isBracketed) ? String(mark) : nil
  }

  /// The mark of a note at the start, as in `[^1] text`, and the wording after it.
  fileprivate var openingNote: (mark: String, wording: String)? {
    guard hasPrefix("[^"), let end = firstIndex(of: "]") else { return nil }
    let wording = self[index(after: end)...].drop(while: \.isWhitespace)
    return (String(self[index(startIndex, offsetBy: 2)..<end]), String(wording))
  }

  /// What follows the mark at the start, bracketed or raised or neither; `nil` if it does not begin
  /// so.
  fileprivate func after(mark: String) -> String? {
    let raised = Elevation.raised.characters(for: mark) ?? mark
    let openings = ["[\(mark)]", "(\(mark))", "\(mark))", raised, mark, "\\" + mark]
    for opening in openings where hasPrefix(opening) {
      let rest = dropFirst(opening.count)
      guard let next = rest.first else { return "" }
      if opening == mark, next.isNumber || mark.last?.isLetter ?? false && next.isLowercase {
        continue
      }
      let isStopped = next == "." && rest.dropFirst().first?.isWhitespace ?? false
      return String((isStopped ? rest.dropFirst() : rest).drop(while: \.isWhitespace))
    }
    return nil
  }
}
