import GitStore

/// The two parts that git knows people by in.
private enum Role: String {
  case author = "GIT_AUTHOR"
  case committer = "GIT_COMMITTER"
}

extension DraftStore {
  /// Who writes the draft: `GIT_AUTHOR_*` over `[author]` over git's `user.*`; libgit2 itself
  /// ignores the environment.
  func author(date: DraftDate?) throws(DraftError) -> Signature {
    if let date { return try signature(.author, time: date.noon) }
    return try signature(.author, time: time(.author))
  }

  /// Who stores it; its time is that of storing, whatever the date of the draft.
  func committer() throws(DraftError) -> Signature {
    try signature(.committer, time: time(.committer))
  }

  private func signature(_ role: Role, time: Timestamp) throws(DraftError) -> Signature {
    Signature(
      name: try part("NAME", role, configuration.authorName, "user.name"),
      email: try part("EMAIL", role, configuration.authorEmail, "user.email"), time: time)
  }

  private func part(
    _ suffix: String, _ role: Role, _ configured: String?, _ key: String
  ) throws(DraftError) -> String {
    var found = environment.variables["\(role.rawValue)_\(suffix)"] ?? configured
    if found == nil {
      found = try git { () throws(GitError) in try repository.setting(key) }
    }
    found = found ?? environment.variables["\(Role.author.rawValue)_\(suffix)"]
    guard let found, !found.isBlank else { throw .noIdentity(missing: key) }
    guard !found.contains(where: { "<>\n\0".contains($0) }) else { throw .value(field: key, found) }
    return found
  }

  private func time(_ role: Role) throws(DraftError) -> Timestamp {
    let name = "\(role.rawValue)_DATE"
    guard let text = environment.variables[name], !text.isEmpty else { return environment.now() }
    guard let time = GitDate.parsed(text) else { throw .value(field: name, text) }
    return time
  }
}
