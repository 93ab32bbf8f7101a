import CGit2

/// What the repository answered when something failed.
package enum GitError: Error, Hashable {
  /// libgit2 refused: its code and class, what was being done, and its own words.
  case failed(operation: String, code: Int32, category: Int32, message: String)
  /// libgit2 cannot be opened; the system's reason, which names its file.
  case noLibrary(String)
  /// No repository at the path or above it.
  case notFound(path: String)
  /// What was a repository, or was to become one, lacks a file or folder that each must have.
  case incomplete(path: String, missing: String)
  /// The repository belongs to another user and is not listed as safe.
  case foreignOwner(path: String)
  /// The repository needs a feature that cannot be served: `objectformat = sha256`.
  case unsupported(path: String, feature: String)
  /// The index was written in a form that only git itself can read.
  case unreadableIndex(IndexFeature)
  /// A clone without its older history.
  case shallow(path: String)
  /// An object that a partial clone left out, and the remote that has promised to give it.
  case notFetched(object: String, remote: String)
  /// An object that others speak of is nowhere.
  case missing(object: String)
  /// The file of a reference names nothing, as a crash can leave it; where its log ends.
  case damagedReference(name: String, path: String, last: ObjectID?)
  /// Objects could not be read, and libgit2 does not say which.
  case unsound(operation: String, message: String)
  /// An object is not what it must be; its file, where it has one of its own.
  case damaged(object: String, path: String?, Damage)
  /// A tag cannot be made, since another one has a part of its name or begins with it.
  case tagInTheWay(String, of: String)
  /// A lock file stood in the way for longer than a second.
  case locked(Lock)
  /// Another process of ecp has been writing for as long as was waited.
  case busy
  /// The reference moved while the update was prepared; nothing was changed.
  case moved(reference: String)
  /// The work tree's file or the index holds changes that would be lost; nothing was changed.
  case uncommittedEdit(path: String)
  /// A folder, a link or a device where a plain file, or no plain folder where a folder belongs.
  case notPlain(path: String)
  /// A file is larger than the given bytes.
  case tooLarge(path: String, limit: Int)
  /// A file could not be opened, read, written or renamed.
  case file(path: String, operation: String, errno: Int32)
}

/// A lock file that another process holds or left behind.
package struct Lock: Sendable, Hashable {
  package let path: String
  /// Seconds since it was made.
  package let age: Int64
  /// The user id of its owner.
  package let owner: UInt32
}

extension GitError {
  private static let separator: Character = "\u{1F}"

  /// The damage of an object as the text that passes through libgit2.
  static func damageMessage(object: ObjectID, path: String, _ damage: Damage) -> String {
    [object.hex, path, damage.rawValue].joined(separator: String(separator))
  }

  /// What libgit2's words say of objects; `nil` where they are about something else. The calls that
  /// read several objects hand on the words of what failed, under other codes.
  init?(ofObjects operation: String, _ category: Int32, _ message: String) {
    if let damage = GitError(damage: message) {
      self = damage
    } else if category == GIT_ERROR_ODB.rawValue, let id = Self.missingObject(message) {
      self = .missing(object: id)
    } else if [GIT_ERROR_ODB, GIT_ERROR_ZLIB].contains(where: { $0.rawValue == category }) {
      self = .unsound(operation: operation, message: message)
    } else {
      return nil
    }
  }

  /// The id in `object not found - no match for id (…)`.
  private static func missingObject(_ message: String) -> String? {
    guard message.hasPrefix("object not found") else { return nil }
    return message.split { !$0.isHexDigit }.first { $0.utf8.count == 40 }.map(String.init)
  }

  private init?(damage message: String) {
    let parts = message.split(separator: Self.separator, omittingEmptySubsequences: false)
    guard parts.count == 3, let damage = Damage(rawValue: String(parts[2])) else { return nil }
    self = .damaged(object: String(parts[0]), path: String(parts[1]), damage)
  }

  /// libgit2 reported success and gave nothing.
  static func nothingMade(_ operation: String) -> GitError {
    .failed(operation: operation, code: 0, category: 0, message: "nothing was given")
  }

  /// Whether libgit2 answered with this code.
  func isCode(_ code: Int32) -> Bool {
    if case .failed(_, code, _, _) = self { true } else { false }
  }
}
