import CGit2

/// A feature of git's index that libgit2 1.5.1 cannot read.
package enum IndexFeature: Sendable, Hashable, CaseIterable {
  case split, sparse

  /// The extension in the index file that declares it.
  fileprivate var signature: String {
    switch self {
    case .split: "link"
    case .sparse: "sdir"
    }
  }
}

/// What the index records of files besides their content.
package struct IndexMarks: Sendable, Hashable {
  /// Files that a sparse checkout left out of the work tree.
  package fileprivate(set) var skipped: Set<String> = []
  /// Files that a merge or the like left in conflict.
  package fileprivate(set) var conflicted: Set<String> = []
}

extension Repository {
  /// The index's marks on these paths.
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

  /// Opens an index. Throws `.unreadableIndex` if only git itself can read it.
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
