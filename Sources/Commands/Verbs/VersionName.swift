import Drafts

/// A version as named on the command line: `TEXT` or `TEXT@VERSION`.
struct VersionName: Sendable, Hashable {
  let text: String
  /// A label, `latest`, `previous` or a revision of git.
  let version: String?

  /// Throws `CommandError.noVersionName` if nothing precedes or follows the `@`.
  init(_ name: String) throws(CommandError) {
    let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard !parts.contains("") else { throw .noVersionName(name) }
    text = String(parts[0])
    version = parts.count == 2 ? String(parts[1]) : nil
  }
}

extension [Version] {
  /// The labels that several of these versions of a text share, as after a merge of two clones;
  /// such a version has only its commit for a name.
  var sharedLabels: Set<String> {
    Set(Dictionary(grouping: self, by: \.label).filter { $1.count > 1 }.keys)
  }
}

extension DraftStore {
  /// Finds a version, by default the latest. For an unknown text the error suggests near names.
  func version(named name: VersionName) throws -> Version {
    try naming(name.text) { text throws(DraftError) in
      try version(name.version ?? "latest", of: text)
    }
  }

  /// Reads the wording of a version; errors name the version.
  func wording(of version: Version) throws -> String {
    do {
      return try content(of: version)
    } catch DraftError.git(let error) {
      throw CommandError.unreadableVersion("\(version.text)@\(version.label)", error)
    }
  }

  /// Works with the text of this name; if there is none, the error suggests other names.
  func naming<Result>(
    _ name: String, _ work: (TextName) throws(DraftError) -> Result
  ) throws -> Result {
    do throws(DraftError) {
      return try work(TextName(name))
    } catch {
      guard case .noText = error else { throw error }
      throw CommandError.noText(name, among: try texts().map(\.description))
    }
  }
}

extension Console {
  /// Opens the repository of drafts around the working directory; warns of unknown settings.
  func openStore() throws -> DraftStore {
    let environment = try forDrafts
    let store = try DraftStore(
      discovering: environment.workingDirectory, environment: environment)
    for warning in store.configuration.warnings {
      warn("\(warning.file): no setting is called \(warning.key)")
    }
    return store
  }

  /// The environment that the store takes from the process.
  var forDrafts: Drafts.Environment {
    get throws(CommandError) {
      guard let directory else { throw .noWorkingDirectory }
      return Environment(variables: variables, workingDirectory: directory, now: now)
    }
  }
}
