/// An OpenDocument text for a test: its body, its automatic styles and its named ones.
package struct OpenFile: Sendable {
  package var body: String
  package var automaticStyles: String
  package var styles: String
  /// Other parts, by name.
  package var parts: [String: String] = [:]

  package init(_ body: String, automaticStyles: String = "", styles: String = "") {
    (self.body, self.automaticStyles, self.styles) = (body, automaticStyles, styles)
  }

  /// The file.
  package var bytes: [UInt8] {
    var zip = StoredZip()
    zip.add("mimetype", "application/vnd.oasis.opendocument.text")
    zip.add(
      "content.xml",
      part(
        "document-content",
        """
        <office:automatic-styles>\(automaticStyles)</office:automatic-styles>\
        <office:body><office:text>\(body)</office:text></office:body>
        """))
    zip.add("styles.xml", part("document-styles", "<office:styles>\(styles)</office:styles>"))
    for (name, part) in parts.sorted(by: { $0.key < $1.key }) { zip.add(name, part) }
    return zip.bytes
  }

  /// The same in one file, as .fodt.
  package var flat: [UInt8] {
    let text = part(
      "document",
      """
      <office:styles>\(styles)</office:styles>\
      <office:automatic-styles>\(automaticStyles)</office:automatic-styles>\
      <office:body><office:text>\(body)</office:text></office:body>
      """)
    return Array(text.utf8)
  }

  private func part(_ root: String, _ content: String) -> String {
    let spaces = [
      ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"),
      ("draw", "drawing"), ("fo", "xsl-fo-compatible"),
    ]
    let names = spaces.map {
      " xmlns:\($0.0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0.1):1.0\""
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:\(root)\(names.joined())"
      + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\(content)</office:\(root)>"
  }
}

extension OpenFile {
  /// A list style whose levels are `(format, prefix, suffix, levels shown)`.
  package static func listStyle(_ name: String, _ levels: [(String, String, String, Int)]) -> String
  {
    let inner = levels.enumerated().map { place, level in
      "<text:list-level-style-number text:level=\"\(place + 1)\" style:num-format=\"\(level.0)\""
        + " style:num-prefix=\"\(level.1)\" style:num-suffix=\"\(level.2)\""
        + " text:display-levels=\"\(level.3)\"/>"
    }
    return "<text:list-style style:name=\"\(name)\">\(inner.joined())</text:list-style>"
  }

  /// A list of items, each given as what stands in it.
  package static func list(_ items: [String], _ attributes: String = "text:style-name=\"L\"")
    -> String
  {
    let inner = items.map { item in
      item.hasPrefix("<text:list-item") ? item : "<text:list-item>\(item)</text:list-item>"
    }
    return "<text:list \(attributes)>\(inner.joined())</text:list>"
  }

  package static func paragraph(_ text: String, _ style: String = "") -> String {
    "<text:p text:style-name=\"\(style)\">\(text)</text:p>"
  }

  /// A change that is recorded before the text: an insertion, or a deletion with what was deleted.
  package static func region(_ id: String, deleting body: String? = nil) -> String {
    let kind = body == nil ? "insertion" : "deletion"
    return "<text:changed-region text:id=\"\(id)\"><text:\(kind)><office:change-info>"
      + "<dc:creator>A. Writer</dc:creator><dc:date>2031-05-01T09:00:00</dc:date></office:change-info>"
      + "\(body ?? "")</text:\(kind)></text:changed-region>"
  }
}
