import GitStore

/// The settings in force: `.ecpconfig` over the user's own, over the defaults.
package struct Configuration: Sendable, Hashable {
  /// A key that means nothing here.
  package struct Warning: Sendable, Hashable {
    package let file: String
    package let key: String
  }

  /// Where texts live, relative to the root of the repository: `drafts`.
  package private(set) var draftsPath = "drafts"
  package private(set) var language = "en"
  package private(set) var authorName: String?
  package private(set) var authorEmail: String?
  /// `diff.format`: `terminal`.
  package private(set) var diffFormat = "terminal"
  /// `diff.profile`: `itu`, `un` or `plain`.
  package private(set) var diffProfile = "itu"
  package private(set) var warnings: [Warning] = []

  /// The defaults.
  package init() {}

  /// Takes over what a file sets.
  mutating func apply(_ settings: SettingsFile) throws(DraftError) {
    for entry in settings.entries {
      switch entry.key {
      case "drafts.path": draftsPath = try settings.path(entry)
      case "drafts.language": language = try settings.word(entry)
      case "author.name": authorName = try settings.word(entry)
      case "author.email": authorEmail = try settings.word(entry)
      case "diff.format": diffFormat = try settings.word(entry)
      case "diff.profile": diffProfile = try settings.choice(entry, of: ["itu", "un", "plain"])
      default: warnings.append(Warning(file: settings.path, key: entry.key))
      }
    }
  }
}
