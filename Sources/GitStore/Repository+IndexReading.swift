import CGit2

/// What git may do to an index and libgit2 1.5.1 cannot read.
package enum IndexFeature: Sendable, Hashable, CaseIterable {
  case split, sparse

  /// The extension of the index's file that tells of it.
  fileprivate var signature: String {
    switch self {
    case .split: "link"
    case .sparse: "sdir"
    }
  }
}

extension Repository {
  /// Those of the paths that git was told to leave out of the work tree, by a sparse checkout.
  package func skipped(_ paths: [String]) throws(GitError) -> Set<String> {
    guard !paths.isEmpty else { return [] }
    return try Self.index(at: indexPath).lend { index in
      Set(
        paths.filter { path in
          guard let entry = unsafe git_index_get_bypath(index, path, 0) else { return false }
          let flags = unsafe UInt32(entry.pointee.flags_extended)
          return flags & GIT_INDEX_ENTRY_SKIP_WORKTREE.rawValue != 0
        })
    }
  }

  /// Opens an index. Throws `.unreadableIndex` for one that only git itself can read.
  static func index(at path: String) throws(GitError) -> Owned<IndexHandle> {
    do {
      return try Owned("read the index") { unsafe git_index_open($0, path) }
    } catch .failed(let operation, let code, let category, let message) {
      for feature in IndexFeature.allCases where message.contains("'\(feature.signature)'") {
        throw .unreadableIndex(feature)
      }
      throw .failed(operation: operation, code: code, category: category, message: message)
    }
  }
}
