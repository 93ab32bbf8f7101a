/// The settings in force: `.ecpconfig` over the user's own, over the defaults.
package struct Configuration: Sendable, Hashable {
  /// A key that means nothing here.
  package struct Warning: Sendable, Hashable {
    package let file: String
    package let key: String
  }

  /// Where texts live, relative to the root of the work tree: `drafts`.
  package let draftsPath: String
  package let language: String
  package let authorName: String?
  package let authorEmail: String?
  /// `diff.format`: `terminal`.
  package let diffFormat: String
  /// `diff.profile`: `itu`, `un` or `plain`.
  package let diffProfile: String
  package let warnings: [Warning]
}
