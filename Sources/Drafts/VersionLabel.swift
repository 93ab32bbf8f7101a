/// The label of a version, `rev1`: the same characters as a text's name; never a reserved word.
package struct VersionLabel: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  /// Throws `DraftError.versionLabel` for anything outside of the allow-list, and for `latest` and
  /// `previous`.
  package init(_ label: String) throws(DraftError) {
    description = label
  }
}
