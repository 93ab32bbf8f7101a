import ProseDiff

/// Which notes of the old document became which of the new one, by index.
struct NotePairs {
  private var oldOfNew: [Int: Int] = [:]
  private var newOfOld: [Int: Int] = [:]

  init(_ comparison: Comparison, _ old: Script, _ new: Script) {
    var (olds, news): ([Int: Int], [Int: Int]) = ([:], [:])
    for (place, note) in old.notes.enumerated() { olds[note.clauses[0]] = place }
    for (place, note) in new.notes.enumerated() { news[note.clauses[0]] = place }
    for change in comparison.changes {
      guard let from = change.old.first.flatMap({ olds[$0] }),
        let to = change.new.first.flatMap({ news[$0] })
      else { continue }
      (oldOfNew[to], newOfOld[from]) = (from, to)
    }
  }

  func old(of new: Int) -> Int? { oldOfNew[new] }
  func new(of old: Int) -> Int? { newOfOld[old] }
}
