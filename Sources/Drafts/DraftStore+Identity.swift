package import GitStore

/// The two roles in which git records people.
private enum Role: String {
  case author = "GIT_AUTHOR"
  case committer = "GIT_COMMITTER"
}

extension DraftStore {
  /// Who wrote the draft: `GIT_AUTHOR_*` over `[author]` over git's `user.*`; libgit2 itself
  /// ignores the environment.
  package func author(date: DraftDate?) throws(DraftError) -> Signature {
    if let date { return try signature(.author, time: date.noon) }
    return try signature(.author, time: time(.author))
  }

  /// Who stores it, and when; that time does not depend on the draft's date.
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
    let variable = "\(role.rawValue)_\(suffix)"
    let fallback = "\(Role.author.rawValue)_\(suffix)"
    if let value = environment.variables[variable] { return try checked(value, from: variable) }
    if let configured { return try checked(configured, from: "author.\(suffix.lowercased())") }
    if let value = try git({ () throws(GitError) in try repository.setting(key) }) {
      return try checked(value, from: key)
    }
    if let value = environment.variables[fallback] { return try checked(value, from: fallback) }
    throw .noIdentity(missing: key)
  }

  /// Refuses what git would clean up: brackets and line breaks, and values made up only of the
  /// characters that git trims from both ends.
  /// Source: `strbuf_addstr_without_crud` in git's ident.c.
  private func checked(_ value: String, from source: String) throws(DraftError) -> String {
    guard !value.unicodeScalars.contains(where: { "<>\n\0".unicodeScalars.contains($0) }),
      !value.unicodeScalars.allSatisfy({ $0.value <= 32 || ".,:;\"\\'".unicodeScalars.contains($0) }
      )
    else { throw .identity(source: source, value) }
    return value
  }

  private func time(_ role: Role) throws(DraftError) -> Timestamp {
    let name = "\(role.rawValue)_DATE"
    guard let text = environment.variables[name], !text.isEmpty else { return environment.now() }
    guard let time = GitDate.parsed(text) else { throw .time(variable: name, text) }
    return time
  }
}
