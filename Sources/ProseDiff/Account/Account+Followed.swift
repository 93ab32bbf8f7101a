import Prose
import Workers

extension Account {
  /// Returns the references that follow the renumbering in rewordings that do more, and the running
  /// numbers of rows, by the first new clause of each.
  func followed(_ changes: [Change], _ workers: Workers) -> [Int: FollowedReferences] {
    guard updated.mayFollow || !context.runningNumbers.isEmpty else { return [:] }
    let found = workers.runs(changes.indices, atLeast: Self.shortestRun) { run in
      run.compactMap { place -> (Int, FollowedReferences)? in
        let change = changes[place]
        guard !change.edits.isEmpty, !change.onlyNumbersAnew, let new = change.new.first else {
          return nil
        }
        return followed(change).map { (new, $0) }
      }
    }
    return Dictionary(uniqueKeysWithValues: found.joined())
  }

  /// Returns those of one change; nil where there are none.
  private func followed(_ change: Change) -> FollowedReferences? {
    let followed = updated.followed(context.passages(change.old, change.new))
    let counts = change.old.first.flatMap { context.runningNumbers.changed($0, change.new[0]) }
    guard let counts else { return followed }
    return FollowedReferences(
      old: [counts.old] + (followed?.old ?? []), new: [counts.new] + (followed?.new ?? []))
  }
}
