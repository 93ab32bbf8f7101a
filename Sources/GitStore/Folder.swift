import Glibc

/// Operations on folders, given by path.
package enum Folder {
  /// The parent folder of a path.
  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The absolute path without links and dots as far as it exists; the rest is unchanged.
  package static func resolved(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else {
      let folder = parent(of: path)
      guard folder != path, folder != "." else { return path }
      let name = path.split(separator: "/").last ?? ""
      return folder == "/" ? "/\(name)" : "\(Self.resolved(folder))/\(name)"
    }
    defer { unsafe free(resolved) }
    return unsafe String(validatingCString: resolved) ?? path
  }

  /// Creates a folder and any missing parents.
  package static func create(_ path: String) throws(GitError) {
    if unsafe mkdir(path, 0o777) == 0 { return }
    switch errno {
    case EEXIST:
      guard try isFolder(path) else { throw .notPlain(path: path) }
    case ENOENT:
      try create(parent(of: path))
      try create(path)
    case let code:
      throw .file(path: path, operation: "create", errno: code)
    }
  }

  /// Whether a folder is at the path; a link to one counts only if `throughLink`.
  package static func isFolder(
    _ path: String, throughLink: Bool = true
  ) throws(GitError) -> Bool {
    guard throughLink else {
      return try File.status(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
    }
    var status = stat()
    guard unsafe stat(path, &status) != 0 else { return status.st_mode & S_IFMT == S_IFDIR }
    guard errno == ENOENT || errno == ENOTDIR else {
      throw .file(path: path, operation: "stat", errno: errno)
    }
    return false
  }

  /// The names in a folder, sorted, without `.` and `..`; empty if there is no folder.
  package static func names(_ path: String) throws(GitError) -> [String] {
    guard let folder = unsafe opendir(path) else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw .file(path: path, operation: "open", errno: errno)
    }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { bytes in
        unsafe String(cString: UnsafeRawPointer(bytes).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Syncs the entries of a folder to disk.
  static func sync(_ path: String) throws(GitError) {
    try Descriptor(path, O_RDONLY | O_DIRECTORY).sync()
  }
}
