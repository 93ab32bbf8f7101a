import GitStore

/// The settings in force: `.ecpconfig` over the user's own, over the defaults.
package struct Configuration: Sendable, Hashable {
  /// A value, and the file that sets it.
  package struct Setting: Sendable, Hashable {
    package let file: String
    package let value: String
  }

  /// An unknown key in a settings file.
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
  /// `diff.format`, such as `html`; `nil` if no file sets it. Which formats exist is not known
  /// here.
  package private(set) var diffFormat: Setting?
  package private(set) var warnings: [Warning] = []

  /// `diff.profile`: what brackets and statuses mean; `nil` if no file sets it.
  package private(set) var profile: String?

  /// The values that `diff.profile` may have.
  package static let profiles = ["itu", "un", "who", "plain"]

  /// The contact and the disclaimer for the press papers; `nil` if no file sets them.
  package private(set) var pressContact: String?
  package private(set) var pressDisclaimer: String?

  /// The defaults.
  package init() {}

  /// Applies the settings of a file.
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
