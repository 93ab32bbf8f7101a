import CGit2
import Glibc

/// Reads loose objects from the object folders of a repository and trusts nothing in them.
///
/// libgit2 1.5.1 hangs on a truncated loose object (libgit2#7342) and writes out of bounds if the
/// header understates the size (libgit2#7177).
final class LooseObjects {
  /// The largest object that is read, in bytes; a text has 64 MiB at most.
  static let largest = 128 << 20

  /// The repository's own object folder, then its alternates.
  private let folders: [String]
  private let inflater = Inflater()

  init(folder: String) throws(GitError) {
    folders = try Self.withAlternates(folder, depth: 0)
  }

  /// Returns an object that is complete and hashes to its name.
  func object(_ id: ObjectID) throws(LooseFault) -> LooseObject {
    let hex = id.hex
    for folder in folders {
      let path = "\(folder)/\(hex.prefix(2))/\(hex.dropFirst(2))"
      guard let packed = try bytes(path) else { continue }
      return try object(id, packed: packed, path: path)
    }
    throw .absent
  }

  /// Finds the one loose object whose name begins with these digits, at least two.
  func completed(_ prefix: String) throws(LooseFault) -> ObjectID {
    var found: Set<ObjectID> = []
    for folder in folders {
      for name in try names("\(folder)/\(prefix.prefix(2))")
      where name.hasPrefix(prefix.dropFirst(2)) {
        if let id = ObjectID(hex: prefix.prefix(2) + name) { found.insert(id) }
      }
    }
    guard let id = found.first else { throw .absent }
    guard found.count == 1 else { throw .ambiguous }
    return id
  }

  private func names(_ folder: String) throws(LooseFault) -> [String] {
    do {
      return try Folder.names(folder)
    } catch {
      throw .damaged(path: folder, .unreadable)
    }
  }

  private func bytes(_ path: String) throws(LooseFault) -> [UInt8]? {
    do {
      return try File.read(path, limit: Self.largest)
    } catch .file(_, _, let code) where code == ENOENT || code == ENOTDIR {
      return nil
    } catch .tooLarge {
      throw .damaged(path: path, .tooLarge)
    } catch {
      throw .damaged(path: path, .unreadable)
    }
  }

  private func object(
    _ id: ObjectID, packed: [UInt8], path: String
  ) throws(LooseFault) -> LooseObject {
    let object: LooseObject
    do {
      object = try inflater.object(packed, limit: Self.largest)
    } catch {
      throw .damaged(path: path, error)
    }
    guard ObjectID(hashing: object.content, as: object.kind) == id else {
      throw .damaged(path: path, .wrongHash)
    }
    return object
  }

  /// Returns the folder and its alternates. git follows alternates of alternates five levels deep.
  private static func withAlternates(_ folder: String, depth: Int) throws(GitError) -> [String] {
    let list = "\(folder)/info/alternates"
    guard depth < 5, let bytes = try File.readIfPresent(list, limit: 1 << 16) else {
      return [folder]
    }
    var folders = [folder]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where !line.hasPrefix("#") {
      let path = line.hasPrefix("/") ? String(line) : "\(folder)/\(line)"
      folders += try withAlternates(path, depth: depth + 1)
    }
    return folders
  }
}
