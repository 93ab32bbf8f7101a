/// Writes the style sheet, with Word's own styles under their names, so that they show in its
/// lists.
extension WordWriter {
  static func styles(_ language: String?) -> XMLWriter {
    var xml = XMLWriter()
    xml.element("w:styles", namespaces) { xml in
      xml.constant(defaults)
      if let language { xml.element("w:lang", [languageAttribute(language)]) }
      xml.constant(defaultsEnd)
      for level in 1...7 { addHeading(level, to: &xml) }
      for depth in 1...Manuscript.Style.deepest { addList(depth, to: &xml) }
      xml.constant(otherStyles)
    }
    return xml
  }

  /// The language attribute for a tag: Word keeps Western, East Asian and right-to-left languages
  /// apart.
  private static func languageAttribute(_ tag: String) -> XMLWriter.Attribute {
    switch ScriptFamily(ofLanguage: tag) {
    case .complex: .init("w:bidi", tag)
    case .asian: .init("w:eastAsia", tag)
    case .western: .init("w:val", tag)
    }
  }

  private static func addHeading(_ level: Int, to xml: inout XMLWriter) {
    let isLead = level == 7
    addStyle("Heading\(level)", "heading \(level)", next: "Normal", to: &xml) { xml in
      xml.element("w:pPr") { xml in
        xml.constant("<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/>")
        xml.element("w:outlineLvl", [.init("w:val", "\(level - 1)")])
      }
      let size = "\(max(32 - 2 * level, 24))"
      xml.element("w:rPr") { xml in
        xml.constant(isLead ? "<w:i/><w:iCs/>" : "<w:b/><w:bCs/>")
        xml.element("w:sz", [.init("w:val", size)])
        xml.element("w:szCs", [.init("w:val", size)])
      }
    }
  }

  /// The indentation of each list level, and of its hanging labels, in twentieths of a point.
  private static let step = 567

  private static func addList(_ depth: Int, to xml: inout XMLWriter) {
    let (suffix, number) = depth == 1 ? ("", "") : (" \(depth)", "\(depth)")
    let left = "\(step * depth)"
    addStyle("List\(number)", "List\(suffix)", to: &xml) { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:ind", [.init("w:left", left), .init("w:hanging", "\(step)")])
      }
    }
    addStyle("ListContinue\(number)", "List Continue\(suffix)", to: &xml) { xml in
      xml.element("w:pPr") { $0.element("w:ind", [.init("w:left", left)]) }
    }
  }

  private static func addStyle(
    _ id: String, _ name: String, next: String? = nil, to xml: inout XMLWriter,
    _ properties: (inout XMLWriter) -> Void
  ) {
    xml.element("w:style", [.init("w:type", "paragraph"), .init("w:styleId", id)]) { xml in
      xml.element("w:name", [.init("w:val", name)])
      xml.constant("<w:basedOn w:val=\"Normal\"/>")
      if let next { xml.element("w:next", [.init("w:val", next)]) }
      xml.constant("<w:qFormat/>")
      properties(&xml)
    }
  }

  private static let defaults: StaticString = """
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" \
    w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/>
    """

  private static let defaultsEnd: StaticString = """
    </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault>\
    </w:docDefaults>\
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
    <w:qFormat/></w:style>\
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/></w:style>\
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
    <w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
    <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
    """

  private static let otherStyles: StaticString = """
    <w:style w:type="paragraph" w:styleId="Verbatim"><w:name w:val="Verbatim"/>\
    <w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" \
    w:cs="Courier New"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/>\
    <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:pBdr><w:left w:val="single" w:sz="12" \
    w:space="8" w:color="A6A6A6"/></w:pBdr><w:ind w:left="425"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>\
    </w:style>\
    <w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="60"/></w:pPr>\
    <w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/>\
    <w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>\
    <w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/>\
    <w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/>\
    <w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>\
    <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>\
    <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
    <w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    </w:tblBorders></w:tblPr></w:style>
    """
}
