extension EmphasisReader {
  /// Pairs a closing delimiter with open ones, and pushes it onto the stack if it may still open.
  mutating func close(at place: Int) {
    guard case .delimiter(var closer) = parts[place] else { return }
    while closer.closes, closer.left > 0, let at = opener(for: closer),
      case .delimiter(var opener) = parts[stack[at]]
    {
      let strength = min(closer.left, opener.left) >= 2 ? 2 : 1
      let count = (italic: strength == 1 ? 1 : 0, bold: strength == 2 ? 1 : 0)
      (opener.left, closer.left) = (opener.left - strength, closer.left - strength)
      opener.begins = (opener.begins.italic + count.italic, opener.begins.bold + count.bold)
      closer.ends = (closer.ends.italic + count.italic, closer.ends.bold + count.bold)
      parts[stack[at]] = .delimiter(opener)
      stack.removeSubrange((opener.left == 0 ? at : at + 1)...)
      for (floor, height) in floors where height > stack.count { floors[floor] = stack.count }
    }
    parts[place] = .delimiter(closer)
    if closer.opens, closer.left > 0 { stack.append(place) }
  }

  /// The index on the stack of the opener that a closer matches.
  private mutating func opener(for closer: Delimiter) -> Int? {
    let floor = Floor(mark: closer.mark, opens: closer.opens, remainder: closer.length % 3)
    let found = stack.indices.dropFirst(floors[floor, default: 0]).last { at in
      guard case .delimiter(let opener) = parts[stack[at]], opener.mark == closer.mark else {
        return false
      }
      let isAmbiguous = opener.closes || closer.opens
      return !isAmbiguous || !(opener.length + closer.length).isMultiple(of: 3)
        || opener.length.isMultiple(of: 3) && closer.length.isMultiple(of: 3)
    }
    if found == nil { floors[floor] = stack.count }
    return found
  }
}
