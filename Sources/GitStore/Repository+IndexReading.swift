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

/// What the index says of files beside their content.
package struct IndexMarks: Sendable, Hashable {
  /// Left out of the work tree, by a sparse checkout.
  package fileprivate(set) var skipped: Set<String> = []
  /// Left in conflict, by a merge or the like.
  package fileprivate(set) var conflicted: Set<String> = []
}

extension Repository {
  /// What the index says of those of the paths that it marks.
  package func indexMarks(of paths: [String]) throws(GitError) -> IndexMarks {
    var marks = IndexMarks()
    guard !paths.isEmpty else { return marks }
    try Self.index(at: indexPath).lend { index in
      for path in paths {
        if let entry = unsafe git_index_get_bypath(index, path, 0) {
          let flags = unsafe UInt32(entry.pointee.flags_extended)
          if flags & GIT_INDEX_ENTRY_SKIP_WORKTREE.rawValue != 0 { marks.skipped.insert(path) }
        } else if (1...3).contains(where: { unsafe git_index_get_bypath(index, path, $0) != nil }) {
          marks.conflicted.insert(path)
        }
      }
    }
    return marks
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
