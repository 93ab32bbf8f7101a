/// The templates that are part of the program. To add a language: a file of each kind in `Templates`, and
/// a case here; or, for one repository alone, a file in its folder of templates.
package struct BuiltInTemplate: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case briefing, backgrounder
  }

  package static let languages = ["en", "fr"]

  /// The template of a kind in a language; nil for a language that has none.
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
