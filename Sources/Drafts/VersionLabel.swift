/// The label of a version, `rev1`: the same characters as a text's name; never a reserved word.
package struct VersionLabel: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  private static let reserved: Set<String> = ["latest", "previous", "HEAD"]

  /// Throws `DraftError.versionLabel` for anything outside the allow-list, and for `latest`,
  /// `previous` and `HEAD`.
  package init(_ label: String) throws(DraftError) {
    guard let checked = AllowedName.checked(label), !Self.reserved.contains(checked) else {
      throw .versionLabel(label)
    }
    description = checked
  }

  /// Makes the default label of a revision.
  private init(revision: Int) { description = "rev\(revision)" }

  /// The `revN` that follows all used ones; the first free one if none can follow.
  static func next(after used: Set<String>) -> VersionLabel {
    let highest = used.compactMap { $0.hasPrefix("rev") ? Int($0.dropFirst(3)) : nil }.max() ?? 0
    let (following, isPastEnd) = max(highest, 0).addingReportingOverflow(1)
    var number = isPastEnd ? 1 : following
    while used.contains("rev\(number)") { number += 1 }
    return VersionLabel(revision: number)
  }
}
