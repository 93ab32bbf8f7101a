import CGit2

extension Repository {
  /// The content of a blob.
  package func blob(_ id: ObjectID) throws(GitError) -> [UInt8] {
    let object = try database.lend { (database) throws(GitError) in
      var raw = id.raw
      return try Owned<StoredObjectHandle>("read the text") {
        unsafe git_odb_read($0, database, &raw)
      }
    }
    return try object.lend { (object) throws(GitError) in
      guard unsafe git_odb_object_type(object) == GIT_OBJECT_BLOB else {
        throw .damaged(object: id.hex, path: "", reason: "notABlob")
      }
      return unsafe Array(
        UnsafeRawBufferPointer(
          start: git_odb_object_data(object), count: git_odb_object_size(object)))
    }
  }

  /// Stores content as a blob. What is stored already is read, and thereby proved whole.
  package func write(blob content: [UInt8]) throws(GitError) -> ObjectID {
    let id = ObjectID(hashing: content, as: GIT_OBJECT_BLOB)
    guard try has(id) else { return try write(content, as: GIT_OBJECT_BLOB) }
    _ = try blob(id)
    return id
  }

  /// The name that a blob of this content has, stored or not.
  package func id(ofBlob content: [UInt8]) -> ObjectID {
    ObjectID(hashing: content, as: GIT_OBJECT_BLOB)
  }

  func write(_ content: [UInt8], as kind: git_object_t) throws(GitError) -> ObjectID {
    try database.lend { (database) throws(GitError) in
      var id = git_oid()
      try check(
        "store an object", unsafe git_odb_write(&id, database, content, content.count, kind))
      return ObjectID(id)
    }
  }

  private func has(_ id: ObjectID) throws(GitError) -> Bool {
    database.lend { database in
      var raw = id.raw
      return unsafe git_odb_exists(database, &raw) == 1
    }
  }
}
