/// A compare-and-swap of a reference.
package struct ReferenceMove: Sendable, Hashable {
  /// The full name: `refs/heads/main`.
  package let name: String
  /// `nil`: the reference must not exist.
  package let old: ObjectID?
  package let new: ObjectID

  package init(name: String, old: ObjectID?, new: ObjectID) {
    self.name = name
    self.old = old
    self.new = new
  }
}

/// A file of the work tree that follows a commit.
package struct TrackedFile: Sendable, Hashable {
  /// Relative to the root of the work tree.
  package let path: String
  /// `nil` for a file that the commit removes.
  package let content: [UInt8]?
  /// The blob that HEAD holds there before the update.
  package let base: ObjectID?
  /// The blob being committed, which the work tree may hold although HEAD does not.
  package let received: ObjectID?
  /// Other blobs that may be replaced there because they are stored elsewhere.
  package var stored: Set<ObjectID> = []

  package init(path: String, content: [UInt8]?, base: ObjectID?, received: ObjectID?) {
    self.path = path
    self.content = content
    self.base = base
    self.received = received
  }

  /// Whether content with this id may be replaced.
  func mayReplace(_ content: ObjectID) -> Bool {
    content == base || content == received || stored.contains(content)
  }
}

/// Everything that one operation changes. The objects are stored already; moving `branch`, which
/// may also be a reference to notes, puts them into effect; work tree, index and tags follow from
/// it.
package struct Update: Sendable, Hashable {
  package let branch: ReferenceMove
  package let tags: [ReferenceMove]
  package let files: [TrackedFile]
  /// Who moves the references; `message` is for the reference log.
  package let identity: Signature
  package let message: String

  package init(
    branch: ReferenceMove, tags: [ReferenceMove], files: [TrackedFile],
    log: (identity: Signature, message: String)
  ) {
    self.branch = branch
    self.tags = tags
    self.files = files
    (identity, message) = log
  }
}

extension Repository {
  /// Carries out an update completely or not at all, even if the process is killed in between: the
  /// next `lockForWriting` then finishes what the journal records.
  ///
  /// Returns the errors of steps that failed after the branch had moved. Throws `.moved` if the
  /// branch is not at its old commit, `.uncommittedEdit` if the user's work would be lost.
  package func apply(
    _ update: Update, under lock: borrowing WriteLock
  ) throws(GitError) -> [GitError] {
    try uninterrupted { () throws(GitError) in try carryOut(update) }
  }

  private func carryOut(_ update: Update) throws(GitError) -> [GitError] {
    try setLogIdentity(update.identity)
    let journal = try plan(update)
    try write(journal)
    do throws(GitError) {
      try prepare(update, journal)
      // A checkout may have come first; the index's lock holds up the next one.
      if !update.files.isEmpty, try head().reference != update.branch.name {
        throw .moved(reference: "HEAD")
      }
      try move(update.branch, message: update.message)
    } catch {
      try retreat(journal)
      throw error
    }
    let failures = finish(journal)
    if failures.isEmpty { try removeJournal() }
    return failures
  }

  /// Moves files into place and makes the tags, as far as that has not been done. What fails is
  /// left to the next run, as long as the journal exists.
  func finish(_ journal: Journal) -> [GitError] {
    var failures: [GitError] = []
    for placement in journal.placements {
      attempt(&failures) { () throws(GitError) in try self.place(placement) }
    }
    attempt(&failures) { () throws(GitError) in try self.releaseIndex(replacing: true) }
    for tag in journal.tags {
      attempt(&failures) { () throws(GitError) in try self.make(tag: tag) }
    }
    return failures
  }

  /// Undoes a failed update, or finishes it if its reference moved although an error was reported.
  /// What cannot be done now is left to the next run, as long as the journal exists.
  private func retreat(_ journal: Journal) throws(GitError) {
    let hasMoved = try commit(named: journal.branch.name) == journal.branch.new
    do throws(GitError) {
      if hasMoved { _ = finish(journal) } else { try undo(journal) }
    } catch {}
  }

  /// Removes everything that was prepared.
  func undo(_ journal: Journal) throws(GitError) {
    for placement in journal.placements { try discardPrepared(placement.path) }
    try releaseIndex(replacing: false)
    try removeJournal()
  }

  private func attempt(
    _ failures: inout [GitError], _ step: () throws(GitError) -> Void
  ) {
    do throws(GitError) { try step() } catch { failures.append(error) }
  }

  private func plan(_ update: Update) throws(GitError) -> Journal {
    var placements: [Placement] = []
    for file in update.files {
      // A file of this name left by a process whose journal is gone is ours, and we hold the lock.
      try discardPrepared(file.path)
      if let placement = try plan(file) { placements.append(placement) }
    }
    return Journal(branch: update.branch, tags: update.tags, placements: placements)
  }

  private func prepare(_ update: Update, _ journal: Journal) throws(GitError) {
    guard workTree != nil, !update.files.isEmpty else { return }
    for placement in journal.placements {
      for file in update.files where file.path == placement.path {
        if let content = file.content { try prepare(placement, content) }
      }
    }
    try prepareIndex(update.files)
  }
}
