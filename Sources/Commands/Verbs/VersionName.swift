import Drafts

/// A version as it is named on the command line: `TEXT` or `TEXT@VERSION`.
struct VersionName: Sendable, Hashable {
  let text: String
  /// A label, `latest`, `previous` or a revision of git.
  let version: String?

  /// Throws `CommandError.noVersionName` where nothing stands before the `@` or after it.
  init(_ name: String) throws(CommandError) {
    let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard !parts.contains("") else { throw .noVersionName(name) }
    text = String(parts[0])
    version = parts.count == 2 ? String(parts[1]) : nil
  }
}

extension [Version] {
  /// The labels that several of these versions of a text bear, as after a merge of two clones; such a
  /// version has only its commit for a name.
  var sharedLabels: Set<String> {
    Set(Dictionary(grouping: self, by: \.label).filter { $1.count > 1 }.keys)
  }
}

extension DraftStore {
  /// Finds a version, by default the latest. A name of no text gets the nearest right one.
  func version(named name: VersionName) throws -> Version {
    try naming(name.text) { text throws(DraftError) in
      try version(name.version ?? "latest", of: text)
    }
  }

  /// The wording of a version; what goes wrong with it names the version.
  func wording(of version: Version) throws -> String {
    do {
      return try content(of: version)
    } catch DraftError.git(let error) {
      throw CommandError.unreadableVersion("\(version.text)@\(version.label)", error)
    }
  }

  /// Does something with the text of that name, and suggests another name if there is no such text.
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
  /// The repository of drafts around the working directory; tells of settings that mean nothing.
  func openStore() throws -> DraftStore {
    let environment = try forDrafts
    let store = try DraftStore(
      discovering: environment.workingDirectory, environment: environment)
    for warning in store.configuration.warnings {
      warn("\(warning.file): no setting is called \(warning.key)")
    }
    return store
  }

  /// What the store takes from the process.
  var forDrafts: Drafts.Environment {
    get throws(CommandError) {
      guard let directory else { throw .noWorkingDirectory }
      return Environment(variables: variables, workingDirectory: directory, now: now)
    }
  }
}
