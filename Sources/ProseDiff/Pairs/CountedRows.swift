import Prose

extension [Clause] {
  /// Whether the first cell of a row counts on from a row beside it, as `Article 6` below `Article 5`:
  /// it says which row this is in the table, as a label does, and not what it is about.
  func isCounted(row: Int) -> Bool {
    guard let count = countOfRow(row) else { return false }
    return [row - 1, row + 1].contains { other in
      guard let other = countOfRow(other) else { return false }
      return other.name == count.name && abs(other.number - count.number) == 1
    }
  }

  /// The first cell of a row, parted before a number of up to three digits at its end; a longer one
  /// may be a year, or the number of something that is known by it.
  private func countOfRow(_ place: Int) -> (name: Substring, number: Int)? {
    guard indices.contains(place), self[place].kind == .row else { return nil }
    let cell = self[place].text.utf8.dropFirst().prefix { $0 != UInt8(ascii: "|") }
      .trimmingEnd(while: \.isSpace)
    let name = cell.trimmingEnd(while: \.isDigit)
    let digits = cell[name.endIndex...]
    guard digits.count <= 3, let number = Int(Substring(digits)) else { return nil }
    return (Substring(name), number)
  }
}

extension Substring.UTF8View {
  fileprivate func trimmingEnd(while isLeft: (UInt8) -> Bool) -> Substring.UTF8View {
    guard let last = lastIndex(where: { !isLeft($0) }) else { return self[startIndex..<startIndex] }
    return self[...last]
  }
}
