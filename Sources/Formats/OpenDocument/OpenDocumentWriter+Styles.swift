extension Manuscript.Style {
  /// The name in the style sheet; for LibreOffice's own styles, its names.
  var name: String {
    switch self {
    case .body: "Text_20_body"
    case .heading(let level): "Heading_20_\(min(max(level, 1), 7))"
    case .item(let depth): "List_20_\(min(max(depth, 1), Self.deepest))"
    case .itemParagraph(let depth): "List_20_\(min(max(depth, 1), Self.deepest))_20_Cont."
    case .verbatim: "Verbatim"
    case .quote: "Quotations"
    case .note: "Footnote"
    }
  }

  fileprivate static let all: [Manuscript.Style] =
    [.body, .verbatim, .quote, .note] + (1...7).map { .heading($0) }
    + (1...deepest).flatMap { [.item($0), .itemParagraph($0)] }
}

extension OpenDocumentWriter {
  /// Adds the styles of runs, and those of paragraphs that run from right to left.
  static func addAutomaticStyles(to xml: inout XMLWriter) {
    xml.constant(
      """
      <style:style style:name="B" style:family="text"><style:text-properties \
      fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>\
      </style:style><style:style style:name="I" style:family="text"><style:text-properties \
      fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"/>\
      </style:style><style:style style:name="BI" style:family="text"><style:text-properties \
      fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold" \
      fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"/>\
      </style:style><style:style style:name="Cell" style:family="table-cell">\
      <style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/>\
      </style:style>
      """)
    for style in Manuscript.Style.all {
      let attributes: [XMLWriter.Attribute] = [
        .init("style:name", style.name + "_R"), .init("style:family", "paragraph"),
        .init("style:parent-style-name", style.name),
      ]
      xml.element("style:style", attributes) { xml in
        xml.constant(
          // In LibreOffice `start` means left, whatever the direction.
          """
          <style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="right"/>
          """)
      }
    }
  }

  static func styles(_ language: String?) -> XMLWriter {
    var xml = XMLWriter()
    xml.element("office:document-styles", namespaces) { xml in
      xml.element("office:styles") { xml in
        xml.element("style:default-style", [.init("style:family", "paragraph")]) { xml in
          xml.element(
            "style:text-properties",
            [.init("fo:font-family", "Times New Roman"), .init("fo:font-size", "12pt")]
              + languageAttributes(language))
        }
        for style in Manuscript.Style.all { add(style, to: &xml) }
        xml.constant(notes)
      }
      xml.constant(page)
    }
    return xml
  }

  private static func languageAttributes(_ tag: String?) -> [XMLWriter.Attribute] {
    guard let parts = tag?.split(separator: "-"), let language = parts.first else { return [] }
    let country = parts.dropFirst().first { $0.count == 2 }.map(String.init) ?? "none"
    switch ScriptFamily(ofLanguage: language) {
    case .complex:
      return [
        .init("style:language-complex", String(language)), .init("style:country-complex", country),
      ]
    case .asian:
      return [
        .init("style:language-asian", String(language)), .init("style:country-asian", country),
      ]
    case .western: return [.init("fo:language", String(language)), .init("fo:country", country)]
    }
  }

  private static func add(_ style: Manuscript.Style, to xml: inout XMLWriter) {
    let shown = style.name.split(separator: "_20_").joined(separator: " ")
    let attributes: [XMLWriter.Attribute] = [
      .init("style:name", style.name), .init("style:display-name", shown),
      .init("style:family", "paragraph"),
    ]
    var outline: [XMLWriter.Attribute] = []
    if case .heading(let level) = style {
      outline = [.init("style:default-outline-level", "\(level)")]
    }
    xml.element("style:style", attributes + outline) { xml in
      addProperties(of: style, to: &xml)
    }
  }

  private static func addProperties(of style: Manuscript.Style, to xml: inout XMLWriter) {
    switch style {
    case .heading(let level):
      xml.constant(
        """
        <style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" \
        fo:keep-with-next="always"/>
        """)
      xml.element("style:text-properties", look(ofHeading: level))
    case .item(let depth): addIndent(depth, hanging: "-1cm", to: &xml)
    case .itemParagraph(let depth): addIndent(depth, hanging: "0cm", to: &xml)
    case .verbatim:
      xml.constant("<style:text-properties fo:font-family=\"Courier New\" fo:font-size=\"10pt\"/>")
    case .quote: addIndent(1, hanging: "0cm", to: &xml)
    case .note: xml.constant("<style:text-properties fo:font-size=\"10pt\"/>")
    case .body: xml.constant("<style:paragraph-properties fo:margin-bottom=\"0.2cm\"/>")
    }
  }

  private static func addIndent(_ depth: Int, hanging: String, to xml: inout XMLWriter) {
    let attributes: [XMLWriter.Attribute] = [
      .init("fo:margin-left", "\(depth)cm"), .init("fo:text-indent", hanging),
      .init("fo:margin-bottom", "0.2cm"),
    ]
    xml.element("style:paragraph-properties", attributes) { xml in
      xml.constant(
        "<style:tab-stops><style:tab-stop style:position=\"0cm\"/></style:tab-stops>")
    }
  }

  private static let page: StaticString = """
    <office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties \
    fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/></style:page-layout>\
    </office:automatic-styles><office:master-styles><style:master-page style:name="Standard" \
    style:page-layout-name="Page"/></office:master-styles>
    """
}
