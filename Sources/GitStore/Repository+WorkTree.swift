import CGit2
import Glibc

extension Repository {
  /// The largest file that is read from the work tree, in bytes.
  package static let largestFile = 64 << 20

  /// The content of the file at a path of the work tree; `nil` if there is none.
  ///
  /// Throws `.notPlain` if it, or a folder above it, is a link or a device.
  package func workTreeFile(_ path: String) throws(GitError) -> [UInt8]? {
    guard let workTree else { return nil }
    var folder = workTree
    for name in path.split(separator: "/").dropLast() {
      folder += "/\(name)"
      guard let status = try File.status(folder) else { return nil }
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .notPlain(path: folder) }
    }
    return try File.readIfPresent("\(workTree)/\(path)", limit: Self.largestFile)
  }

  /// Whether a file of the work tree holds a blob's content, either exactly or except for the line
  /// endings that git's filters undo; `nil` if there is no file.
  package func workTreeFile(_ path: String, holds blob: ObjectID?) throws(GitError) -> Bool? {
    guard let present = try workTreeFile(path) else { return nil }
    guard let blob else { return false }
    if id(ofBlob: present) == blob { return true }
    return try filteredID(of: path) == blob
  }

  /// Checks that an update could write a file of the work tree and the index without losing
  /// anything. Changes nothing, as another process may be about to do so.
  package func checkPlace(of file: TrackedFile) throws(GitError) {
    guard workTree != nil else { return }
    _ = try plan(file)
    try requireNothingStaged(file, in: Self.index(at: indexPath))
  }

  /// Plans what must be done for a file of the work tree; `nil` if its content is already there.
  /// Changes nothing.
  func plan(_ file: TrackedFile) throws(GitError) -> Placement? {
    guard workTree != nil else { return nil }
    let present = try workTreeFile(file.path)
    guard present != file.content else { return nil }
    let prior = present.map { id(ofBlob: $0) }
    if let prior, !file.mayReplace(prior) {
      guard try filteredID(of: file.path) == file.base else {
        throw .uncommittedEdit(path: file.path)
      }
    }
    return Placement(path: file.path, prior: prior, isRemoval: file.content == nil)
  }

  /// The hidden file beside a file of the work tree that is to be renamed onto it.
  func prepared(_ path: String) -> String? {
    guard let destination = destination(path) else { return nil }
    let folder = Folder.parent(of: destination)
    return "\(folder)/.\(destination.dropFirst(folder.count + 1)).ecp"
  }

  /// The absolute path of a file of the work tree.
  private func destination(_ path: String) -> String? { workTree.map { "\($0)/\(path)" } }

  /// Whether the prepared file still waits to be renamed, or the file to be removed is still there.
  func isPending(_ placement: Placement) throws(GitError) -> Bool {
    if placement.isRemoval { return try isAsItWas(placement) }
    guard let prepared = prepared(placement.path) else { return false }
    return try File.exists(prepared)
  }

  /// Removes the prepared file for a path.
  func discardPrepared(_ path: String) throws(GitError) {
    if let prepared = prepared(path) { try File.remove(prepared) }
  }

  /// Writes the file that will be renamed into place, with the permissions of the present one.
  func prepare(_ placement: Placement, _ content: [UInt8]) throws(GitError) {
    guard let destination = destination(placement.path), let prepared = prepared(placement.path)
    else { return }
    try asUser { () throws(GitError) in
      try Folder.create(Folder.parent(of: destination))
      let mode = try File.status(destination).map { $0.st_mode & 0o777 }
      try File.create(prepared, content, mode: mode ?? 0o666)
    }
  }

  /// Whether the file to be removed is still there with the content that it had, not one that the
  /// user wrote since.
  private func isAsItWas(_ placement: Placement) throws(GitError) -> Bool {
    guard let destination = destination(placement.path) else { return false }
    let present = try File.readIfPresent(destination, limit: Self.largestFile)
    return present.map { id(ofBlob: $0) } == placement.prior
  }

  /// Renames a prepared file into place, or removes the present one, unless the user has written
  /// there since.
  func place(_ placement: Placement) throws(GitError) {
    if placement.isRemoval {
      guard try isAsItWas(placement), let destination = destination(placement.path) else { return }
      return try File.remove(destination)
    }
    guard let destination = destination(placement.path), let prepared = prepared(placement.path),
      try File.status(prepared) != nil
    else { return }
    let present = try File.readIfPresent(destination, limit: Self.largestFile)
    guard present.map({ id(ofBlob: $0) }) == placement.prior else {
      try File.remove(prepared)
      throw .uncommittedEdit(path: destination)
    }
    try File.move(prepared, to: destination)
  }

  /// The blob's id after git's filters, which undo the line endings of `core.autocrlf`.
  private func filteredID(of path: String) throws(GitError) -> ObjectID {
    try handle.lend { (repository) throws(GitError) in
      var id = git_oid()
      try check(
        "read \(path)",
        unsafe git_repository_hashfile(&id, repository, path, GIT_OBJECT_BLOB, nil))
      return ObjectID(id)
    }
  }
}
