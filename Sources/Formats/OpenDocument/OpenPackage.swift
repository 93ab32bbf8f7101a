/// The parts of an OpenDocument text.
struct OpenPackage {
  private let archive: ZipArchive

  /// Throws `FormatError.archive(.encrypted)` for one that takes a password.
  init(_ bytes: [UInt8]) throws(FormatError) {
    archive = try ZipArchive(bytes)
    guard let manifest = try part("META-INF/manifest.xml") else { return }
    try manifest.open(.manifest)
    var isEncrypted = false
    try manifest.forEachChild { _ throws(FormatError) in
      try manifest.forEachChild { child throws(FormatError) in
        isEncrypted = isEncrypted || child == .encryption
      }
    }
    if isEncrypted { throw .archive(.encrypted) }
  }

  /// A reader of the part that holds the text, in its root.
  func content() throws(FormatError) -> OpenXML {
    guard let content = try part("content.xml") else { throw .missingPart("content.xml") }
    try content.open(.content)
    return content
  }

  /// A reader of the part that holds the styles that have names, in its root; nil without one.
  func styles() throws(FormatError) -> OpenXML? {
    let styles = try part("styles.xml")
    try styles?.open(.stylesRoot)
    return styles
  }

  private func part(_ name: String) throws(FormatError) -> OpenXML? {
    guard let bytes = try archive.bytes(of: name) else { return nil }
    return try OpenXML(bytes, part: name, prefixes: OpenName.prefixes)
  }
}
