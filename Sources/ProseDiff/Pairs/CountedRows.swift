import Prose

extension Sides where Value == [Clause] {
  /// Returns the rows whose first cell counts on from a row beside it, as `Article 6` below
  /// `Article 5`, where one document has more such rows than the other: there it says which row this
  /// is, as a label does. Where both have as many, each may be known by it: `Lot 1`, `Lot 2`.
  var countedRows: Sides<Set<Int>> {
    let rows = Sides<[Int: Substring]>(old.countedRows, new.countedRows)
    let counts = Sides<[Substring: Int]>(rows.old.values.counts, rows.new.values.counts)
    func shifted(_ side: Side) -> Set<Int> {
      Set(rows[side].filter { counts.old[$0.value] != counts.new[$0.value] }.keys)
    }
    return Sides<Set<Int>>(shifted(.old), shifted(.new))
  }
}

extension Collection<Substring> {
  fileprivate var counts: [Substring: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}

extension [Clause] {
  /// What stands before the number of each row that counts on from a row beside it.
  fileprivate var countedRows: [Int: Substring] {
    var rows: [Int: Substring] = [:]
    for row in indices where self[row].kind == .row {
      guard let count = countOfRow(row) else { continue }
      let isCounted = [row - 1, row + 1].contains { other in
        guard let other = countOfRow(other) else { return false }
        return other.name == count.name && abs(other.number - count.number) == 1
      }
      if isCounted { rows[row] = count.name }
    }
    return rows
  }

  /// The first cell of a row, parted before a number of up to three digits at its end; a longer one
  /// may be a year, or the number of something that is known by it.
  private func countOfRow(_ place: Int) -> (name: Substring, number: Int)? {
    guard indices.contains(place), self[place].kind == .row else { return nil }
    let cell = self[place].text.firstCell.trimmingEnd(while: \.isSpace)
    let name = cell.trimmingEnd(while: \.isDigit)
    let digits = cell[name.endIndex...]
    guard digits.count <= 3, let number = Int(Substring(digits)) else { return nil }
    return (Substring(name), number)
  }
}

extension String {
  /// What stands before the second border of a row, without the first.
  var firstCell: Substring.UTF8View { utf8.dropFirst().prefix { $0 != UInt8(ascii: "|") } }
}

extension Substring.UTF8View {
  fileprivate func trimmingEnd(while isLeft: (UInt8) -> Bool) -> Substring.UTF8View {
    guard let last = lastIndex(where: { !isLeft($0) }) else { return self[startIndex..<startIndex] }
    return self[...last]
  }
}
