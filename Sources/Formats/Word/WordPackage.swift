/// The parts of a Word file, found through the relationships between them.
struct WordPackage {
  private let archive: ZipArchive
  /// The targets of the main part's relationships, by the last path component of their type.
  private let targets: [String: String]
  let main: String

  /// Throws `FormatError.unsupported` for a zip archive that holds no Word document.
  init(_ bytes: [UInt8]) throws(FormatError) {
    archive = try ZipArchive(bytes)
    let roots = try Self.relationships(of: "", in: archive)
    guard let main = roots["officeDocument"] else { throw .unsupported(.zip) }
    self.main = main
    targets = try Self.relationships(of: main, in: archive)
  }

  /// Opens the main part and enters its root.
  func document() throws(FormatError) -> WordXML {
    guard let document = try part(main) else { throw .unsupported(.zip) }
    do throws(FormatError) {
      try document.open(.document)
    } catch .xml(_, _, .unexpected) {
      throw .unsupported(.zip)
    }
    return document
  }

  /// Opens the part of a kind, such as `styles`; `nil` if there is none. Throws if one is named but
  /// missing.
  func part(ofKind kind: String) throws(FormatError) -> WordXML? {
    guard let target = targets[kind] else { return nil }
    guard let part = try part(target) else { throw .missingPart(target) }
    return part
  }

  /// Opens the part of a kind; `nil` even if it is named but missing.
  func optionalPart(ofKind kind: String) throws(FormatError) -> WordXML? {
    guard let target = targets[kind] else { return nil }
    return try part(target)
  }

  func bytes(of name: String) throws(FormatError) -> [UInt8]? { try archive.bytes(of: name) }

  /// The name of the part of a kind.
  func target(ofKind kind: String) -> String? { targets[kind] }

  private func part(_ name: String) throws(FormatError) -> WordXML? {
    guard let bytes = try bytes(of: name) else { return nil }
    return try WordXML(bytes, part: name, prefixes: WordName.prefixes)
  }

  // MARK: - Relationships

  private static func relationships(
    of part: String, in archive: ZipArchive
  ) throws(FormatError) -> [String: String] {
    let folder = part.split(separator: "/").dropLast()
    let path = relationshipsName(of: part)
    guard let bytes = try archive.bytes(of: path) else { return [:] }
    let xml = try WordXML(bytes, part: path, prefixes: WordName.prefixes)
    var targets: [String: String] = [:]
    try xml.open(.relationships)
    try xml.forEachChild { child throws(FormatError) in
      guard child == .relationship, xml.attribute("TargetMode") != "External",
        let kind = xml.attribute("Type")?.split(separator: "/").last,
        let target = xml.attribute("Target")
      else { return }
      targets[String(kind)] = try resolved(target, in: folder)
    }
    return targets
  }

  static func relationshipsName(of part: String) -> String {
    let steps = part.split(separator: "/")
    return (steps.dropLast() + ["_rels", (steps.last ?? "") + ".rels"]).joined(separator: "/")
  }

  /// The name of the entry that a target refers to from a folder.
  private static func resolved(
    _ target: String, in folder: ArraySlice<Substring>
  ) throws(FormatError) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step == "..", path.popLast() == nil { throw .archive(.strangeName(target)) }
      if step != ".." { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}
