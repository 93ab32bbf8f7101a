/// Returns the candidates that `word` was most likely meant to be; several where they are equally
/// near.
///
/// A prefix of at least two letters matches its candidates outright. Otherwise one slip is allowed
/// for every three bytes, and always one.
func nearest(to word: String, among candidates: [String]) -> [String] {
  let completed = candidates.filter { word.count > 1 && $0.hasPrefix(word) }
  if !completed.isEmpty { return completed }
  let limit = max(1, word.utf8.count / 3)
  let distances = candidates.map { distance(Array(word.utf8), Array($0.utf8)) }
  guard let least = distances.min(), least <= limit else { return [] }
  return zip(candidates, distances).filter { $0.1 == least }.map(\.0)
}

/// Returns how many bytes must be inserted, left out, replaced or swapped with their neighbour to
/// turn one word into the other.
///
/// Source: Damerau, "A technique for computer detection and correction of spelling errors", 1964,
/// in the restricted form (optimal string alignment).
/// Cost: the product of the lengths.
private func distance(_ old: [UInt8], _ new: [UInt8]) -> Int {
  var beforeLast = [Int](repeating: 0, count: new.count + 1)
  var last = Array(0...new.count)
  for (row, letter) in old.enumerated() {
    var current = [row + 1]
    for (column, other) in new.enumerated() {
      var cost = min(
        last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == new[column - 1], old[row - 1] == other {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[new.count]
}
