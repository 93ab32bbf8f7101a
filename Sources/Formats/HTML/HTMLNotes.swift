/// The notes of a page, as far as links to them have been read.
struct HTMLNotes {
  /// The marks of the links, by the places that they lead to.
  private var marks: [Substring: String] = [:]
  /// The mark of the note that begins with the paragraph that is open.
  private(set) var open: String?
  /// Whether what comes next is more of the last note.
  var isInNote = false

  mutating func refer(to target: Substring, by mark: String) {
    marks[target] = marks[target] ?? mark
  }

  /// Passes an element at the start of a paragraph, which may be what a link leads to.
  mutating func pass(_ attributes: [String: String]) {
    for name in [attributes["id"], attributes["name"]] {
      if let name, let mark = marks[name[...]] { open = mark }
    }
  }

  /// Ends a paragraph and returns the note that it begins, if it does: with its mark, or in an item
  /// with its mark for a label.
  mutating func take(_ text: String, label: String?) -> (mark: String, wording: String)? {
    defer { open = nil }
    if let note = text.openingNote { return note }
    guard let open else { return nil }
    if let label { return label == open + "." ? (open, text) : nil }
    return text.after(mark: open).map { (open, $0) }
  }
}

extension String {
  /// The mark of a note that a link's text is: raised a short word, else one in square brackets.
  func noteMark(isRaised: Bool) -> String? {
    var mark = trimmed[...]
    let isBracketed = mark.hasPrefix("[") && mark.hasSuffix("]") && mark.count > 2
    if isBracketed { mark = mark.dropFirst().dropLast() }
    let isMark =
      (1...5).contains(mark.count)
      && mark.allSatisfy { $0.isLetter || $0.isNumber || "*†‡§#".contains($0) }
    return isMark && (isRaised || isBracketed) ? String(mark) : nil
  }

  /// The mark of a note at the start, as in `[^1] text`, and what follows.
  fileprivate var openingNote: (mark: String, wording: String)? {
    guard hasPrefix("[^"), let end = firstIndex(of: "]") else { return nil }
    let wording = self[index(after: end)...].drop(while: \.isWhitespace)
    return (String(self[index(startIndex, offsetBy: 2)..<end]), String(wording))
  }

  /// What follows a mark at the start, in brackets or not, raised or not; nil where it is none.
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
