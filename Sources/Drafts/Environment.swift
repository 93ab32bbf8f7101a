package import GitStore

/// What the store takes from the process it runs in; passed in, so that tests choose it.
package struct Environment: Sendable {
  /// The environment variables: `HOME`, `XDG_CONFIG_HOME`, `GIT_*`.
  package let variables: [String: String]
  /// An absolute path.
  package let workingDirectory: String
  /// The time of day.
  package let now: @Sendable () -> Timestamp

  package init(
    variables: [String: String], workingDirectory: String, now: @escaping @Sendable () -> Timestamp
  ) {
    self.variables = variables
    self.workingDirectory = workingDirectory
    self.now = now
  }
}
