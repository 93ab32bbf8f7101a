import Glibc

/// A file of the work tree that is prepared beside its destination, to be renamed onto it; or a
/// file that is to be removed.
struct Placement: Hashable {
  /// Relative to the root of the work tree, which may have moved when the journal is read.
  let path: String
  /// The id that the content now at the path has as a blob; `nil` if nothing is there. Any other
  /// content found there later is the user's and is left alone.
  let prior: ObjectID?
  var isRemoval = false
}

/// What an update is about to do, written down before it does any of it.
struct Journal: Hashable {
  let branch: ReferenceMove
  let tags: [ReferenceMove]
  let placements: [Placement]
}

extension Journal {
  private static let heading = "ecp-journal-3"

  /// The fields, each ended by NUL, since a path may hold any other byte.
  var encoded: [UInt8] {
    var fields = [Self.heading]
    for move in [branch] + tags {
      fields += ["move", move.name, move.old?.hex ?? "", move.new.hex]
    }
    for placement in placements {
      fields += [
        placement.isRemoval ? "remove" : "place", placement.path, placement.prior?.hex ?? "",
      ]
    }
    return fields.flatMap { Array($0.utf8) + [0] }
  }

  /// Reads what `encoded` wrote; `nil` for anything else.
  init?(_ bytes: [UInt8]) {
    var fields = bytes.split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }[...]
    guard fields.popFirst() == Self.heading, fields.popLast() == "" else { return nil }
    var moves: [ReferenceMove] = []
    var placements: [Placement] = []
    while let kind = fields.popFirst() {
      guard let place = fields.popFirst(), let old = fields.popFirst() else { return nil }
      if kind == "place" || kind == "remove" {
        placements.append(
          Placement(path: place, prior: ObjectID(hex: old), isRemoval: kind == "remove"))
      } else if let new = fields.popFirst().flatMap({ ObjectID(hex: $0) }) {
        moves.append(ReferenceMove(name: place, old: ObjectID(hex: old), new: new))
      } else {
        return nil
      }
    }
    guard let branch = moves.first else { return nil }
    self.init(branch: branch, tags: Array(moves.dropFirst()), placements: placements)
  }
}

extension Repository {
  /// The folder for what all work trees share: the lock and the ledgers.
  package var stateFolder: String { "\(commonFolder)/ecp" }

  /// The path at which a file of ecp's own is written before it is moved into place; free for
  /// whoever holds the write lock.
  private var preparedState: String { "\(stateFolder)/prepared" }

  /// The path of the journal: each work tree has its own, as it has its own index and HEAD.
  private var journalPath: String { "\(gitFolder)/ecp-journal" }

  /// Whether an update is running or was killed.
  package var hasJournal: Bool {
    get throws(GitError) { try File.status(journalPath) != nil }
  }

  /// The time at which the journal was written, in seconds since 1970.
  var journalTime: Int? {
    get throws(GitError) { try File.status(journalPath)?.modified }
  }

  func write(_ journal: Journal) throws(GitError) {
    try File.replace(journalPath, journal.encoded, by: preparedState)
  }

  /// Writes a file below the state folder that can be recreated if it is lost.
  package func keep(_ name: String, _ bytes: [UInt8]) throws(GitError) {
    let path = "\(stateFolder)/\(name)"
    try Folder.create(Folder.parent(of: path))
    try File.replace(path, bytes, by: preparedState, durably: false)
  }

  /// Writes such a file for a caller that does not hold the write lock; of several concurrent
  /// writers the last one wins.
  package func keepUnlocked(_ name: String, _ bytes: [UInt8]) throws(GitError) {
    let path = "\(stateFolder)/\(name)"
    let access = try sharedAccess()
    defer { _ = access }  // The mask holds until here.
    try Folder.create(Folder.parent(of: path))
    try File.replace(path, bytes, by: "\(path).\(getpid())", durably: false)
  }

  /// Removes what a killed process prepared and did not move into place.
  func discardPreparedState() throws(GitError) { try File.remove(preparedState) }

  func removeJournal() throws(GitError) { try File.remove(journalPath) }

  /// Reads the journal of a killed update; `nil` if there is none or it is not readable.
  func readJournal() throws(GitError) -> Journal? {
    guard let bytes = try File.readIfPresent(journalPath, limit: 64 << 20) else { return nil }
    return Journal(bytes)
  }
}
