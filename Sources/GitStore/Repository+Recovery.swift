import Glibc

extension Repository {
  /// Finishes what a killed process left: forwards if its branch had moved, back if it had not.
  /// Only the holder of the write lock may call this, so that process is dead.
  func recover() throws(GitError) {
    try discardPreparedState()
    guard let journal = try readJournal() else {
      try removeJournal()
      return try releaseIndex(replacing: false)
    }
    for move in [journal.branch] + journal.tags { try removeStaleLock(of: move) }
    guard try hasHappened(journal.branch) else { return try undo(journal) }
    // A tag that still cannot be made, since another reference has its name, is given up.
    _ = finish(journal)
    if try isPlaced(journal) { try removeJournal() }
  }

  private func isPlaced(_ journal: Journal) throws(GitError) -> Bool {
    for placement in journal.placements where try isPending(placement) { return false }
    return true
  }

  private func hasHappened(_ move: ReferenceMove) throws(GitError) -> Bool {
    guard let tip = try commit(named: move.name) else { return false }
    return try isAncestor(move.new, of: tip)
  }

  /// Removes the lock of a reference if the dead process left it: it holds the id that only that
  /// process wrote, or as much of it as had been written.
  private func removeStaleLock(of move: ReferenceMove) throws(GitError) {
    let path = lockPath(of: move.name)
    guard let found = try File.readIfPresent(path, limit: 64),
      "\(move.new.hex)\n".utf8.starts(with: found)
    else { return }
    if found.isEmpty, try !isLeftEmpty(path) { return }
    try File.remove(path)
  }

  /// Whether an empty lock was made around the time of the journal's update, which takes a second
  /// or so, and stays unchanged for 200 ms.
  private func isLeftEmpty(_ path: String) throws(GitError) -> Bool {
    guard let begun = try journalTime, let first = try File.status(path) else { return false }
    guard (0...10).contains(first.modified - begun) else { return false }
    usleep(200_000)
    guard let second = try File.status(path) else { return false }
    return second.st_ino == first.st_ino && second.st_size == 0
  }

  /// The file that locks a reference.
  func lockPath(of reference: String) -> String { "\(path(of: reference)).lock" }

  /// The file of a loose reference; `HEAD` belongs to one work tree, all others to the repository.
  func path(of reference: String) -> String {
    "\(reference == "HEAD" ? gitFolder : commonFolder)/\(reference)"
  }
}
