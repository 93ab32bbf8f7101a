import CGit2

/// A file in git's configuration syntax, parsed by libgit2.
package enum ConfigurationFile {
  package struct Entry: Sendable, Hashable {
    /// The section and name in lower case: `drafts.path`.
    package let key: String
    package let value: String
  }

  /// Reads the entries in file order, including those of included files.
  package static func entries(_ path: String) throws(GitError) -> [Entry] {
    try Library.start()
    let file = try Owned<ConfigurationHandle>("read settings") {
      unsafe git_config_open_ondisk($0, path)
    }
    return try file.lend { (configuration) throws(GitError) in
      try unsafe entries(of: configuration)
    }
  }

  private static func entries(of configuration: OpaquePointer) throws(GitError) -> [Entry] {
    var iterator: OpaquePointer?
    try check("read settings", unsafe git_config_iterator_new(&iterator, configuration))
    defer { unsafe git_config_iterator_free(iterator) }
    var entries: [Entry] = []
    var entry: UnsafeMutablePointer<git_config_entry>?
    while true {
      let status = unsafe git_config_next(&entry, iterator)
      guard status != GIT_ITEROVER.rawValue else { return entries }
      try check("read settings", status)
      guard let found = unsafe entry?.pointee, let name = unsafe found.name else { continue }
      // Git reads a key without `=` as true; libgit2 gives it no value.
      let value = unsafe found.value.map { unsafe String(cString: $0) } ?? "true"
      unsafe entries.append(Entry(key: String(cString: name), value: value))
    }
  }
}

extension Repository {
  /// The setting that git itself would see, from the repository, the user or the system.
  package func setting(_ key: String) throws(GitError) -> String? {
    try handle.lend { (repository) throws(GitError) in
      let settings = try Owned<ConfigurationHandle>("read git's settings") {
        unsafe git_repository_config_snapshot($0, repository)
      }
      return try settings.lend { (settings) throws(GitError) in
        var value: UnsafePointer<CChar>?
        let status = unsafe git_config_get_string(&value, settings, key)
        guard status != GIT_ENOTFOUND.rawValue else { return nil }
        try check("read git's settings", status)
        return unsafe value.map { unsafe String(cString: $0) }
      }
    }
  }
}
