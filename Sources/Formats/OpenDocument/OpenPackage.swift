/// The parts of an OpenDocument text: entries of an archive, or all in one file (.fodt).
struct OpenPackage {
  /// Nil where all is in one file.
  private let archive: ZipArchive?
  private let flat: [UInt8]

  /// Throws `FormatError.archive(.encrypted)` for one that takes a password.
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

  /// A reader of the part that holds the text, in its root.
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

  /// A reader of the part that holds the styles that have names, in its root; nil without one.
  func styles() throws(FormatError) -> OpenXML? {
    let styles = try part("styles.xml")
    try styles?.open(.stylesRoot)
    return styles
  }

  /// The formula that an embedded object is, on one line; nil for an object that is none.
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
