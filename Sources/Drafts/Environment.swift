package import GitStore

/// What the store takes from its process; passed in, so that tests can choose it.
package struct Environment: Sendable {
  /// The environment variables: `HOME`, `XDG_CONFIG_HOME`, `GIT_*`.
  package let variables: [String: String]
  /// An absolute path.
  package let workingDirectory: String
  /// Returns the current time.
  package let now: @Sendable () -> Timestamp

  package init(
    variables: [String: String], workingDirectory: String, now: @escaping @Sendable () -> Timestamp
  ) {
    self.variables = variables
    self.workingDirectory = workingDirectory
    self.now = now
  }
}
