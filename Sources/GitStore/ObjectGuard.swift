import CGit2

/// Guards libgit2's own readers, so that no loose object is read unchecked.
///
/// A backend of libgit2's object database: it answers for loose objects that are intact and refuses
/// damaged ones. Packs are searched before it, as in git.
@safe private struct GuardBackend {
  /// The first member, since libgit2 knows the backend by this address.
  var base: git_odb_backend
  let objects: Unmanaged<LooseObjects>
}

/// Higher than libgit2's priority for loose objects (1) and equal to that of its pack backend (2),
/// which comes first because it was added first. Ahead of the packs, this backend would look for a
/// missing file for each packed object.
private let placeAfterPacks: Int32 = 2

/// Makes an object database read loose objects through `objects`.
func guardObjects(
  of database: borrowing Owned<DatabaseHandle>, _ objects: LooseObjects
) throws(GitError) {
  let backend = UnsafeMutablePointer<GuardBackend>.allocate(capacity: 1)
  unsafe backend.initialize(
    to: GuardBackend(base: git_odb_backend(), objects: .passRetained(objects)))
  let base = unsafe UnsafeMutableRawPointer(backend).assumingMemoryBound(to: git_odb_backend.self)
  try check(
    "guard the objects", unsafe git_odb_init_backend(base, UInt32(GIT_ODB_BACKEND_VERSION)))
  unsafe base.pointee.read = readObject
  unsafe base.pointee.read_header = readHeader
  unsafe base.pointee.read_prefix = readPrefix
  unsafe base.pointee.free = freeBackend
  try database.lend { (pointer) throws(GitError) in
    _ = try check("guard the objects", unsafe git_odb_add_backend(pointer, base, placeAfterPacks))
  }
}

private func readObject(
  content: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, size: UnsafeMutablePointer<Int>?,
  kind: UnsafeMutablePointer<git_object_t>?, backend: UnsafeMutablePointer<git_odb_backend>?,
  id: UnsafePointer<git_oid>?
) -> Int32 {
  guard let backend = unsafe backend, let id = unsafe id else { return GIT_ERROR.rawValue }
  return unsafe answer(backend, ObjectID(id)) { object in
    guard let room = unsafe git_odb_backend_data_alloc(backend, object.content.count + 1) else {
      return GIT_ERROR.rawValue
    }
    unsafe room.copyMemory(from: object.content, byteCount: object.content.count)
    unsafe room.storeBytes(of: 0, toByteOffset: object.content.count, as: UInt8.self)
    unsafe content?.pointee = room
    unsafe size?.pointee = object.content.count
    unsafe kind?.pointee = object.kind
    return 0
  }
}

private func readHeader(
  size: UnsafeMutablePointer<Int>?, kind: UnsafeMutablePointer<git_object_t>?,
  backend: UnsafeMutablePointer<git_odb_backend>?, id: UnsafePointer<git_oid>?
) -> Int32 {
  guard let backend = unsafe backend, let id = unsafe id else { return GIT_ERROR.rawValue }
  return unsafe answer(backend, ObjectID(id)) { object in
    unsafe size?.pointee = object.content.count
    unsafe kind?.pointee = object.kind
    return 0
  }
}

private func readPrefix(
  found: UnsafeMutablePointer<git_oid>?, content: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
  size: UnsafeMutablePointer<Int>?, kind: UnsafeMutablePointer<git_object_t>?,
  backend: UnsafeMutablePointer<git_odb_backend>?, prefix: UnsafePointer<git_oid>?, length: Int
) -> Int32 {
  guard let backend = unsafe backend, let prefix = unsafe prefix else { return GIT_ERROR.rawValue }
  do throws(LooseFault) {
    let digits = unsafe String(ObjectID(prefix).hex.prefix(length))
    let id = try unsafe objects(of: backend).completed(digits)
    var raw = id.raw
    unsafe found?.pointee = raw
    return unsafe readObject(content: content, size: size, kind: kind, backend: backend, id: &raw)
  } catch {
    return status(of: error, ObjectID(git_oid()))
  }
}

private func freeBackend(_ backend: UnsafeMutablePointer<git_odb_backend>?) {
  guard let backend = unsafe backend else { return }
  let whole = unsafe UnsafeMutableRawPointer(backend).assumingMemoryBound(to: GuardBackend.self)
  unsafe whole.pointee.objects.release()
  unsafe whole.deallocate()
}

private func objects(of backend: UnsafeMutablePointer<git_odb_backend>) -> LooseObjects {
  unsafe UnsafeMutableRawPointer(backend).assumingMemoryBound(to: GuardBackend.self)
    .pointee.objects.takeUnretainedValue()
}

private func answer(
  _ backend: UnsafeMutablePointer<git_odb_backend>, _ id: ObjectID,
  _ give: (LooseObject) -> Int32
) -> Int32 {
  do throws(LooseFault) {
    return try unsafe give(objects(of: backend).object(id))
  } catch {
    return status(of: error, id)
  }
}

private func status(of fault: LooseFault, _ id: ObjectID) -> Int32 {
  switch fault {
  case .absent: return GIT_ENOTFOUND.rawValue
  case .ambiguous: return GIT_EAMBIGUOUS.rawValue
  case .damaged(let path, let damage):
    let message = GitError.damageMessage(object: id, path: path, damage)
    unsafe git_error_set_str(Int32(GIT_ERROR_ODB.rawValue), message)
    return GIT_EUSER.rawValue
  }
}
