import CGit2

/// An operation that git can be in the middle of.
package enum Operation: String, Sendable, Hashable, CaseIterable {
  case merge, revert
  case cherryPick = "cherry-pick"
  case rebase, bisect
  /// Applying patches that came by mail.
  case am
}

extension Repository {
  /// The operation that git is in the middle of, if any.
  package var operation: Operation? {
    let state = handle.lend { unsafe git_repository_state($0) }
    return switch git_repository_state_t(rawValue: UInt32(max(state, 0))) {
    case GIT_REPOSITORY_STATE_MERGE: .merge
    case GIT_REPOSITORY_STATE_REVERT, GIT_REPOSITORY_STATE_REVERT_SEQUENCE: .revert
    case GIT_REPOSITORY_STATE_CHERRYPICK, GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE: .cherryPick
    case GIT_REPOSITORY_STATE_BISECT: .bisect
    case GIT_REPOSITORY_STATE_REBASE, GIT_REPOSITORY_STATE_REBASE_INTERACTIVE,
      GIT_REPOSITORY_STATE_REBASE_MERGE:
      .rebase
    case GIT_REPOSITORY_STATE_APPLY_MAILBOX, GIT_REPOSITORY_STATE_APPLY_MAILBOX_OR_REBASE: .am
    default: nil
    }
  }

  /// The operation whose next commit is git's own to make, from what it merged, picked or reverted.
  /// `nil` while bisecting, and where a rebase stops so that the user may commit: at `edit`,
  /// `break` or a failed `exec`.
  package var operationToConclude: Operation? {
    get throws(GitError) {
      switch operation {
      case nil, .bisect: return nil
      case .rebase where try File.exists("\(gitFolder)/rebase-merge"):
        let isAtPick = try File.exists("\(gitFolder)/rebase-merge/stopped-sha")
        let isForEditing = try File.exists("\(gitFolder)/rebase-merge/amend")
        return isAtPick && !isForEditing ? .rebase : nil
      case let operation: return operation
      }
    }
  }
}
