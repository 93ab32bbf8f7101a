/// Collects the parts of a Word file, and writes them with the relationships between them.
struct WordPackageWriter {
  enum Part: String {
    case main = "document"
    case styles, settings, footnotes, endnotes, comments, header

    fileprivate var name: String { "word/\(rawValue).xml" }

    var type: String {
      let kind = self == .main ? "document.main" : rawValue
      return "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml"
    }

    fileprivate var relationship: String {
      let kind = self == .main ? "officeDocument" : rawValue
      return "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(kind)"
    }
  }

  private var parts: [(part: Part, xml: XMLWriter)] = []

  mutating func add(_ part: Part, _ xml: XMLWriter) { parts.append((part, xml)) }

  func holds(_ part: Part) -> Bool { parts.contains { $0.part == part } }

  func bytes() throws(FormatError) -> [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes.bytes)
    zip.add("_rels/.rels", Self.relationships([(.main, Part.main.name)]).bytes)
    let targets = parts.filter { $0.part != .main }.map { ($0.part, "\($0.part.rawValue).xml") }
    zip.add("word/_rels/document.xml.rels", Self.relationships(targets).bytes)
    for (part, xml) in parts { zip.add(part.name, xml.bytes) }
    return try zip.bytes()
  }

  private var contentTypes: XMLWriter {
    var xml = XMLWriter()
    let space = "http://schemas.openxmlformats.org/package/2006/content-types"
    xml.element("Types", [.init("xmlns", space)]) { xml in
      xml.constant(
        """
        <Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>
        """)
      for (part, _) in parts {
        xml.element(
          "Override", [.init("PartName", "/" + part.name), .init("ContentType", part.type)])
      }
    }
    return xml
  }

  private static func relationships(_ targets: [(part: Part, target: String)]) -> XMLWriter {
    var xml = XMLWriter()
    let space = "http://schemas.openxmlformats.org/package/2006/relationships"
    xml.element("Relationships", [.init("xmlns", space)]) { xml in
      for (place, (part, target)) in targets.enumerated() {
        xml.element(
          "Relationship",
          [
            .init("Id", "rId\(place + 1)"), .init("Type", part.relationship),
            .init("Target", target),
          ])
      }
    }
    return xml
  }
}
