/// Writes a manuscript as an OpenDocument text (OASIS ODF 1.3, part 3).
///
/// OpenDocument records inserted and struck words and ends of paragraphs, but no changes of style
/// or of rows: of changed rows, only the changes within their cells are recorded.
package struct OpenDocumentWriter {
  let manuscript: Manuscript
  let reviser: Reviser
  let marks: [String]
  /// The insertions and deletions, in the order of their numbers.
  var changes: [Change] = []

  enum Change {
    case insertion
    case deletion([TextFlow.Struck])
  }

  /// Returns the bytes of the file; the same manuscript and reviser give the same bytes.
  package static func file(
    _ manuscript: Manuscript, _ reviser: Reviser
  ) throws(FormatError) -> [UInt8] {
    var writer = OpenDocumentWriter(
      manuscript: manuscript, reviser: reviser, marks: manuscript.marks)
    var zip = ZipWriter()
    zip.add("mimetype", Array(type.utf8), isStored: true)
    zip.add("META-INF/manifest.xml", manifest.bytes)
    zip.add("styles.xml", styles(manuscript.language).bytes)
    zip.add("content.xml", writer.content().bytes)
    return try zip.bytes()
  }

  private static let type = "application/vnd.oasis.opendocument.text"

  private static var manifest: XMLWriter {
    var xml = XMLWriter()
    let space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    let root: [XMLWriter.Attribute] = [
      .init("xmlns:manifest", space), .init("manifest:version", "1.3"),
    ]
    xml.element("manifest:manifest", root) { xml in
      for (path, type) in [("/", type), ("content.xml", "text/xml"), ("styles.xml", "text/xml")] {
        xml.element(
          "manifest:file-entry",
          [.init("manifest:full-path", path), .init("manifest:media-type", type)])
      }
    }
    return xml
  }

  static let namespaces: [XMLWriter.Attribute] = {
    let schemas = "urn:oasis:names:tc:opendocument:xmlns:"
    return [
      .init("xmlns:office", schemas + "office:1.0"), .init("xmlns:text", schemas + "text:1.0"),
      .init("xmlns:table", schemas + "table:1.0"), .init("xmlns:style", schemas + "style:1.0"),
      .init("xmlns:fo", schemas + "xsl-fo-compatible:1.0"),
      .init("xmlns:dc", "http://purl.org/dc/elements/1.1/"), .init("office:version", "1.3"),
    ]
  }()

  // MARK: - The document

  /// The document; its body is written first, as the list of changes that precedes it is complete
  /// only then.
  private mutating func content() -> XMLWriter {
    var body = XMLWriter(declaration: "")
    add(manuscript.blocks, to: &body)
    var xml = XMLWriter()
    xml.element("office:document-content", Self.namespaces) { xml in
      xml.element("office:automatic-styles") { Self.addAutomaticStyles(to: &$0) }
      xml.element("office:body") { xml in
        xml.element("office:text") { xml in
          addChanges(to: &xml)
          xml.append(body)
        }
      }
    }
    return xml
  }

  private mutating func add(_ blocks: [Manuscript.Block], to xml: inout XMLWriter) {
    var rest = blocks[...]
    while let block = rest.popFirst() {
      switch block {
      case .table(let rows): add(rows, to: &xml)
      case .paragraph(let first):
        var run = [first]
        while case .paragraph(let next)? = rest.first {
          run.append(next)
          rest.removeFirst()
        }
        add(run, to: &xml)
      }
    }
  }

  private mutating func add(_ rows: [Manuscript.Row], to xml: inout XMLWriter) {
    let columns = "\(max(rows.map(\.cells.count).max() ?? 1, 1))"
    xml.element("table:table") { xml in
      xml.element("table:table-column", [.init("table:number-columns-repeated", columns)])
      for row in rows {
        xml.element("table:table-row") { xml in
          for cell in row.cells {
            xml.element("table:table-cell", [.init("table:style-name", "Cell")]) { xml in
              add(cell, to: &xml)
            }
          }
        }
      }
    }
  }
}
