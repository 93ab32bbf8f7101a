import CGit2

/// Why an operation on the repository failed.
package enum GitError: Error, Hashable {
  /// libgit2 refused: what was being done, its code and class, and its own message.
  case failed(operation: String, code: Int32, category: Int32, message: String)
  /// libgit2 cannot be opened; with the system's reason, which names the file.
  case noLibrary(String)
  /// No repository at the path or above it.
  case notFound(path: String)
  /// A repository, or a folder that was to become one, lacks a file or folder that each must have.
  case incomplete(path: String, missing: String)
  /// The repository belongs to another user and is not listed as safe.
  case foreignOwner(path: String)
  /// The repository needs a feature that is not supported: `objectformat = sha256`.
  case unsupported(path: String, feature: String)
  /// The index was written in a format that only git itself can read.
  case unreadableIndex(IndexFeature)
  /// The repository is a clone without its older history.
  case shallow(path: String)
  /// An object that a partial clone left out, and the remote that promised to supply it.
  case notFetched(object: String, remote: String)
  /// An object that other objects refer to is nowhere.
  case missing(object: String)
  /// The file of a reference names no object, as can happen after a crash; and the last id in its
  /// log.
  case damagedReference(name: String, path: String, last: ObjectID?)
  /// Objects could not be read, and libgit2 does not report which.
  case unsound(operation: String, message: String)
  /// An object is damaged; with the path of its file, if it has one of its own.
  case damaged(object: String, path: String?, Damage)
  /// A tag cannot be made, since one of the two names is a folder in the other's path.
  case tagInTheWay(String, of: String)
  /// A lock file was in the way for longer than a second.
  case locked(Lock)
  /// Another process of ecp was still writing when the wait ended.
  case busy
  /// The reference moved while the update was being prepared; nothing was changed.
  case moved(reference: String)
  /// The file in the work tree or the index holds changes that would be lost; nothing was changed.
  case uncommittedEdit(path: String)
  /// A folder, a link or a device where a plain file belongs, or no folder where one belongs.
  case notPlain(path: String)
  /// A file is larger than `limit` bytes.
  case tooLarge(path: String, limit: Int)
  /// A file could not be opened, read, written or renamed.
  case file(path: String, operation: String, errno: Int32)
}

/// A lock file that another process holds or left behind.
package struct Lock: Sendable, Hashable {
  package let path: String
  /// Seconds since it was created.
  package let age: Int64
  /// The user id of its owner.
  package let owner: UInt32
}

extension GitError {
  private static let separator: Character = "\u{1F}"

  /// Encodes an object's damage as a message that passes through libgit2.
  static func damageMessage(object: ObjectID, path: String, _ damage: Damage) -> String {
    [object.hex, path, damage.rawValue].joined(separator: String(separator))
  }

  /// Reads a libgit2 message about objects; `nil` if it is about something else. Calls that read
  /// several objects pass on the message of the failure under other codes.
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

  /// The error for a libgit2 call that reported success and returned nothing.
  static func nothingMade(_ operation: String) -> GitError {
    .failed(operation: operation, code: 0, category: 0, message: "nothing was given")
  }

  /// Whether libgit2 returned this code.
  func isCode(_ code: Int32) -> Bool {
    if case .failed(_, code, _, _) = self { true } else { false }
  }
}
