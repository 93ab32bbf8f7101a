import CGit2
import Glibc

extension Repository {
  /// The content of a blob.
  package func blob(_ id: ObjectID) throws(GitError) -> [UInt8] {
    if let content = looseBlob(id) { return content }
    let object = try readingContent { () throws(GitError) in
      try database.lend { (database) throws(GitError) in
        var raw = id.raw
        return try Owned<StoredObjectHandle>("read the text") {
          unsafe git_odb_read($0, database, &raw)
        }
      }
    }
    return try object.lend { (object) throws(GitError) in
      guard unsafe git_odb_object_type(object) == GIT_OBJECT_BLOB else {
        throw .damaged(object: id.hex, path: nil, .notABlob)
      }
      return unsafe Array(
        UnsafeRawBufferPointer(
          start: git_odb_object_data(object), count: git_odb_object_size(object)))
    }
  }

  /// The content of a blob that is loose and intact; `nil` for any other, on which libgit2 reports.
  /// Spares the second hashing that libgit2 would do.
  private func looseBlob(_ id: ObjectID) -> [UInt8]? {
    do throws(LooseFault) {
      let object = try looseObjects.object(id)
      return object.kind == GIT_OBJECT_BLOB ? object.content : nil
    } catch {
      return nil
    }
  }

  /// Stores content as a blob. A blob that is already stored is read, which proves it intact, and
  /// synced, since git does not sync what it stores.
  package func write(blob content: [UInt8]) throws(GitError) -> ObjectID {
    let id = ObjectID(hashing: content, as: GIT_OBJECT_BLOB)
    guard try has(id) else { return try write(content, as: GIT_OBJECT_BLOB) }
    _ = try blob(id)
    try syncLooseObject(id)
    return id
  }

  private func syncLooseObject(_ id: ObjectID) throws(GitError) {
    let folder = "\(commonFolder)/objects/\(id.hex.prefix(2))"
    let path = "\(folder)/\(id.hex.dropFirst(2))"
    guard try File.isPlain(path) else { return }
    try Descriptor(path, O_RDONLY | O_NOFOLLOW).sync()
    try Folder.sync(folder)
  }

  /// The id of a blob with this content, stored or not.
  package func id(ofBlob content: [UInt8]) -> ObjectID {
    ObjectID(hashing: content, as: GIT_OBJECT_BLOB)
  }

  func write(_ content: [UInt8], as kind: git_object_t) throws(GitError) -> ObjectID {
    try store("store an object") { id in
      database.lend { unsafe git_odb_write(&id, $0, content, content.count, kind) }
    }
  }

  /// Stores an object and retries if that fails: `git gc` may remove an empty object folder just
  /// before libgit2 writes into it.
  func store(
    _ operation: String, _ step: (inout git_oid) -> Int32
  ) throws(GitError) -> ObjectID {
    var id = git_oid()
    for _ in 0..<3 {
      if step(&id) >= 0 { return ObjectID(id) }
      usleep(5000)
    }
    try check(operation, step(&id))
    return ObjectID(id)
  }

  private func has(_ id: ObjectID) throws(GitError) -> Bool {
    database.lend { database in
      var raw = id.raw
      return unsafe git_odb_exists(database, &raw) == 1
    }
  }
}
