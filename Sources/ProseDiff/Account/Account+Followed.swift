import Prose
import Workers

extension Account {
  /// Returns the references that follow the renumbering in rewordings that do more, by the first
  /// new clause of each.
  func followed(_ changes: [Change], _ workers: Workers) -> [Int: FollowedReferences] {
    guard updated.mayFollow else { return [:] }
    let found = workers.runs(changes.indices, atLeast: Self.shortestRun) { run in
      run.compactMap { place -> (Int, FollowedReferences)? in
        let change = changes[place]
        guard !change.edits.isEmpty, !change.onlyNumbersAnew, let new = change.new.first,
          let followed = updated.followed(context.passages(change.old, change.new))
        else { return nil }
        return (new, followed)
      }
    }
    return Dictionary(uniqueKeysWithValues: found.joined())
  }
}
