import Prose

extension Succession {
  /// Returns what a clause was in each version and became later, the oldest first; the longest
  /// where there are several.
  package func line(through appearance: Appearance) -> [Appearance] {
    var line = [appearance]
    while let earlier = longest(of: forebears(of: line[line.count - 1])) { line.append(earlier) }
    line.reverse()
    while let later = longest(of: heirs(of: line[line.count - 1])) { line.append(later) }
    return line
  }

  /// Returns the longest of some clauses; the first of equally long ones.
  func longest(of appearances: [Appearance]) -> Appearance? {
    guard var longest = appearances.first else { return nil }
    for other in appearances.dropFirst()
    where clause(other).text.utf8.count > clause(longest).text.utf8.count {
      longest = other
    }
    return longest
  }
}
