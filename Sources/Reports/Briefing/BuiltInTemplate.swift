/// The templates built into the program. A new language takes a file of each kind in `Templates`
/// and a case here; for a single repository, a file in its templates folder.
package struct BuiltInTemplate: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case briefing, backgrounder
  }

  package static let languages = ["en", "fr"]

  /// Returns the template of a kind in a language; nil if the language has none.
  package static func source(_ kind: Kind, _ language: String) -> String? {
    let file: [UInt8]
    switch (kind, language) {
    case (.briefing, "en"): file = PackageResources.briefing_en_md
    case (.briefing, "fr"): file = PackageResources.briefing_fr_md
    case (.backgrounder, "en"): file = PackageResources.backgrounder_en_md
    case (.backgrounder, "fr"): file = PackageResources.backgrounder_fr_md
    default: return nil
    }
    return String(decoding: file, as: UTF8.self)
  }
}
