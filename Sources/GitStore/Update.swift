/// The move of a reference from what it must be to what it shall be.
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
  /// Nil for a file that the commit takes away.
  package let content: [UInt8]?
  /// What HEAD holds there before the update.
  package let base: ObjectID?
  /// What may stand in the work tree although HEAD does not hold it: what is being committed.
  package let received: ObjectID?
  /// What else may be replaced there, since nothing is lost of it: what is stored elsewhere.
  package var stored: Set<ObjectID> = []

  package init(path: String, content: [UInt8]?, base: ObjectID?, received: ObjectID?) {
    self.path = path
    self.content = content
    self.base = base
    self.received = received
  }

  /// Whether content of this name may be replaced.
  func mayReplace(_ content: ObjectID) -> Bool {
    content == base || content == received || stored.contains(content)
  }
}

/// All that one operation changes. The objects are stored; the one move of `branch`, which may be a
/// reference to notes as well, makes them count; work tree, index and tags follow from it.
package struct Update: Sendable, Hashable {
  package let branch: ReferenceMove
  package let tags: [ReferenceMove]
  package let files: [TrackedFile]
  /// Who moves the references, and the words for the reference log.
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
  /// Carries out an update: wholly, or not at all, also when the process is killed in between, for
  /// then the next `lockForWriting` ends what the journal tells of.
  ///
  /// Returns what could not be done after the branch moved. Throws `.moved` when the branch is not
  /// where it must be, `.uncommittedEdit` when the user's work would be lost.
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
      // A checkout may have come first; the lock of the index holds up the next.
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

  /// Moves files into place and makes the tags, as far as that has not been done. What fails is for
  /// the next run, as long as the journal stands.
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

  /// After a failure, goes back; or on, for a reference can have moved and its report have failed.
  /// What cannot be done now is for the next run, as long as the journal stands.
  private func retreat(_ journal: Journal) throws(GitError) {
    let hasMoved = try commit(named: journal.branch.name) == journal.branch.new
    do throws(GitError) {
      if hasMoved { _ = finish(journal) } else { try undo(journal) }
    } catch {}
  }

  /// Removes all that was prepared.
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
      // What a process left there whose journal is gone is ours by its name, and under the lock.
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
