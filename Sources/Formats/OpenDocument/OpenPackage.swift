/// The parts of an OpenDocument text: entries of an archive, or a single file (.fodt).
struct OpenPackage {
  /// `nil` if everything is in one file.
  private let archive: ZipArchive?
  private let flat: [UInt8]

  /// Throws `FormatError.archive(.encrypted)` if the package needs a password.
  init(_ bytes: [UInt8]) throws(FormatError) {
    let isFlat = bytes.first.map { $0 != UInt8(ascii: "P") } ?? false
    archive = isFlat ? nil : try ZipArchive(bytes)
    flat = isFlat ? bytes : []
    guard !isFlat else { return }
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

  /// Opens the part with the text and enters its root.
  func content() throws(FormatError) -> OpenXML {
    guard archive != nil else {
      let content = try OpenXML(flat, part: "the file", prefixes: OpenName.prefixes)
      try content.open(.whole)
      return content
    }
    guard let content = try part("content.xml") else { throw .missingPart("content.xml") }
    try content.open(.content)
    return content
  }

  /// Opens the part with the named styles and enters its root; `nil` if there is none.
  func styles() throws(FormatError) -> OpenXML? {
    let styles = try part("styles.xml")
    try styles?.open(.stylesRoot)
    return styles
  }

  /// The formula in an embedded object, on one line; `nil` if the object is not a formula.
  func formula(_ reference: String) throws(FormatError) -> String? {
    let folder = reference.hasPrefix("./") ? String(reference.dropFirst(2)) : reference
    let name = folder + "/content.xml"
    guard let bytes = try archive?.bytes(of: name) else { return nil }
    let xml = try XMLReader<MathName>(bytes, part: name, prefixes: MathName.prefixes)
    do throws(FormatError) {
      try xml.open(.math)
    } catch .xml(_, _, .unexpected) {
      return nil
    }
    return try xml.formula().trimmed
  }

  private func part(_ name: String) throws(FormatError) -> OpenXML? {
    guard let bytes = try archive?.bytes(of: name) else { return nil }
    return try OpenXML(bytes, part: name, prefixes: OpenName.prefixes)
  }
}
