import GitStore

/// The settings in force: `.ecpconfig` over the user's own, over the defaults.
package struct Configuration: Sendable, Hashable {
  /// A value, and the file that sets it.
  package struct Setting: Sendable, Hashable {
    package let file: String
    package let value: String
  }

  /// A key that means nothing here.
  package struct Warning: Sendable, Hashable {
    package let file: String
    package let key: String
  }

  /// Where texts live, relative to the root of the repository: `drafts`.
  package private(set) var draftsPath = "drafts"
  package private(set) var language = "en"
  /// Whether a file sets the language.
  package private(set) var namesLanguage = false
  package private(set) var authorName: String?
  package private(set) var authorEmail: String?
  /// `diff.format`, such as `html`; `nil` where no file sets it. What formats there are is not known
  /// here.
  package private(set) var diffFormat: Setting?
  package private(set) var warnings: [Warning] = []

  /// `diff.profile`: what brackets and statuses mean; `nil` where no file sets it.
  package private(set) var profile: String?

  /// The values that `diff.profile` may have.
  package static let profiles = ["itu", "un", "who", "plain"]

  /// Whom the press may ask, and what its papers say that they are not; `nil` where no file sets it.
  package private(set) var pressContact: String?
  package private(set) var pressDisclaimer: String?

  /// The defaults.
  package init() {}

  /// Takes over what a file sets.
  mutating func apply(_ settings: SettingsFile) throws(DraftError) {
    for entry in settings.entries {
      switch entry.key {
      case "drafts.path": draftsPath = try settings.path(entry)
      case "drafts.language":
        language = try settings.language(entry)
        namesLanguage = true
      case "author.name": authorName = try settings.word(entry)
      case "author.email": authorEmail = try settings.word(entry)
      case "diff.format":
        diffFormat = Setting(file: settings.path, value: try settings.word(entry))
      case "press.contact": pressContact = try settings.word(entry)
      case "press.disclaimer": pressDisclaimer = try settings.word(entry)
      case "diff.profile": profile = try settings.word(entry, of: Self.profiles)
      default: warnings.append(Warning(file: settings.path, key: entry.key))
      }
    }
  }
}
