import CGit2

extension ObjectID {
  /// Computes the id that this content has, or would have, as an object.
  init(hashing content: [UInt8], as kind: git_object_t) {
    var id = git_oid()
    let status = unsafe git_odb_hash(&id, content, content.count, kind)
    precondition(status == 0, "libgit2 cannot hash")
    self.init(id)
  }
}
