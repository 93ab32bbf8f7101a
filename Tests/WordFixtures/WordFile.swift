/// A Word file for a test: the body of its document and whatever other parts it needs.
package struct WordFile: Sendable {
  /// What stands in the body, as WordprocessingML.
  package var body: String
  /// What stands in the roots of other parts, by kind: `styles`, `numbering`, `footnotes` …
  package var parts: [String: String]
  /// Where the names of WordprocessingML belong.
  package var namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// The prefix of its elements.
  package var prefix = "w"

  package init(_ body: String, parts: [String: String] = [:]) {
    self.body = body
    self.parts = parts
  }

  /// The file.
  package var bytes: [UInt8] {
    let kinds = parts.keys.sorted()
    var zip = StoredZip()
    zip.add("[Content_Types].xml", "<Types xmlns=\"\(Self.types)\"></Types>")
    zip.add("_rels/.rels", relationships([("officeDocument", "word/main.xml")]))
    zip.add("word/main.xml", part("document", "<w:body>\(body)</w:body>"))
    zip.add("word/_rels/main.xml.rels", relationships(kinds.map { ($0, "\($0).xml") }))
    for kind in kinds { zip.add("word/\(kind).xml", part(kind, parts[kind] ?? "")) }
    return zip.bytes
  }

  private static let types = "http://schemas.openxmlformats.org/package/2006/content-types"

  private func part(_ root: String, _ content: String) -> String {
    let schemas = "http://schemas.openxmlformats.org/"
    let text = """
      <?xml version="1.0" encoding="UTF-8"?><w:\(root) xmlns:w="\(namespace)" \
      xmlns:mc="\(schemas)markup-compatibility/2006" \
      xmlns:m="\(schemas)officeDocument/2006/math">\(content)</w:\(root)>
      """
    guard prefix != "w" else { return text }
    return text.replacing("<w:", with: "<\(prefix):").replacing("</w:", with: "</\(prefix):")
      .replacing(" w:", with: " \(prefix):").replacing("xmlns:w=", with: "xmlns:\(prefix)=")
  }

  private func relationships(_ targets: [(kind: String, target: String)]) -> String {
    let schemas = "http://schemas.openxmlformats.org/"
    let kinds = "\(schemas)officeDocument/2006/relationships/"
    let inner = targets.enumerated().map { number, one in
      "<Relationship Id=\"r\(number)\" Type=\"\(kinds)\(one.kind)\" Target=\"\(one.target)\"/>"
    }
    let space = "\(schemas)package/2006/relationships"
    return "<Relationships xmlns=\"\(space)\">\(inner.joined())</Relationships>"
  }
}

extension WordFile {
  /// A paragraph of runs, after its properties.
  package static func paragraph(_ runs: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(runs)</w:p>"
  }

  /// A run of wording, after its properties.
  package static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  /// Runs that somebody put in.
  package static func inserted(_ runs: String) -> String {
    "<w:ins w:id=\"1\" w:author=\"A. Writer\" w:date=\"2031-05-01T09:00:00Z\">\(runs)</w:ins>"
  }

  /// Wording that somebody struck.
  package static func deleted(_ text: String) -> String {
    """
    <w:del w:id="2" w:author="B. Editor" w:date="2031-05-03T09:00:00Z"><w:r>\
    <w:delText xml:space="preserve">\(text)</w:delText></w:r></w:del>
    """
  }
}
