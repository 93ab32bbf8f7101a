/// The parts of a Word file that change; all others stay as they are, byte for byte.
struct WordParts {
  private let package: WordPackage
  /// The namespaces of Word's elements and of relationships, in the variant of the main part.
  private let space: String
  private let relations: String
  private(set) var changed: [String: [UInt8]] = [:]
  private var added: [(part: WordPackageWriter.Part, name: String)] = []

  init(_ package: WordPackage, root source: WordRedliner.Source) {
    self.package = package
    let tag = source.elements.first.map { source.bytes[$0.opening] } ?? []
    space = tag.namespaces["w"] ?? ""
    let isStrict = space.hasPrefix("http://purl.oclc.org/")
    relations =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  mutating func replace(_ name: String, _ bytes: [UInt8]) { changed[name] = bytes }

  /// Adds elements at the end of a part, which is created if the file has none.
  mutating func add(
    _ elements: String, to part: WordPackageWriter.Part, new root: String
  ) throws(RedlineFault) {
    if let name = package.target(ofKind: part.rawValue) {
      let former = try read(name)
      guard let bytes = changed[name] ?? former else { throw .otherWording }
      changed[name] = try Self.appending(elements, to: bytes)
    } else {
      let folder = package.main.split(separator: "/").dropLast().map(String.init)
      let name = (folder + [part.rawValue + ".xml"]).joined(separator: "/")
      guard try read(name) == nil else { throw .otherWording }
      let text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<w:\(part.rawValue) xmlns:w=\"\(space)\">" + root + elements + "</w:\(part.rawValue)>"
      changed[name] = Array(text.utf8)
      added.append((part, name))
    }
  }

  /// All changed parts, with those that declare the added ones.
  func all() throws(RedlineFault) -> [String: [UInt8]] {
    guard !added.isEmpty else { return changed }
    var parts = changed
    let types = "[Content_Types].xml"
    let relationships = WordPackage.relationshipsName(of: package.main)
    let package = "http://schemas.openxmlformats.org/package/2006/"
    guard let typeBytes = try read(types) else { throw .otherWording }
    let relationBytes =
      try read(relationships)
      ?? Array("<Relationships xmlns=\"\(package)relationships\"></Relationships>".utf8)
    let overrides = added.map { part, name in
      "<Override xmlns=\"\(package)content-types\" PartName=\"/\(name)\" ContentType=\"\(part.type)\"/>"
    }
    let targets = added.map { part, name in
      "<Relationship xmlns=\"\(package)relationships\" Id=\"ecp\(part.rawValue)\" Type=\"\(relations)/\(part.rawValue)\""
        + " Target=\"\(part.rawValue).xml\"/>"
    }
    parts[types] = try Self.appending(overrides.joined(), to: typeBytes)
    parts[relationships] = try Self.appending(targets.joined(), to: relationBytes)
    return parts
  }

  private func read(_ name: String) throws(RedlineFault) -> [UInt8]? {
    do throws(FormatError) {
      return try package.bytes(of: name)
    } catch {
      throw .otherWording
    }
  }

  /// Appends elements at the end of a part's root. Throws if the root is an empty element.
  private static func appending(
    _ elements: String, to bytes: [UInt8]
  ) throws(RedlineFault) -> [UInt8] {
    guard WordXML.encoding(bytes) != nil else { throw .encoding }
    let source = WordRedliner.Source(bytes, prefixes: WordName.prefixes)
    guard let root = source.elements.first, !root.closing.isEmpty else { throw .prefix }
    var edits = SourceEdits()
    edits.insert(elements, at: root.closing.lowerBound)
    guard let changed = edits.applied(to: bytes) else { throw .nested }
    return changed
  }
}
